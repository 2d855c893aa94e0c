import type { Bounded, DebateAnswer, Disagreement } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { number, withError } from '../../base/format.js';
import { textWidth, widest } from '../../base/inter.js';
import { coefficientLabel } from '../../base/coefficients.js';
import { compose, wrap, cut } from '../../marks/layout.js';
import { measureWords } from '../../base/measure.js';
import { HUE, INK } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { areaLayers, lineLayers, wordLayers, type Area, type Line, type Word } from './marks.js';
import { flipFinding, kindOf, sayChance, sayFlip, sayWorth, worthFinding } from './disputes.js';
import { dateOf, differenceOf, isGain, saySide } from './words.js';

/** What each disagreement is worth: to settle who is right, and to know the very number. */
export function disagreementsChart(answer: DebateAnswer, frame: Frame = SLIDE): Chart {
  const { disagreements } = answer;
  const title = capital(
    disagreements.some((each) => kindOf(each) === 'flips')
      ? `the group’s choice hangs on who is right: ${flipFinding(answer)}`
      : flipFinding(answer, 'the group’s choice'),
  );
  const worths = disagreements.flatMap((each) => worthsOf(answer, each));
  const subtitle = [
    `What the group would gain, in ${measureWords(answer.judge.name).mean} in ${dateOf(answer)}, by learning first and choosing then: ${number(answer.runs)} futures in each world.`,
    ...(worths.some(({ value }) => isGain(value)) ? [BARS_MEAN] : []),
    ...(worths.some(({ value }) => !isGain(value) && value.high > 0) ? [GREY_MEANS] : []),
  ].join(' ');
  const sheet = roomy(answer, frame);
  return {
    name: 'disagreements',
    title,
    subtitle,
    description: `${title}. ${worthFinding(answer) ?? ''} ${subtitle} ${answer.disagreements.map((each) => describe(answer, each)).join(' ')}`,
    spec: compose(answer, sheet, { title, subtitle }, [{ layers: (box: Box) => bars(answer, box, frame.stacked) }], {
      timed: false,
      names: 4,
      shows: 'means',
    }),
    frame: sheet,
    table: table(answer),
  };
}

const BARS_MEAN =
  'Dark: who is right; light: the very number, the most that finding out can be worth; lines on them: 95% intervals of the Monte Carlo error.';
const GREY_MEANS = 'Grey: from nothing to the most that it may be worth (95%).';

interface ShownWorth {
  readonly value: Bounded;
  readonly text: string;
  readonly colour: string;
}

/** What a row shows: what it is worth to settle who is right and to know the very number, or what finding out may be worth at most. */
function worthsOf(answer: DebateAnswer, each: Disagreement): ShownWorth[] {
  const { settling, knowing } = each;
  if (kindOf(each) === 'idle') {
    const [worth, chance] = [sayWorth(answer, knowing), sayChance(answer, each)];
    const text = worth === null ? `what finding out is worth: ${chance}` : `worth ${worth}: ${chance}`;
    return [{ value: knowing, text, colour: HUE.grey }];
  }
  return [
    { value: settling, of: 'to settle who is right', colour: HUE.blue },
    { value: knowing, of: 'to know the very number', colour: HUE.sky },
  ].map(({ of, ...one }) => {
    const worth = sayWorth(answer, one.value);
    return { ...one, text: worth === null ? `${of}: ${sayChance(answer, each)}` : `${worth}  ${of}` };
  });
}

/** Heads, beliefs and bars of a row, in pixels from its top; a line more of beliefs moves the bars down. */
const HEAD = 10;
const BELIEFS = 29;
const LINE = 16;
const BARS = { below: 15, thick: 14, gap: 3 } as const;
const AFTER = 20;
/** Half the height of the end of a grey line. */
const CAP = 4;
const AROUND = 44;
/** Room left of a plot, which is free here. */
const GUTTER = { wide: 58, narrow: 46 } as const;

/** The beliefs of a disagreement, in lines of a width. */
const beliefsIn = (each: Disagreement, width: number, zoom = 1): string[] =>
  wrap(each.sides.map((side) => saySide(each, side)).join('  ·  '), 12 * zoom, 'regular', width).map((line) =>
    cut(line.replace(/^·\s*/, ''), width, 12 * zoom),
  );
const heightOf = (each: Disagreement, width: number, zoom = 1, thick: number = BARS.thick): number =>
  zoom
  * (BELIEFS
    + (beliefsIn(each, width, zoom).length - 1) * LINE
    + BARS.below
    + (kindOf(each) === 'idle' ? LINE : 2 * thick + BARS.gap)
    + AFTER);

/** Few disagreements are drawn larger: the largest of these sizes in which all have room. */
const ZOOMS = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;
const zoomOf = (disagreements: readonly Disagreement[], width: number, height: number): number =>
  ZOOMS.find((zoom) => disagreements.reduce((sum, each) => sum + heightOf(each, width, zoom), 0) <= height) ?? 1;
/** Between rows, at most. */
const SPARE = 70;
/** Where there is still room, bars are thicker. */
const THICKEST = 40;
const thickIn = (disagreements: readonly Disagreement[], width: number, height: number, zoom: number): number => {
  const bars = 2 * disagreements.filter((each) => kindOf(each) !== 'idle').length;
  const free = height - disagreements.reduce((sum, each) => sum + heightOf(each, width, zoom), 0);
  return bars === 0 ? BARS.thick : Math.min(THICKEST, BARS.thick + Math.max(0, free / 2) / (bars * zoom));
};

function roomy({ disagreements }: DebateAnswer, frame: Frame): Frame {
  const width = frame.width - 20;
  return frame.titled
    ? frame
    : { ...frame, height: AROUND + disagreements.reduce((sum, each) => sum + heightOf(each, width), 0) };
}

function bars(answer: DebateAnswer, box: Box, narrow: boolean): Layer[] {
  const left = narrow ? -GUTTER.narrow : -GUTTER.wide;
  const width = box.width - left;
  const { disagreements } = answer;
  const zoom = zoomOf(disagreements, width, box.height);
  const [big, small, normal] = [14 * zoom, 12 * zoom, 13 * zoom];
  const thick = zoom > 1 ? thickIn(disagreements, width, box.height, zoom) : BARS.thick;
  const tops = disagreements.reduce<number[]>(
    (all, each) => [...all, all.at(-1)! + heightOf(each, width, zoom, thick)],
    [0],
  );
  const shown = disagreements.filter((_, i) => i === 0 || tops[i + 1]! <= box.height + AFTER * zoom);
  const spare = Math.min(SPARE, Math.max(0, (box.height - tops[shown.length]!) / shown.length));
  const above = zoom > 1 ? Math.max(0, box.height - tops[shown.length]! - (shown.length - 1) * spare) / 3 : 0;
  const numbers =
    14
    + widest(
      shown.flatMap((each) => worthsOf(answer, each)).map(({ text }) => text),
      small,
    );
  const top = Math.max(...shown.flatMap(({ settling, knowing }) => [settling.high, knowing.high]), Number.EPSILON);
  const across = (value: number) => left + (Math.max(0, value) / top) * (width - numbers);
  const [words, areas, lines]: [Word[], Area[], Line[]] = [[], [], []];
  shown.forEach((each, i) => {
    const y = above + tops[i]! + i * spare;
    const label = capital(coefficientLabel(each.coefficient));
    const flips = kindOf(each) === 'flips';
    const room = textWidth(label, big, 'semibold') + 12;
    const beliefs = beliefsIn(each, width, zoom);
    const from = y + zoom * (BELIEFS + (beliefs.length - 1) * LINE + BARS.below);
    words.push({ text: label, x: left, y: y + HEAD * zoom, size: big, bold: true });
    words.push({
      text: cut(sayFlip(answer, each), width - room, normal, flips ? 'semibold' : 'regular'),
      x: left + room,
      y: y + HEAD * zoom,
      size: normal,
      bold: flips,
      colour: flips ? HUE.vermilion : INK.soft,
    });
    beliefs.forEach((text, line) =>
      words.push({ text, x: left, y: y + zoom * (BELIEFS + line * LINE), size: small, colour: INK.soft }),
    );
    const idle = kindOf(each) === 'idle';
    worthsOf(answer, each).forEach(({ value, text, colour }, bar) => {
      const at = from + bar * zoom * (thick + BARS.gap);
      const middle = idle ? from + zoom * (LINE / 2 - 2) : at + (thick * zoom) / 2;
      const real = isGain(value);
      const end = across(value.high);
      if (real) {
        areas.push({ x: left, x2: across(value.value), y: at, y2: at + thick * zoom, colour, opacity: 1 });
        lines.push({ x: across(value.low), x2: end, y: middle, y2: middle, colour: INK.text, width: 1.5 });
      } else if (end > left) {
        lines.push({ x: left, x2: end, y: middle, y2: middle, colour: HUE.grey, width: 2 });
        lines.push({ x: end, x2: end, y: middle - CAP, y2: middle + CAP, colour: HUE.grey, width: 2 });
      }
      words.push({
        text,
        x: end > left ? end + 7 : left,
        y: middle,
        size: small,
        colour: real ? INK.text : INK.soft,
      });
    });
    if (idle) return;
    lines.push({
      x: left,
      x2: left,
      y: from - 3,
      y2: from + zoom * (2 * thick + BARS.gap) + 3,
      colour: INK.rule,
      width: 1,
    });
  });
  return [...areaLayers(areas), ...lineLayers(lines), ...wordLayers(words)];
}

const describe = (answer: DebateAnswer, each: Disagreement): string =>
  `${capital(coefficientLabel(each.coefficient))}: `
  + `${each.sides.map((side) => saySide(each, side)).join('; ')}. To settle who is right is worth `
  + `${withError(each.settling, differenceOf(answer))}, the very number `
  + `${withError(each.knowing, differenceOf(answer))}; ${sayFlip(answer, each)}.`;

/** Every number, a row a disagreement and side. */
function table(answer: DebateAnswer): Chart['table'] {
  return {
    columns: [
      'coefficient',
      'settling',
      'settling_error',
      'settling_low',
      'settling_high',
      'knowing',
      'knowing_error',
      'knowing_low',
      'knowing_high',
      'side',
      'weight',
      'belief',
      'choice',
      'gain',
      'gain_error',
      'gain_low',
      'gain_high',
      'flips',
      ...answer.proposals.flatMap((_, i) => [`mean_${i + 1}`, `mean_${i + 1}_error`]),
    ],
    rows: answer.disagreements.flatMap((each) =>
      each.sides.map((side) => [
        each.coefficient,
        each.settling.value,
        each.settling.error,
        each.settling.low,
        each.settling.high,
        each.knowing.value,
        each.knowing.error,
        each.knowing.low,
        each.knowing.high,
        side.people.join(', '),
        side.weight,
        saySide(each, side).replace(/^.*?: /, ''),
        answer.proposals[side.best]!,
        side.gain.value,
        side.gain.error,
        side.gain.low,
        side.gain.high,
        side.flips ? 'yes' : 'no',
        ...side.means.flatMap(({ value, error }) => [value, error]),
      ]),
    ),
  };
}
