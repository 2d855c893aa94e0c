import { count, duration, money } from '@paydown/report/browser';
import { element } from '../page/element.ts';
import type { Team } from './state.ts';
import type { Quarter } from './world.ts';

/** Colours of the teams, in their order. */
export const TEAM_COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const;

/** What a team sees of its company after its last quarter, and below it what it decides for the next. */
export function card(
  team: Team,
  number: number,
  quarters: readonly Quarter[],
  decide: HTMLElement | null,
): HTMLElement {
  const last = quarters.at(-1);
  const root = element(
    'section',
    { class: 'card', style: `--team:${TEAM_COLOURS[number]!}`, 'aria-label': team.name },
    element('h3', {}, team.name),
  );
  if (last === undefined)
    root.append(
      element('p', {}, 'Forty engineers, $7M of yearly revenue, debt that came with them. Your first decision:'),
    );
  else root.append(numbers(last, quarters.at(-2)), news(last));
  if (decide !== null && (last?.alive ?? true)) root.append(decide);
  return root;
}

function numbers(now: Quarter, before: Quarter | undefined): HTMLElement {
  const rows: (readonly [string, string, string])[] = [
    ['Yearly revenue', money(now.revenue), `${now.gained < 0 ? '' : '+'}${money(now.gained)}`],
    [
      'Shipped in the quarter',
      `${count(now.shipped)} wk`,
      before === undefined ? '' : trend(now.shipped, before.shipped),
    ],
    ['Engineers', count(now.engineers), before === undefined ? '' : trend(now.engineers, before.engineers)],
    ['Incidents a year', count(now.incidents), before === undefined ? '' : trend(now.incidents, before.incidents)],
    ['Money lasts for', now.runway >= 520 ? 'good' : duration(now.runway), ''],
  ];
  return element(
    'table',
    {},
    element(
      'tbody',
      {},
      ...rows.map(([name, value, change]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, name),
          element('td', { class: 'number' }, value),
          element('td', { class: 'change' }, change),
        ),
      ),
    ),
  );
}

/** “up 12%”, where it is worth telling. */
function trend(now: number, before: number): string {
  const change = before === 0 ? 0 : Math.round(100 * (now / before - 1));
  return Math.abs(change) < 2 ? 'as before' : `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}%`;
}

const news = ({ news: lines }: Quarter): HTMLElement =>
  lines.length === 0
    ? element('p', { class: 'news' }, 'A quiet quarter.')
    : element('ul', { class: 'news' }, ...lines.map((line) => element('li', {}, line)));
