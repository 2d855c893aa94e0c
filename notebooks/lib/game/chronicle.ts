import { element } from '../page/element.ts';
import { QUARTERS } from './state.ts';
import { quartersOf } from './world.ts';

/** What falls in the world of a code, quarter by quarter, for a team that keeps so much for debt throughout: for teachers, before the class. */
export function chronicle(code: string, percent = 20): HTMLElement {
  const quarters = quartersOf({ name: '', choices: Array.from({ length: QUARTERS }, () => percent) }, code);
  const rows = quarters.map(({ news, alive }, i) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, `Quarter ${i + 1}`),
      element('td', {}, alive || news.length > 0 ? news.join(' ') || 'Quiet.' : '–'),
    ),
  );
  return element('table', {}, element('tbody', {}, ...rows));
}
