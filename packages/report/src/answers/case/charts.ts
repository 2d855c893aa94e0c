import { addWeeks, type CaseAnswer, type Timed } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { endOf, horizonOf, paybackTime, verdictOf, sayAhead } from './words.js';
import { drawn, rounded, money, month, number, share, sayShare } from '../../base/format.js';
import { boxes } from '../../base/pixels.js';
import { bandsDrawn, fanLayers } from '../../marks/fan.js';
import { chartOf } from '../../marks/layout.js';
import { heightOf, scaleOver, scaleTo, type Scale, y } from '../../marks/scale.js';
import { fanTable, sayFan, yearly } from '../../marks/table.js';
import { HUE, INK } from '../../base/theme.js';
import { oneLine } from '../../base/words.js';
import { rulesLayer, wordsLayer } from '../../marks/layers.js';

/** The case with the work as the only change on its time axis. */
export function timed(answer: CaseAnswer): Timed {
  const {
    scenario,
    case: { start, team },
    effort,
  } = answer;
  const until = Math.min(scenario.horizon, start + Math.max(1, Math.round(effort.p50.value / team)));
  const name = answer.case.inside
    ? `${oneLine(answer.case.name, 30)}, in ${oneLine(scenario.name, 20)}`
    : answer.case.name;
  return {
    ...answer,
    scenario: {
      ...scenario,
      name,
      timeline: [{ from: start, until, policy: null, levers: {}, label: 'the work (median)' }],
    },
  };
}

/** What is saved less what is spent, over time. */
export function caseNetChart(answer: CaseAnswer, frame: Frame = SLIDE): Chart {
  const summary = timed(answer);
  const { quantiles } = answer.net;
  const values = [...quantiles[5], ...quantiles[95], ...quantiles[50]].filter((value) => !Number.isNaN(value));
  const scale = scaleOver(Math.min(...values), Math.max(...values), 'money');
  return chartOf(summary, frame, {
    name: 'case',
    title: netFinding(answer),
    subtitle:
      `Saved less spent since today, discounted at ${share(answer.case.discount)} a year, in ${number(answer.runs)} futures. ${bandsDrawn(answer.net)}`
      + `${answer.dead === null ? '' : ` The ${sayShare(answer.dead)} out of money by then count.`}`,
    inWords: yearly(summary, (i) => sayFan(answer.net, i, money)),
    panels: [
      { layers: (box) => fanLayers(summary, answer.net, box, frame, { scale, format: money }, [zeroLine(scale, box)]) },
    ],
    table: fanTable(answer, { net: answer.net }),
  });
}

function netFinding(answer: CaseAnswer): string {
  const { value, payback } = answer;
  const end = `by ${endOf(answer)}`;
  if (verdictOf(answer) === 'does not' || payback.p50 === null)
    return `The middle future has not paid for the work ${end}, and is ${sayAhead(value.p50)}`;
  return (
    'The middle future has paid for the work '
    + (rounded(payback.p50) === 0 ? 'as soon as it starts' : `${paybackTime(payback.p50)} after it starts`)
    + ', '
    + `and is ${sayAhead(value.p50)} ${end}; the worst tenth is ${money(Math.abs(rounded(value.p10)))} `
    + `${value.p10.value < 0 ? 'or more behind' : 'ahead at most'}`
  );
}

const zeroLine = (scale: Scale, box: Box): Layer => {
  const y = box.height - heightOf(0, scale, box);
  return rulesLayer([{}], { color: INK.text, strokeWidth: 1.5 }, { x: 0, x2: box.width, y: y });
};

const MOST_BARS = 26;
const STEPS = [1, 2, 3, 6, 12, 24];
const NEVER_GAP = 0.6;

/** When it has paid for itself: the share of the futures by month, and of those in which it never has. */
export function casePaybackChart(answer: CaseAnswer, frame: Frame = SLIDE): Chart {
  const months = answer.paybackMonths;
  const step = STEPS.find((size) => months.length / size <= MOST_BARS) ?? Math.ceil(months.length / MOST_BARS);
  const bars = Array.from({ length: Math.ceil(months.length / step) }, (_, i) =>
    months.slice(i * step, (i + 1) * step).reduce((sum, { value }) => sum + value, 0),
  );
  const never = Math.max(0, 1 - answer.payback.share.value);
  return chartOf(timed(answer), frame, {
    name: 'case-payback',
    title: paybackFinding(answer),
    subtitle:
      `${number(answer.runs)} futures by the time from the start of the work until it is paid back for `
      + `good, ${step === 1 ? 'month by month' : `${step} months a bar`}; at the right, those in which it is `
      + `not by ${endOf(answer)}.`,
    inWords: `${bars.map((part, i) => `months ${i * step} to ${(i + 1) * step}: ${share(part)}`).join(', ')}; never: ${share(never)}.`,
    panels: [{ layers: (box) => paybackLayers(bars, step, never, answer, box) }],
    around: { timed: false, names: 28, shows: 'shares of all futures' },
    table: {
      columns: ['months_from', 'months_to', 'share', 'share_error', 'share_low', 'share_high'],
      rows: [
        ...months.map(({ value, error, low, high }, i) => [i, i + 1, value, error, low, high]),
        [
          'never',
          'never',
          never,
          answer.payback.share.error,
          Math.max(0, 1 - answer.payback.share.high),
          1 - answer.payback.share.low,
        ],
      ],
    },
  });
}

function paybackFinding(answer: CaseAnswer): string {
  const { payback } = answer;
  const pays = `${sayShare(payback.share)} of the futures pay back within ${horizonOf(answer)}`;
  return payback.p50 === null
    ? pays
    : `${pays}, half of all ${rounded(payback.p50) === 0 ? 'at once' : `within ${paybackTime(payback.p50)} of the start`}`;
}

function paybackLayers(bars: readonly number[], step: number, never: number, answer: CaseAnswer, box: Box): Layer[] {
  const scale = scaleTo(Math.min(1, 1.08 * Math.max(...bars, never)), 'share');
  const pitch = box.width / (bars.length + NEVER_GAP + 2);
  const tall = (value: number) => drawn(box.height - heightOf(value, scale, box));
  const end = (bars.length + NEVER_GAP + 2) * pitch;
  const all = [
    ...bars.map((value, i) => ({
      from: i * pitch + 1,
      to: (i + 1) * pitch - 1,
      value,
      colour: HUE.blue as string,
      tip: `months ${i * step} to ${(i + 1) * step}: ${share(value)}`,
    })),
    { from: end - 2 * pitch, to: end, value: never, colour: HUE.vermilion as string, tip: `never: ${share(never)}` },
  ];
  const values = all.map(({ from, to, value, ...rest }) => ({
    from: drawn(from),
    to: drawn(to),
    top: tall(value),
    ...rest,
  }));
  const every = Math.max(1, Math.ceil(bars.length / Math.max(2, Math.floor(box.width / 64))));
  const ticks = Array.from({ length: Math.floor(bars.length / every) + 1 }, (_, i) => ({
    x: drawn(i * every * pitch),
    text: `${i * every * step}`,
  })).map((tick, i) => (i === 0 ? tick : { ...tick, text: i === 1 ? `${tick.text} months` : tick.text }));
  return [
    {
      data: { values: [{ value: 0 }] },
      mark: { type: 'point', opacity: 0 },
      encoding: { y: y('value', scale) },
    },
    {
      data: { values },
      mark: { type: 'rect' },
      encoding: {
        ...boxes('from', 'to', 'top', box.height),
        tooltip: { field: 'tip', type: 'nominal' },
      },
    },
    rulesLayer([{}], { color: INK.rule }, { x: 0, x2: box.width, y: box.height }),
    wordsLayer(
      ticks.map((tick) => ({ ...tick, y: box.height + 9 })),
      { baseline: 'top', color: INK.soft },
    ),
    wordsLayer([{ x: drawn(end - pitch), y: box.height + 9, text: 'never' }], { baseline: 'top', color: INK.soft }),
    wordsLayer(
      [
        {
          x: drawn(end - pitch),
          y: Math.max(tall(never) - 5, 6),
          text: sayShare({ value: never, error: answer.payback.share.error }),
        },
      ],
      { baseline: 'bottom', fontWeight: 600 },
    ),
  ];
}

/** The day on which the work starts. */
export const startOf = ({ scenario, case: { start } }: CaseAnswer): string =>
  start === 0 ? 'today' : month(addWeeks(scenario.start, start));
