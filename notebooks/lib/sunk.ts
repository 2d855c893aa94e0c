import type { Scenario } from '@paydown/engine/internal';
import type { Futures } from './futures.ts';
import { scenario } from './scenarios.ts';
import { shareOf } from './words.ts';

/** Velocity under which a company is called sunk, wherever it began. */
export const SUNK = 0.5;

/**
 * Forty engineers over ten years who begin with so much debt, and promise so much of what can be shipped at 80%
 * velocity; or keep a fifth for debt, if they promise nothing first.
 */
export const uncertain = (debt: number, commitment: number | null): Scenario =>
  scenario('forty', {
    horizon: '10 years',
    'company.debtRatio': debt,
    debt: commitment === null ? '20%' : `{policy: commitment-first, commitment: ${commitment}}`,
  });

/** Share of the companies that are sunk in the end. */
export const sunk = (futures: Pick<Futures, 'of'>): number => shareOf(futures.of('velocity'), (value) => value < SUNK);
