import { addWeeks, type FrontierAnswer, type FrontierRow, type SweepAnswer } from '@paydown/engine';
import { honest, month, number, share, withError, type Format } from '../../base/format.js';
import {
  columnsIn,
  fit,
  heading,
  painter,
  wrapColumns,
  type Ink,
  type Paint,
  type TerminalStyle,
} from '../../document/terminal/columns.js';
import { deadNotes, measureWords, monthOf } from '../../base/measure.js';
import { oneLine } from '../../base/words.js';
import { tickIndices } from './ticks.js';
import {
  FRONTIER_NOTE,
  frontierFinding,
  levelWords,
  paceMatters,
  axisName,
  sayPace,
  startFinding,
  START_NOTE,
  SWEEP_NOTE,
  sweepFinding,
} from './words.js';

const WEEKS_A_MONTH = 52 / 12;

/** Scenario and futures, a line; the finding; what else there is to say. */
function opening(
  answer: FrontierAnswer | SweepAnswer,
  finding: string,
  more: readonly (string | null)[],
  columns: number,
  paint: Paint,
): string[] {
  const span = `${number(answer.runs)} futures, to ${monthOf(answer.scenario, answer.measure)}`;
  return [
    heading(oneLine(answer.scenario.name), span, columns, paint),
    '',
    ...wrapColumns(`${finding}.`, columns).map((line) => paint('bold', line)),
    ...more.flatMap((text) => (text === null ? [] : wrapColumns(text, columns))),
    '',
  ];
}

const dimmed = (texts: readonly string[], columns: number, paint: Paint): string[] =>
  texts.flatMap((text) => wrapColumns(text, columns)).map((line) => paint('dim', line));

/** Columns of text, the first to the left and the others to the right; as many as fit. */
function tableOf(rows: readonly (readonly string[])[], columns: number): string[] {
  const lines = rows.map(() => '');
  rows[0]!.forEach((_, column) => {
    const width = Math.max(...rows.map((row) => row[column]!.length)) + (column === 0 ? 0 : 2);
    if (lines[0]!.length + width > columns) return;
    rows.forEach((row, i) => (lines[i] += column === 0 ? row[column]!.padEnd(width) : row[column]!.padStart(width)));
  });
  return lines;
}

/** Where debt work wins and loses, for a terminal; ends with a line break. */
export function renderFrontierTerminal(answer: FrontierAnswer, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  return [
    ...opening(
      answer,
      frontierFinding(answer),
      [answer.start && `${startFinding(answer.start, answer.scenario)}.`, paceMatters(answer)],
      columns,
      paint,
    ),
    ...map(answer, columns, paint),
    '',
    ...atOwnPace(answer, columns, paint),
    '',
    ...starts(answer, columns, paint),
    ...dimmed(
      [answer.start ? `${FRONTIER_NOTE} ${START_NOTE}` : FRONTIER_NOTE, ...deadNotes(answer.measure.name)],
      columns,
      paint,
    ),
    '',
  ].join('\n');
}

const MARKS = {
  wins: { mark: '+', ink: 'blue' },
  loses: { mark: '−', ink: 'red' },
  undecided: { mark: '·', ink: 'dim' },
} as const satisfies Record<string, { mark: string; ink: Ink }>;
const SIDE = 6;
const MAP_ROWS = 12;

/** The map in letters: a row a share, a column a pace. */
function map({ rows, shares }: FrontierAnswer, columns: number, paint: Paint): string[] {
  const wide = Math.max(1, Math.min(3, Math.floor((columns - SIDE) / rows.length)));
  const shown = tickIndices(shares.length, MAP_ROWS).reverse();
  const nearest = (index: number) =>
    shown.reduce((near, i) => (Math.abs(i - index) < Math.abs(near - index) ? i : near));
  const cell = (row: FrontierRow, i: number) => {
    const { mark, ink } = MARKS[row.cells[i]!.verdict];
    return i === nearest(row.best) ? paint('bold', '●'.padStart(wide)) : paint(ink, mark.padStart(wide));
  };
  const marked = tickIndices(rows.length, Math.floor((rows.length * wide) / 6) + 1);
  let below = ' '.repeat(SIDE);
  for (const i of marked)
    below = below.padEnd(SIDE + i * wide) + number(Number(rows[i]!.pace.toPrecision(2))).padStart(wide);
  return [
    ...wrapColumns(
      'Share for debt (up) by doublings of headcount a year (to the right), against no debt work: + wins, − loses, · undecided; ● the best',
      columns,
    ),
    ...shown.map((i) => `${share(shares[i]!).padStart(SIDE - 1)} ${rows.map((row) => cell(row, i)).join('')}`),
    paint('dim', below),
  ];
}

function atOwnPace({ rows, ownRow, shares, measure }: FrontierAnswer, columns: number, paint: Paint): string[] {
  const { cells, best, pace } = rows[ownRow]!;
  const { format } = measureWords(measure.name);
  const shown = [...new Set([...tickIndices(shares.length, MAP_ROWS), best])].sort((a, b) => a - b);
  const head = ['for debt', levelWords(measure), 'alive', 'stalled', 'ahead', 'behind', 'mean change'];
  const body = shown.map((i) => {
    const { level, surviving, stalled, ahead, behind, change } = cells[i]!;
    return [
      `${share(shares[i]!)}${i === best ? ' ●' : ''}`,
      withError(level, format),
      share(honest(surviving)),
      share(honest(stalled)),
      ...(i === 0 ? ['', '', ''] : [share(honest(ahead)), share(honest(behind)), withError(change, format)]),
    ];
  });
  const [first, ...rest] = tableOf([head, ...body], columns);
  return [
    ...wrapColumns(
      `At ${sayPace(pace)}; ahead and behind: share of the futures that end better and worse than with no debt work`,
      columns,
    ),
    paint('dim', first!),
    ...rest,
  ];
}

function starts({ start, scenario }: FrontierAnswer, columns: number, paint: Paint): string[] {
  if (start?.rescues !== 'yes') return [];
  const shown = tickIndices(start.starts.length, 6);
  const head = [
    `${fit(start.after, 20)} from`,
    ...shown.map((i) => `month ${Math.round(start.starts[i]! / WEEKS_A_MONTH)}`),
  ];
  const body = ['rescues', ...shown.map((i) => withError(start.rescued[i]!, share))];
  const [first, second] = tableOf([head, body], columns);
  return [
    `Of the ${withError(start.lost, share)} lost by ${month(addWeeks(scenario.start, start.by))} with ${start.before}`,
    paint('dim', first!),
    second!,
    '',
  ];
}

/** What one or two values do, for a terminal; ends with a line break. */
export function renderSweepTerminal(answer: SweepAnswer, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  return [
    ...opening(answer, sweepFinding(answer), [], columns, paint),
    ...(answer.axes.length === 1 ? curve(answer, columns, paint) : grid(answer, columns, paint)),
    '',
    ...dimmed(
      [
        `± is the Monte Carlo standard error: how far another seed would move a number. ${SWEEP_NOTE}`,
        ...deadNotes(answer.measure.name),
      ],
      columns,
      paint,
    ),
    '',
  ].join('\n');
}

function curve(answer: SweepAnswer, columns: number, paint: Paint): string[] {
  const { axes, points, measure, best, itself } = answer;
  const { format } = measureWords(measure.name);
  const shown = [...new Set([...tickIndices(points.length, 21), ...(best === null ? [] : [best])])].sort(
    (a, b) => a - b,
  );
  const row = (
    name: string,
    said: string,
    { level, surviving, stalled }: SweepAnswer['itself'],
    rest: readonly string[],
  ) => [name, withError(level, format), said, share(honest(surviving)), share(honest(stalled)), ...rest];
  const sides = answer.better === null ? ['higher', 'lower'] : ['ahead', 'behind'];
  const rows = [
    [fit(axisName(axes[0]!), 24), levelWords(measure), '', 'alive', 'stalled', ...sides],
    ...shown.map((i) =>
      row(axes[0]!.values[i]!.text, remark(points[i]!, i === best), points[i]!, [
        share(honest(points[i]!.ahead)),
        share(honest(points[i]!.behind)),
      ]),
    ),
    row('as it is', '', itself, ['', '']),
  ];
  return tableOf(rows, columns).map((line, i) =>
    i === 0 || i === rows.length - 1 ? paint('dim', line.trimEnd()) : line.trimEnd(),
  );
}

/** “as good, loses”: how the level stands against the best, and the point against the scenario as it is. */
const remark = ({ asGood, verdict }: SweepAnswer['points'][number], best: boolean): string =>
  [...(best ? ['best'] : asGood ? ['as good'] : []), ...(verdict === 'undecided' ? [] : [verdict])].join(', ');

/** The levels of a map: a row a value of the second axis, as many columns of the first as fit. */
function grid(answer: SweepAnswer, columns: number, paint: Paint): string[] {
  const [first, second] = answer.axes as [SweepAnswer['axes'][number], SweepAnswer['axes'][number]];
  const { format } = measureWords(answer.measure.name);
  const wide = first.values.length;
  const told = (i: number): string => {
    const { level, verdict, asGood } = answer.points[i]!;
    return `${format(honest(level))}${asGood ? '●' : verdict === 'loses' ? '−' : ' '}`;
  };
  const side = Math.max(...second.values.map(({ text }) => text.length));
  const size =
    Math.max(...answer.points.map((_, i) => told(i).length), ...first.values.map(({ text }) => text.length + 1)) + 1;
  const shown = tickIndices(wide, Math.max(2, Math.floor((columns - side) / size)));
  const rows = tickIndices(second.values.length, 21).reverse();
  const line = (label: string, texts: readonly string[]) =>
    fit(`${label.padStart(side)}${texts.map((text) => text.padStart(size)).join('')}`, columns);
  return [
    ...wrapColumns(
      `${levelWords(answer.measure)} in ${monthOf(answer.scenario, answer.measure)}: ${axisName(second)} (up) by ${axisName(first)} (to the right)${answer.best === null ? '' : '; ● as good as the best, − loses to the scenario as it is'}`,
      columns,
    ),
    ...rows.map((row) =>
      line(
        second.values[row]!.text,
        shown.map((column) => told(row * wide + column)),
      ),
    ),
    paint(
      'dim',
      line(
        '',
        shown.map((column) => `${first.values[column]!.text} `),
      ),
    ),
    paint('dim', fit(`as it is: ${withError(answer.itself.level, format as Format)}`, columns)),
  ];
}
