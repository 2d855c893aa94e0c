import type { FrontierAnswer, FrontierCell } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { number, share, withError } from '../../base/format.js';
import { measureWords, monthOf } from '../../base/measure.js';
import { chartOf } from '../../marks/layout.js';
import { capital } from '../../base/words.js';
import { HUE, INK } from '../../base/theme.js';
import {
  across,
  cells,
  down,
  hatch,
  outline,
  path,
  regionName,
  ring,
  ticks,
  type Fill,
  type Grid,
  type Mask,
} from './grid.js';
import { filled } from '../../marks/layers.js';
import { key, keyHeight, type KeyEntry } from './key.js';
import { shades } from './shades.js';
import { tickIndices } from '../../base/ticks.js';
import { frontierFinding, levelWords, sayPace, spanOf } from './words.js';

const SHADES = [0.14, 0.3, 0.48, 0.68, 0.9];
const LOSES = [0.34, 0.48, 0.62, 0.76, 0.9];
const shadeOf = (strengths: readonly number[], net: number): number =>
  strengths[Math.min(strengths.length - 1, Math.floor(Math.abs(net) * strengths.length))]!;
const UNDECIDED: Fill = { colour: INK.grid, opacity: 0.55 };
const ROOM = { names: 24, tick: 110, rowTick: 44 } as const;

/** Where debt work wins and where it loses: share for debt over growth pace. */
export function frontierChart(answer: FrontierAnswer, frame: Frame = SLIDE): Chart {
  return chartOf(answer, frame, {
    name: 'frontier',
    title: frontierFinding(answer),
    subtitle:
      `Share of the engineers’ free weeks for debt (up) by growth pace (to the right), ${number(answer.runs)} futures a cell; each share against no debt work at the same pace, in the same futures. `
      + 'The stronger the colour, the more futures on that side.',
    inWords: describe(answer),
    panels: [{ layers: (box) => map(answer, box, frame) }],
    around: { timed: false, names: ROOM.names, shows: 'wins and losses beyond 99% of chance; “as good” within 95%' },
    table: table(answer),
  });
}

function map(answer: FrontierAnswer, box: Box, frame: Frame): Layer[] {
  const { rows, shares } = answer;
  const what = levelWords(answer.measure);
  const entries: KeyEntry[] = [
    { text: 'debt work wins: more futures end ahead', fills: SHADES.map((opacity) => ({ colour: HUE.blue, opacity })) },
    {
      text: 'loses: more end behind',
      fills: LOSES.slice(0, 3).map((opacity) => ({ colour: HUE.vermilion, opacity })),
      hatched: true,
    },
    { text: 'undecided', fills: [UNDECIDED] },
    { text: `${answer.better === 'more' ? 'highest' : 'lowest'} ${what}`, line: 'solid' },
    { text: 'as good', line: 'dashed' },
    { text: 'this company', ring: true },
  ];
  const grid: Grid = { columns: rows.length, rows: shares.length, top: keyHeight(entries, box.width), box };
  const cellAt = (column: number, row: number) => rows[column]!.cells[row]!;
  const fillOf = (column: number, row: number): Fill => {
    const { verdict, ahead, behind } = cellAt(column, row);
    const net = ahead.value - behind.value;
    return verdict === 'undecided'
      ? UNDECIDED
      : verdict === 'wins'
        ? { colour: HUE.blue, opacity: shadeOf(SHADES, net) }
        : { colour: HUE.vermilion, opacity: shadeOf(LOSES, net) };
  };
  const is =
    (verdict: FrontierCell['verdict']): Mask =>
    (column, row) =>
      cellAt(column, row).verdict === verdict;
  const loses = is('loses');
  const place = ownPlace(answer);
  const name = (inside: Mask, text: string): Layer[] =>
    regionName(grid, (column, row) => inside(column, row) && !isNear(place, column, row), text);
  return [
    ...filled(key(entries, box.width)),
    cells(grid, fillOf, frame.interactive ? (column, row) => tip(answer, column, row) : null),
    ...filled([
      hatch(grid, loses, { color: INK.text, strokeWidth: 1, opacity: 0.5 }),
      outline(grid, is('wins'), { color: HUE.blue, strokeWidth: 1.5 }),
      outline(grid, loses, { color: HUE.vermilion, strokeWidth: 2.5 }),
    ]),
    ...ridge(answer, grid),
    ...own(answer, grid),
    ...name((column, row) => is('wins')(column, row) && !nearRidge(answer, column, row), 'debt work wins'),
    ...name(loses, 'debt work loses'),
    ...name((column, row) => row > 0 && is('undecided')(column, row), 'undecided'),
    ...ticks(grid, paceTicks(answer, box), shareTicks(answer, box.height - grid.top)),
  ];
}

const paceTicks = ({ rows }: FrontierAnswer, box: Box) =>
  tickIndices(rows.length, Math.floor(box.width / ROOM.tick) + 1).map((i, order, all) => ({
    at: i + 0.5,
    text: order === all.length - 1 ? sayPace(rows[i]!.pace) : number(Number(rows[i]!.pace.toPrecision(2))),
  }));
const shareTicks = ({ shares }: FrontierAnswer, height: number) =>
  tickIndices(shares.length, Math.floor(height / ROOM.rowTick)).map((i) => ({ at: i + 0.5, text: share(shares[i]!) }));

/** The best share at each pace, and how far from it a share may be without being known to be worse. */
export function ridge({ rows }: Pick<FrontierAnswer, 'rows'>, grid: Grid): Layer[] {
  const ends = (side: 0 | 1) =>
    rows.flatMap(({ asGood }, i) => [i, i + 1].map((column) => [column, asGood[side] + side] as const));
  const good = [0, 1] as const;
  return [
    ...good.flatMap((side) => path(grid, ends(side), { width: 1.5, dash: [5, 3] })),
    ...path(grid, [
      [0, rows[0]!.best + 0.5],
      ...rows.map(({ best }, i) => [i + 0.5, best + 0.5] as const),
      [rows.length, rows[rows.length - 1]!.best + 0.5],
    ]),
  ];
}

const nearRidge = ({ rows }: FrontierAnswer, column: number, row: number): boolean =>
  row >= rows[column]!.asGood[0] - 1 && row <= rows[column]!.asGood[1] + 1;

/** Where the company is as it is, if it has a fixed share and both are on the map. */
function ownPlace({ scenario, rows, shares }: FrontierAnswer): [column: number, row: number] | null {
  const { policy, settings } = scenario.policy;
  const place = (value: number, values: readonly number[]) =>
    0.5 + ((value - values[0]!) / (values[values.length - 1]! - values[0]!)) * (values.length - 1);
  const [column, row] = [
    place(
      scenario.levers.hiringPace,
      rows.map(({ pace }) => pace),
    ),
    place(settings.share ?? NaN, shares),
  ];
  return policy === 'fixed' && column <= rows.length && row <= shares.length ? [column, row] : null;
}

/** Whether a cell holds a place or touches the cell that does. */
const isNear = (place: ReturnType<typeof ownPlace>, column: number, row: number): boolean =>
  place !== null && Math.abs(column + 0.5 - place[0]) <= 1 && Math.abs(row + 0.5 - place[1]) <= 1;

/** The company as it is. */
export function own(answer: FrontierAnswer, grid: Grid): Layer[] {
  const place = ownPlace(answer);
  return place === null ? [] : ring(across(grid, place[0]), down(grid, place[1]));
}

function tip(answer: FrontierAnswer, column: number, row: number): string {
  const { pace, cells: all } = answer.rows[column]!;
  const { level, surviving, stalled, ahead, behind } = all[row]!;
  return [
    `${sayPace(pace)}, ${share(answer.shares[row]!)} for debt`,
    `${levelWords(answer.measure)} ${withError(level, measureWords(answer.measure.name).format)}`,
    `alive or acquired ${withError(surviving, share)}`,
    `stalled or out of money ${withError(stalled, share)}`,
    ...(row === 0 ? [] : [`ahead of no debt work ${withError(ahead, share)}`, `behind it ${withError(behind, share)}`]),
  ].join('\n');
}

/** What the map shows, pace by pace, for those who cannot see it. */
function describe({ rows, shares }: FrontierAnswer): string {
  const some = tickIndices(rows.length, 6).map((i) => rows[i]!);
  return some
    .map(({ pace, best, asGood: [from, to], cells: all }) => {
      const loses = all.flatMap(({ verdict }, i) => (verdict === 'loses' ? [shares[i]!] : []));
      const wins = all.filter(({ verdict }) => verdict === 'wins').length;
      return (
        `At ${sayPace(pace)} ${share(shares[best]!)} is best (${spanOf(shares[from]!, shares[to]!)} as good), ${wins} of ${shares.length - 1} shares win`
        + `${loses.length > 0 ? `, ${loses.length} lose, the least of them ${share(Math.min(...loses))}` : ', none loses'}.`
      );
    })
    .join(' ');
}

const PANELS = [
  {
    heading: (answer: FrontierAnswer) => capital(levelWords(answer.measure)),
    colour: HUE.blue,
    of: ({ level }: FrontierCell) => level,
    format: null,
  },
  {
    heading: () => 'Stalled or out of money',
    colour: HUE.vermilion,
    of: ({ stalled }: FrontierCell) => stalled,
    format: share,
  },
  {
    heading: () => 'Alive or acquired',
    colour: HUE.green,
    of: ({ surviving }: FrontierCell) => surviving,
    format: share,
  },
] as const;

/** What comes out in each cell: the level of what is judged, who stalls, who lives. */
export function frontierLevelsChart(answer: FrontierAnswer, frame: Frame = SLIDE): Chart {
  const { rows, ownRow, measure, scenario } = answer;
  const [none, best] = [rows[ownRow]!.cells[0]!, rows[ownRow]!.cells[rows[ownRow]!.best]!];
  return chartOf(answer, frame, {
    name: 'frontier-levels',
    title:
      `At ${sayPace(rows[ownRow]!.pace)}, ${withError(none.stalled, share)} of the companies stall or run out of money by ${monthOf(scenario, measure)} without debt work, `
      + `${withError(best.stalled, share)} at ${share(answer.shares[rows[ownRow]!.best]!)} for debt`,
    subtitle:
      `Share for debt (up) by growth pace (to the right, doublings a year), ${number(answer.runs)} futures `
      + `a cell, all counted, the dead too. Line: ${answer.better === 'more' ? 'highest' : 'lowest'} `
      + `${levelWords(measure)}; `
      + 'hatched: debt work loses to none.',
    inWords: tickIndices(rows.length, 6)
      .map(
        (i) =>
          `At ${sayPace(rows[i]!.pace)}: without debt work ${sayCell(answer, i, 0)}; at the best share ${sayCell(answer, i, rows[i]!.best)}.`,
      )
      .join(' '),
    panels: PANELS.map(({ heading, colour, of, format }) => ({
      heading: heading(answer),
      layers: (box: Box) => levels(answer, box, frame, colour, of, format ?? measureWords(measure.name).format),
    })),
    around: { timed: false, names: 14, shows: 'all futures, the dead too' },
    table: table(answer),
  });
}

const sayCell = ({ rows, measure }: FrontierAnswer, row: number, index: number): string => {
  const { level, stalled, surviving } = rows[row]!.cells[index]!;
  return `${levelWords(measure)} ${withError(level, measureWords(measure.name).format)}, stalled or out of money ${withError(stalled, share)}, alive or acquired ${withError(surviving, share)}`;
};

function levels(
  answer: FrontierAnswer,
  box: Box,
  frame: Frame,
  colour: string,
  of: (typeof PANELS)[number]['of'],
  format: (value: number) => string,
): Layer[] {
  const { rows, shares } = answer;
  const scale = shades(
    colour,
    rows.flatMap((row) => row.cells.map((cell) => of(cell).value)),
  );
  const entries: KeyEntry[] = [
    { text: `${format(scale.edges[0]!)} to ${format(scale.edges[scale.edges.length - 1]!)}`, fills: scale.fills },
  ];
  const grid: Grid = { columns: rows.length, rows: shares.length, top: keyHeight(entries, box.width), box };
  const loses: Mask = (column, row) => rows[column]!.cells[row]!.verdict === 'loses';
  return [
    ...key(entries, box.width),
    cells(
      grid,
      (column, row) => scale.of(of(rows[column]!.cells[row]!).value),
      frame.interactive ? (column, row) => tip(answer, column, row) : null,
    ),
    ...filled([
      hatch(grid, loses, { color: INK.text, strokeWidth: 1, opacity: 0.45 }),
      outline(grid, loses, { color: INK.text, strokeWidth: 1.5 }),
    ]),
    ...path(
      grid,
      [
        [0, rows[0]!.best + 0.5],
        ...rows.map(({ best }, i) => [i + 0.5, best + 0.5] as const),
        [rows.length, rows[rows.length - 1]!.best + 0.5],
      ],
      { width: 2 },
    ),
    ...own(answer, grid),
    ...ticks(
      grid,
      tickIndices(rows.length, Math.floor(box.width / 60) + 1).map((i) => ({
        at: i + 0.5,
        text: number(Number(rows[i]!.pace.toPrecision(2))),
      })),
      shareTicks(answer, box.height - grid.top),
    ),
  ];
}

/** Every number of the map, a row a cell. */
function table({ rows, shares, measure }: FrontierAnswer): Chart['table'] {
  const estimates = ['level', 'mean', 'surviving', 'stalled', 'ahead', 'behind', 'change'] as const;
  return {
    columns: [
      'pace',
      'share',
      'measure',
      ...estimates.flatMap((name) => [name, `${name}_error`, `${name}_low`, `${name}_high`]),
      'verdict',
      'best',
      'as_good',
    ],
    rows: rows.flatMap(({ pace, cells: all, best, asGood: [from, to] }) =>
      all.map((cell, i) => [
        pace,
        shares[i]!,
        measure.name,
        ...estimates.flatMap((name) => [cell[name].value, cell[name].error, cell[name].low, cell[name].high]),
        cell.verdict,
        i === best ? 'yes' : 'no',
        i >= from && i <= to ? 'yes' : 'no',
      ]),
    ),
  };
}
