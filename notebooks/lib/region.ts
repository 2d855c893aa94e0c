import { underPolicy, type Scenario } from '@paydown/engine/internal';
import { play } from './futures.ts';
import { ENDLESS } from './growth.ts';
import { isMoving } from './page/hand.ts';
import { scenario } from './scenarios.ts';
import { difference, shareOf } from './words.ts';

/** How long one waits, in years, and how much debt slows work, as drag: from half to twice what the catalogue holds likely. */
export const YEARS = [0.5, 1, 1.5, 2, 3, 4, 5, 6] as const;
export const DRAGS = [0.5, 1, 1.5, 2, 2.5, 3.3, 4.5] as const;
const RUNS = 100;

/** What is counted: product delivered, or yearly revenue. */
export type Counted = 'delivered' | 'arr';

const MEASURES = ['delivered', 'arr'] as const;

/** The company of the map, with so much drag, that doubles so many times a year. */
const mapped = (drag: number, doublings: number): Scenario =>
  scenario('forty', {
    runs: isMoving() ? RUNS / 2 : RUNS,
    horizon: `${Math.max(...YEARS) * 52} weeks`,
    'company.debtRatio': '15%',
    'company.mandate': '10 years',
    'company.cash': ENDLESS,
    'levers.hiringPace': doublings,
    'coefficients.drag': drag,
  });

const keeping = (company: Scenario, share: number): Scenario =>
  underPolicy(company, { policy: 'fixed', settings: { share } });

/** The company of the middle of the map, with nothing for debt and with so much. */
export function mappedPair(share: number, doublings: number): readonly [Scenario, Scenario] {
  const company = mapped(DRAGS[Math.floor(DRAGS.length / 2)]!, doublings);
  return [keeping(company, 0), keeping(company, share)];
}

/** Share of the futures in which so much for debt is ahead of nothing for debt, [drag][year]; dead heats count half. */
export async function region(share: number, doublings: number, counted: Counted): Promise<number[][]> {
  const weeks = YEARS.map((year) => year * 52);
  const futures = (drag: number, debt: number) => play(keeping(mapped(drag, doublings), debt), MEASURES, weeks);
  const rows: number[][] = [];
  for (const drag of DRAGS) {
    const [without, within] = [await futures(drag, 0), await futures(drag, share)];
    rows.push(
      weeks.map((week) => {
        const ahead = difference(without.of(counted, week), within.of(counted, week));
        return shareOf(ahead, (value) => value > 0) + shareOf(ahead, (value) => value === 0) / 2;
      }),
    );
  }
  return rows;
}
