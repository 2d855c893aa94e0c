import { count, HUE, money, share } from '@paydown/report/browser';
import { element } from '../page/element.ts';
import type { Team } from './state.ts';
import type { Quarter } from './world.ts';

/** Colours of the teams, in their order. */
export const TEAM_COLOURS = [HUE.blue, HUE.vermilion, HUE.green, HUE.purple, HUE.orange, HUE.sky] as const;

export interface Shown {
  readonly team: Team;
  readonly number: number;
  /** Quarters that are played. */
  readonly quarters: readonly Quarter[];
  /** Debt that all begin with. */
  readonly begun: number;
  /** What is decided for the next quarter, if one is left. */
  readonly decide: HTMLElement | null;
}

/** What a team sees of its company after its last quarter, its debt on the table, and below it what it decides for the next. */
export function card({ team, number, quarters, begun, decide }: Shown): HTMLElement {
  const last = quarters.at(-1);
  const root = element(
    'section',
    { class: 'card', style: `--team:${TEAM_COLOURS[number]!}`, 'aria-label': team.name },
    element('h3', {}, team.name),
    pile(last?.debt ?? begun, quarters.at(-2)?.debt ?? begun),
  );
  if (last !== undefined) root.append(numbers(last, quarters.at(-2)), news(last));
  if (decide !== null && (last?.alive ?? true)) root.append(decide);
  return root;
}

/** Bricks of debt on the table, of this part of the product each. */
const BRICK = 0.02;

/** The debt as a pile: what has come since the last quarter is bright, what has gone is an empty place. */
function pile(now: number, before: number): HTMLElement {
  const bricks = (value: number) => Math.min(80, Math.round(value / BRICK));
  const [is, was] = [bricks(now), bricks(before)];
  const kinds = Array.from({ length: Math.max(is, was) }, (_, i) => (i >= is ? 'gone' : i >= was ? 'new' : 'old'));
  const moved = is === was ? '' : ` (${is > was ? '+' : '−'}${Math.round(100 * BRICK * Math.abs(is - was))} points)`;
  return element(
    'div',
    { class: 'pile' },
    element('p', {}, 'Debt on the table: ', element('strong', {}, `${share(now)} of the product`), moved),
    element(
      'div',
      { class: 'bricks', 'aria-hidden': 'true' },
      ...kinds.map((kind) => element('span', { class: kind })),
    ),
  );
}

function numbers(now: Quarter, before: Quarter | undefined): HTMLElement {
  const rows: (readonly [string, string, string])[] = [
    ['Yearly revenue', money(now.revenue), `${now.gained < 0 ? '' : '+'}${money(now.gained)}`],
    ['Shipped in the quarter', `${count(now.shipped)} wk`, trend(now.shipped, before?.shipped)],
    ['Eaten by debt', `${count(now.eaten)} wk`, trend(now.eaten, before?.eaten)],
    ['Engineers', count(now.engineers), trend(now.engineers, before?.engineers)],
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
function trend(now: number, before: number | undefined): string {
  if (before === undefined) return '';
  const change = before === 0 ? 0 : Math.round(100 * (now / before - 1));
  return Math.abs(change) < 2 ? 'as before' : `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}%`;
}

const news = ({ news: lines }: Quarter): HTMLElement =>
  lines.length === 0
    ? element('p', { class: 'news' }, 'A quiet quarter.')
    : element('ul', { class: 'news' }, ...lines.map((line) => element('li', {}, line)));
