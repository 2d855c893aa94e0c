import { millions } from '../words.ts';
import { share } from '@paydown/report/browser';
import { element } from '../page/element.ts';
import { GREEDY, RULES } from './plans.ts';
import { CAREFUL, playedBy } from './study.ts';
import { offersIn, quartersOf, worldOf } from './world.ts';

/**
 * Worlds for a first game: who takes everything ships less by quarter 4 and has less revenue by quarter 6 than who
 * cleans up first, and the end is not the same for all. `test/game.test.ts` holds each to that.
 */
export const FIRST_WORLDS = ['quito', 'oslo', 'saturday', 'friday', 'cairo', 'north'] as const;

const [EARLY, MIDDLE, LAST] = [3, 5, 9];

/** What falls in the world of a code, quarter by quarter, and what two ways of playing come to: for teachers, before the class. */
export function chronicle(code: string): HTMLElement {
  const world = worldOf(code);
  const quarters = quartersOf(RULES[CAREFUL], world);
  const { quarters: offers } = offersIn(world);
  const [greedy, careful] = [playedBy(RULES[GREEDY], world), playedBy(RULES['clean up for three quarters'], world)];
  const rows = quarters.map(({ news, alive }, i) => {
    const offer = offers[i];
    const deal = offer ? `An offer: ${share(offer.revenue)} of revenue, debt up by about ${share(offer.debt)}.` : '';
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, `Quarter ${i + 1}`),
      element('td', {}, deal),
      element('td', {}, alive || news.length > 0 ? news.join(' ') || 'Quiet.' : '–'),
    );
  });
  const say = (at: number) =>
    `by quarter ${at + 1}: ${millions(greedy.revenue[at]!)} against ${millions(careful.revenue[at]!)}, ${Math.round(greedy.shipped[at]!)} against ${Math.round(careful.shipped[at]!)} weeks shipped`;
  return element(
    'div',
    {},
    element(
      'p',
      {},
      `Taking everything against cleaning up for three quarters: ${[EARLY, MIDDLE, LAST].map(say).join('; ')}.`,
    ),
    element('div', { class: 'wide' }, element('table', {}, element('tbody', {}, ...rows))),
  );
}
