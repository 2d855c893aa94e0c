import { quantile, Z90, type Bounded, type DebateAnswer, type Disagreement } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { withError, type Format } from '../../base/format.js';
import { textWidth } from '../../base/inter.js';
import { closeTo } from '../../marks/across.js';
import { coefficientLabel, coefficientValue } from '../../base/coefficients.js';
import { chartOf, cut } from '../../marks/layout.js';
import { scaleOver } from '../../marks/scale.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { areaLayers, lineLayers, wordLayers, type Area, type Line, type Word } from './marks.js';
import { kindOf, turningFinding } from './disputes.js';
import { differenceOf, measureOf, sayDifference, sayName, sayProposal } from './words.js';

/** Those for which it can be said what the number would have to be, two at most. */
export const turningOf = ({ disagreements }: DebateAnswer): Disagreement[] =>
  disagreements.filter((each) => kindOf(each) !== 'idle' && each.along.length > 1).slice(0, 2);

/** Rivals of the group’s choice that are drawn, each in its colour: those that come nearest to it or beat it most. */
const COLOURS = [HUE.vermilion, HUE.green, HUE.purple] as const;

function rivalsOf({ proposals, group }: DebateAnswer, { along }: Disagreement): number[] {
  const most = (proposal: number) => Math.max(...along.map(({ gains }) => gains[proposal]!.value));
  const others = proposals.map((_, i) => i).filter((i) => i !== group.best);
  return others
    .sort((one, other) => most(other) - most(one))
    .slice(0, COLOURS.length)
    .sort((one, other) => one - other);
}

/** What a disputed number would have to be for another choice. */
export function turningChart(answer: DebateAnswer, frame: Frame = SLIDE): Chart {
  const turning = turningOf(answer);
  const now = sayProposal(answer, answer.group.best);
  return chartOf(answer, frame, {
    name: 'turning',
    title: turning.map((each) => turningFinding(answer, each)).join('. '),
    subtitle:
      `How much better than ${now} `
      + `${answer.proposals.length - 1 > COLOURS.length ? 'its nearest rivals are' : 'each proposal is'} for `
      + `the group, in ${measureOf(answer)}, where the number is known: means and their 95% intervals in `
      + 'parts of the values that hold as many futures each. '
      + 'Arrows go on below the picture. At its foot: what each believes, eight futures in ten.',
    inWords: turning.map((each) => describe(answer, each)).join(' '),
    panels: turning.map((each) => ({
      heading: capital(coefficientLabel(each.coefficient)),
      layers: (box: Box) => panel(answer, each, box),
    })),
    around: { timed: false, names: 24, shows: 'means' },
    table: table(answer, turning),
  });
}

const KEY = { line: 18, gap: 8 } as const;
const TICKS = 24;
/** Room that names of beliefs may take beyond the plot. */
const MARGIN = 20;
const BELIEF = { line: 20, most: 100, thick: 10 } as const;
/** Losses are drawn down to so many times the largest gain: what matters is where the lines cross zero. What goes on below ends in an arrow. */
const DEEPEST = 1.5;
/** The wings of an arrow, and how much higher that of the next rival ends, so that all are seen. */
const ARROW = { wide: 4, high: 6, apart: 8 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

function panel(answer: DebateAnswer, disagreement: Disagreement, box: Box): Layer[] {
  const { coefficient, along, sides } = disagreement;
  const rivals = rivalsOf(answer, disagreement);
  const pitch = Math.min(BELIEF.line, BELIEF.most / sides.length);
  const [top, bottom] = [(rivals.length + 1) * KEY.line + KEY.gap, box.height - TICKS - sides.length * pitch - 4];
  const ranges = sides.map(({ belief }) => [-Z90, 0, Z90].map((z) => quantile(belief, z)) as [number, number, number]);
  const { position, ticks } = closeTo([...along.map(({ value }) => value), ...ranges.flat()], 0, box.width, 5);
  const gains = along.flatMap((part) => rivals.map((i) => part.gains[i]!));
  const highest = Math.max(0, ...gains.map(({ high }) => high));
  const lowest = Math.min(0, ...gains.map(({ low }) => low));
  const scale = scaleOver(highest > 0 ? Math.max(lowest, -DEEPEST * highest) : lowest, highest, 'count');
  const depth = (value: number) => bottom - ((value - scale.bottom) / (scale.top - scale.bottom)) * (bottom - top);
  const [areas, lines, words]: [Area[], Line[], Word[]] = [[], [], []];

  scale.ticks.forEach((tick) => {
    lines.push({
      x: 0,
      x2: box.width,
      y: depth(tick),
      y2: depth(tick),
      colour: tick === 0 ? INK.rule : INK.grid,
      width: tick === 0 ? 1.5 : 1,
    });
    words.push({
      text: signedTick(tick, differenceOf(answer)),
      x: -7,
      y: depth(tick),
      align: 'right',
      colour: INK.soft,
      size: 12,
    });
  });
  ticks.forEach((tick) =>
    words.push({
      text: tickOf(coefficient, tick),
      x: position(tick),
      y: bottom + 14,
      align: 'center',
      colour: INK.soft,
      size: 12,
    }),
  );
  const key = (text: string, colour: string, row: number, width: number, after = '') => {
    lines.push({ x: 0, x2: 18, y: KEY.line * (row + 0.5), y2: KEY.line * (row + 0.5), colour, width });
    const room = box.width - 26 - textWidth(after, SIZE.label);
    words.push({ text: `${cut(text, room, SIZE.label)}${after}`, x: 24, y: KEY.line * (row + 0.5) });
  };
  rivals.forEach((proposal, i) => {
    const colour = COLOURS[i]!;
    const all = along.map(({ gains }) => gains[proposal]!);
    key(sayName(answer.proposals[proposal]!), colour, i, 3, sayBelow(answer, all, scale.bottom));
    if (isFarBelow(all, scale.bottom)) return;
    const points = along.map(({ value }, p) => ({ x: position(value), y: depth(all[p]!.value) }));
    points.forEach(({ x }, p) =>
      lines.push(
        ...stick(x, depth(all[p]!.high), depth(all[p]!.low), bottom, i).map((line) => ({
          ...line,
          colour,
          width: 1.5,
        })),
      ),
    );
    points
      .slice(1)
      .forEach((point, p) =>
        lines.push(...clipped(points[p]!, point, top, bottom).map((line) => ({ ...line, colour, width: 3 }))),
      );
  });
  key(`${sayName(answer.proposals[answer.group.best]!)}, the group’s choice`, INK.rule, rivals.length, 1.5);
  sides.forEach(({ people }, i) => {
    const y = bottom + TICKS + (i + 0.5) * pitch;
    const [low, middle, high] = ranges[i]!.map(position) as [number, number, number];
    const text = people.map(sayName).join(', ');
    const right = box.width + MARGIN - high >= Math.min(textWidth(text, 12) + 8, low);
    const bar = (x: number, x2: number) => ({
      x,
      x2,
      y: y - BELIEF.thick / 2,
      y2: y + BELIEF.thick / 2,
      colour: HUE.blue,
    });
    if (high - low < 2) lines.push({ ...bar(middle, middle), width: 3 });
    else areas.push({ ...bar(low, high), opacity: 0.35 });
    lines.push({ ...bar(middle, middle), width: 2 });
    words.push({
      text: cut(text, right ? box.width + MARGIN - high - 8 : low - 10, 12),
      x: right ? high + 8 : low - 8,
      y,
      align: right ? 'left' : 'right',
      size: 12,
    });
  });
  return [...lineLayers(lines), ...areaLayers(areas), ...wordLayers(words)];
}

type Segment = Pick<Line, 'x' | 'x2' | 'y' | 'y2'>;

/** An interval; one that goes on below the picture ends in an arrow, that of each rival a little higher than the one before. */
function stick(x: number, high: number, low: number, bottom: number, rival: number): Segment[] {
  if (low <= bottom) return [{ x, x2: x, y: low, y2: high }];
  const tip = bottom - rival * ARROW.apart;
  return [{ x, x2: x, y: tip, y2: Math.min(high, tip - ARROW.high) }, ...arrow(x, tip)];
}

/** The head of an arrow that points down to a place. */
const arrow = (x: number, y: number): Segment[] =>
  [x - ARROW.wide, x + ARROW.wide].map((x2) => ({ x, x2, y, y2: y - ARROW.high }));

/** Whether a rival is clearly worse whatever the number is, and lies wholly below the picture: it is only named. */
const isFarBelow = (gains: readonly Bounded[], floor: number): boolean =>
  gains.every(({ value, high }) => value < floor && high < 0);

/** What is beside the name of a rival whose mean goes on below the picture: “, down to −$30M”, or “, below the picture: −$3.3M to −$1.5M”. */
function sayBelow(answer: DebateAnswer, gains: readonly Bounded[], floor: number): string {
  const sorted = [...gains].sort((one, other) => one.value - other.value);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  if (lowest.value >= floor) return '';
  if (!isFarBelow(gains, floor)) return `, down to ${sayDifference(answer, lowest)}`;
  return `, below the picture: ${sayDifference(answer, lowest)} to ${sayDifference(answer, highest)}`;
}

/** The part of a line that lies between two heights, with an arrow where it goes on below. */
function clipped(from: Point, to: Point, top: number, bottom: number): Segment[] {
  const share = (y: number) => (y - from.y) / (to.y - from.y);
  const [least, most] =
    to.y === from.y ? [0, 1] : ([share(top), share(bottom)].sort((one, other) => one - other) as [number, number]);
  const [start, end] = [Math.max(0, least), Math.min(1, most)];
  if (start >= end || (to.y === from.y && (from.y < top || from.y > bottom))) return [];
  const place = (part: number) => [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)] as const;
  const [[x, y], [x2, y2]] = [place(start), place(end)];
  const below = to.y > bottom ? [place(end)] : from.y > bottom ? [place(start)] : [];
  return [{ x, y, x2, y2 }, ...below.flatMap(([left, down]) => arrow(left, down))];
}

const signedTick = (value: number, format: Format): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : ''}${format(value)}`;
/** A tick is short: the unit’s time is said by the beliefs. */
const tickOf = (coefficient: Disagreement['coefficient'], value: number): string =>
  coefficientValue(coefficient, value).replace(/ (?:a|per) .*$/, '');

const describe = (answer: DebateAnswer, each: Disagreement): string =>
  `${capital(coefficientLabel(each.coefficient))}: ${each.along
    .map(
      ({ value, gains }) =>
        `at ${coefficientValue(each.coefficient, value)} `
        + gains
          .flatMap((gain, i) =>
            i === answer.group.best ? [] : [`${sayProposal(answer, i)} ${withError(gain, differenceOf(answer))}`],
          )
          .join(', '),
    )
    .join('; ')}.`;

/** Every number, a row a part of the values and proposal. */
const table = (answer: DebateAnswer, turning: readonly Disagreement[]): Chart['table'] => ({
  columns: ['coefficient', 'value', 'proposal', 'gain_over_choice', 'gain_error', 'gain_low', 'gain_high'],
  rows: turning.flatMap(({ coefficient, along }) =>
    along.flatMap(({ value, gains }) =>
      gains.map(({ value: gain, error, low, high }, i) => [
        coefficient,
        value,
        answer.proposals[i]!,
        gain,
        error,
        low,
        high,
      ]),
    ),
  ),
});
