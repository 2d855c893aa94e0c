import type { SweepAnswer, SweptAxis } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { number, share, withError, type Format } from '../../base/format.js';
import { textWidth } from '../../base/inter.js';
import { chartOf } from '../../marks/layout.js';
import { measureWords, monthOf } from '../../base/measure.js';
import { capital } from '../../base/words.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { across, cells, down, hatch, outline, ring, ticks, type Grid, type Mask, type Tick } from './grid.js';
import { filled } from '../../marks/layers.js';
import { key, keyHeight, type KeyEntry } from './key.js';
import { shades } from './shades.js';
import { sweepTable } from './table.js';
import { tickIndices } from '../../base/ticks.js';
import { levelWords, axisName, pointName, sweepFinding } from './words.js';

type Point = SweepAnswer['points'][number];

/** What a panel colours its cells by. */
interface Panel {
  readonly heading: string;
  readonly colour: string;
  readonly of: (point: Point) => number;
  readonly format: Format;
}

/** What two values do together: the level of what is judged, by both. */
export function mapChart(answer: SweepAnswer, frame: Frame = SLIDE): Chart {
  const { measure } = answer;
  const panel: Panel = {
    heading: levelWords(measure),
    colour: HUE.blue,
    of: ({ level }) => level.value,
    format: measureWords(measure.name).format,
  };
  return chart(answer, frame, 'sweep', sweepFinding(answer), [panel]);
}

/** Who stalls and who lives, by both values. */
export function mapLivesChart(answer: SweepAnswer, frame: Frame = SLIDE): Chart {
  const of = (name: 'stalled' | 'surviving') => answer.points.map((point) => point[name]);
  const [least, most] = [0, 1].map((end) =>
    of('stalled').reduce((best, estimate) =>
      (end === 0 ? estimate.value < best.value : estimate.value > best.value) ? estimate : best,
    ),
  );
  const title =
    `Between ${withError(least!, share)} and ${withError(most!, share)} of the companies stall or run out of money by ${monthOf(answer.scenario, answer.measure)}: `
    + `least at ${pointName(answer, of('stalled').indexOf(least!))}`;
  return chart(answer, frame, 'sweep-lives', title, [
    { heading: 'Stalled or out of money', colour: HUE.vermilion, of: ({ stalled }) => stalled.value, format: share },
    { heading: 'Alive or acquired', colour: HUE.green, of: ({ surviving }) => surviving.value, format: share },
  ]);
}

function chart(answer: SweepAnswer, frame: Frame, name: string, title: string, panels: readonly Panel[]): Chart {
  const [first, second] = answer.axes as [SweptAxis, SweptAxis];
  const corners = [0, first.values.length - 1, answer.points.length - first.values.length, answer.points.length - 1];
  return chartOf(answer, frame, {
    name,
    title,
    subtitle:
      `${capital(axisName(second))} (up) by ${axisName(first)} (to the right), the same ${number(answer.runs)} futures in each cell, all counted, the dead too.`
      + `${panels.length === 1 && answer.best !== null ? ' Against the scenario as it is: hatched where more futures end behind it, within dashes where more end ahead.' : ''}`,
    inWords: corners.map((i) => `${pointName(answer, i)}: ${say(answer, i)}.`).join(' '),
    panels: panels.map((panel) => ({
      ...(panels.length > 1 && { heading: panel.heading }),
      layers: (box: Box) => layers(answer, panel, panels.length === 1, box, frame),
    })),
    around: { timed: false, names: 30, shows: 'losses beyond 99% of chance; “as good” within 95%' },
    table: sweepTable(answer),
  });
}

const say = ({ points, measure }: SweepAnswer, i: number): string => {
  const { level, surviving, stalled } = points[i]!;
  return `${levelWords(measure)} ${withError(level, measureWords(measure.name).format)}, alive or acquired ${withError(surviving, share)}, stalled or out of money ${withError(stalled, share)}`;
};

function layers(
  answer: SweepAnswer,
  { colour, of, format, heading }: Panel,
  only: boolean,
  box: Box,
  frame: Frame,
): Layer[] {
  const [first, second] = answer.axes as [SweptAxis, SweptAxis];
  const columns = first.values.length;
  const at = (column: number, row: number): Point => answer.points[row * columns + column]!;
  const scale = shades(colour, answer.points.map(of));
  const owned = first.own !== null && second.own !== null;
  const loses: Mask = (column, row) => at(column, row).verdict === 'loses';
  const good: Mask = (column, row) => at(column, row).asGood;
  const judged = answer.best !== null && !answer.flat && only;
  const wins: Mask = (column, row) => at(column, row).verdict === 'wins';
  const entries: KeyEntry[] = [
    {
      text: `${only ? `${heading} ` : ''}${format(scale.edges[0]!)} to ${format(scale.edges[scale.edges.length - 1]!)}`,
      fills: scale.fills,
    },
    ...(judged
      ? [
          { text: 'as good as the best', line: 'solid' as const },
          {
            text: 'loses to as it is',
            fills: [
              { colour: INK.paper, opacity: 0 },
              { colour: INK.paper, opacity: 0 },
            ],
            hatched: true,
          },
          { text: 'beats it', line: 'dashed' as const },
        ]
      : []),
    ...(owned ? [{ text: 'as it is', ring: true }] : []),
  ];
  const grid: Grid = { columns, rows: second.values.length, top: keyHeight(entries, box.width), box };
  const place = ({ values, own }: SweptAxis) =>
    0.5 + ((own! - values[0]!.at) / (values[values.length - 1]!.at - values[0]!.at)) * (values.length - 1);
  return [
    ...key(entries, box.width),
    cells(
      grid,
      (column, row) => scale.of(of(at(column, row))),
      frame.interactive
        ? (column, row) =>
            `${pointName(answer, row * columns + column)}\n${say(answer, row * columns + column).replace(/, (?=alive|stalled)/g, '\n')}`
        : null,
    ),
    ...(judged
      ? filled([
          hatch(grid, loses, { color: INK.text, strokeWidth: 1, opacity: 0.3 }),
          outline(grid, wins, { color: INK.text, strokeWidth: 1.5, strokeDash: [5, 3] }),
          outline(grid, good, { color: INK.paper, strokeWidth: 6 }),
          outline(grid, good, { color: INK.text, strokeWidth: 3 }),
        ])
      : []),
    ...(owned ? ring(across(grid, place(first)), down(grid, place(second))) : []),
    ...ticks(
      grid,
      named(first, box.width, (text) => textWidth(text, SIZE.label) + 24),
      named(second, box.height - grid.top, () => 34),
    ),
  ];
}

/** As many of an axis’s own values as have room. */
function named({ values }: SweptAxis, room: number, size: (text: string) => number): Tick[] {
  const widest = Math.max(...values.map(({ text }) => size(text)));
  return tickIndices(values.length, Math.floor(room / widest) + 1).map((i) => ({ at: i + 0.5, text: values[i]!.text }));
}
