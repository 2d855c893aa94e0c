import { DEATHS, FATES, type Comparison, type Fate } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../../base/chart.js';
import { FATE_COLOURS } from '../../../base/fates.js';
import { drawn, number, share, withError, sayShare } from '../../../base/format.js';
import { textWidth } from '../../../base/inter.js';
import { isReal, shareOfRuns } from '../../../base/findings.js';
import { boxes, colours, pixels } from '../../../base/pixels.js';
import { chartOf } from '../../../marks/layout.js';
import { scaleTo } from '../../../marks/scale.js';
import { seriesTable } from '../../../marks/table.js';
import { INK, SIZE } from '../../../base/theme.js';
import { capital, list } from '../../../base/words.js';
import { colourOf, linesPanel, roomFor, type Line } from '../../../marks/lines.js';
import { baselineOf, deadBy, endIn, labelOf, sayMoment, sayName } from '../words.js';
import { filled, wordsLayer } from '../../../marks/layers.js';

/** Who runs out of money when, and of what, under each alternative. */
export function compareSurvivalChart(comparison: Comparison, frame: Frame = SLIDE): Chart {
  const {
    alternatives,
    runs,
    weeks,
    terms: { by },
  } = comparison;
  const at = weeks.findLastIndex((week) => week <= by);
  const dead = alternatives.map(({ fates }) =>
    weeks.map((_, i) => DEATHS.reduce((sum, cause) => sum + fates[cause][i]!, 0)),
  );
  const scale = scaleTo(Math.max(...dead.flat(), 0.05), 'share', 4);
  const bounded = dead.map((shares) => shares.map((value) => shareOfRuns(Math.min(1, value), comparison)));
  const lines = alternatives.map(({ name }, i): Line => ({
    colour: colourOf(i),
    values: dead[i]!,
    low: bounded[i]!.map(({ low }) => low),
    high: bounded[i]!.map(({ high }) => high),
    label: `${labelOf(name)} ${sayShare(bounded[i]![weeks.length - 1]!)}`,
  }));
  const gone = endIn(comparison).are;
  const room = Math.min(frame.stacked ? Infinity : 190, roomFor(lines, frame));
  return chartOf(comparison, frame, {
    name: 'compare-survival',
    title: finding(comparison),
    subtitle:
      `Share of ${number(runs)} futures ${gone} over time (bands: 95% intervals of the Monte Carlo error), and what they died of by ${sayMoment(by)}. `
      + 'The intervals are of each line by itself; the same futures are compared, and their difference is known better.',
    inWords: `${alternatives
      .map(
        ({ name, fates }, i) =>
          `${sayName(name)}: ${gone} ${withError(bounded[i]![at]!, share)} (${DEATHS.map((cause) => `${FATES[cause]} ${share(fates[cause][at]!)}`).join(', ')}), `
          + `acquired ${withError(shareOfRuns(fates.acquired[at]!, comparison), share)}`,
      )
      .join('; ')}.`,
    panels: [
      linesPanel(comparison, frame, {
        heading: capital(gone),
        lines,
        scale,
        tip: (i) => alternatives.map(({ name }, a) => `${labelOf(name)} ${withError(bounded[a]![i]!, share)}`),
      }),
      { heading: `What they died of by ${sayMoment(by)}`, layers: (box) => causeLayers(comparison, at, box) },
    ],
    around: { timed: false, names: room, shows: 'shares of all futures' },
    table: seriesTable(
      comparison,
      Object.fromEntries(
        alternatives.flatMap(({ fates }, i) =>
          (Object.keys(fates) as Fate[]).map(
            (fate) => [`${fate}_${i + 1}`, fates[fate].map((value) => shareOfRuns(value, comparison))] as const,
          ),
        ),
      ),
    ),
  });
}

const LEGEND_ROW = 18;

/** One bar an alternative, as long as the share of its dead, in the colours of the causes; a line of names above. */
function causeLayers(comparison: Comparison, at: number, box: Box): Layer[] {
  const { alternatives } = comparison;
  const present = DEATHS.filter((cause) => alternatives.some(({ fates }) => fates[cause][at]! > 0));
  const legend = legendOf(present, box.width);
  const from = (legend.length === 0 ? 0 : Math.max(...legend.map(({ row }) => row)) + 1) * LEGEND_ROW + 10;
  const scale = scaleTo(
    Math.max(...alternatives.map(({ fates }) => DEATHS.reduce((sum, cause) => sum + fates[cause][at]!, 0)), 0.05),
    'share',
    4,
  );
  const pitch = (box.height - from) / alternatives.length;
  const thick = Math.min(34, pitch * 0.46);
  const across = (value: number) => (box.width * value) / scale.top;
  const rows = alternatives.map(({ name, fates }, i) => {
    const y = from + (i + 0.64) * pitch;
    let sum = 0;
    const parts = present.map((cause) => {
      const left = sum;
      sum += fates[cause][at]!;
      return {
        left: drawn(across(left)),
        right: drawn(across(sum)),
        top: drawn(y - thick / 2),
        bottom: drawn(y + thick / 2),
        colour: FATE_COLOURS[cause],
        tip: `${FATES[cause]} ${withError(shareOfRuns(fates[cause][at]!, comparison), share)}`,
      };
    });
    return {
      parts,
      end: {
        x: drawn(across(sum) + 8),
        y: drawn(y),
        text: withError(shareOfRuns(Math.min(1, sum), comparison), share),
      },
      label: { x: 0, y: drawn(y - thick / 2 - 4), text: labelOf(name) },
    };
  });
  return filled([
    {
      data: { values: rows.flatMap(({ parts }) => parts) },
      mark: { type: 'rect', stroke: INK.paper, strokeWidth: 0.8 },
      encoding: {
        ...boxes(),
        tooltip: { field: 'tip', type: 'nominal' },
      },
    },
    wordsLayer(
      rows.map(({ label }) => label),
      { align: 'left', baseline: 'bottom', fontWeight: 600 },
    ),
    wordsLayer(
      rows.map(({ end }) => end),
      { align: 'left', baseline: 'middle' },
    ),
    {
      data: { values: legend },
      mark: { type: 'square', size: 110, opacity: 1 },
      encoding: { x: pixels('x'), y: pixels('y'), color: colours('colour') },
    },
    wordsLayer(
      legend.map(({ x, y, text: words }) => ({ x: x + 11, y, text: words })),
      { align: 'left', baseline: 'middle', color: INK.soft },
    ),
  ]);
}

/** The causes in rows that fit, with their colours. */
function legendOf(causes: readonly Fate[], width: number) {
  let [x, row] = [6, 0];
  return causes.map((cause) => {
    const length = textWidth(FATES[cause], SIZE.label) + 34;
    if (x > 6 && x + length > width + 40) [x, row] = [6, row + 1];
    const placed = { x, y: row * LEGEND_ROW + 6, row, text: FATES[cause], colour: FATE_COLOURS[cause] };
    x += length;
    return placed;
  });
}

/** “22% are out of money by month 60 with 20% for debt, 24% with 5% for debt”. */
function finding(comparison: Comparison): string {
  const {
    alternatives,
    contests,
    terms: { by },
  } = comparison;
  const real = contests.some(({ changes }) => isReal(changes.surviving.mean));
  const each = alternatives.map(({ name }, i) => `${sayShare(deadBy(comparison, i))} with ${sayName(name)}`);
  if (!real) return `${list(each)} are ${endIn(comparison).are} by ${sayMoment(by)}: a difference that may be chance`;
  const [only] = contests.length === 1 ? contests : [];
  const saved =
    only === undefined
      ? ''
      : `; ${sayName(only.name)} saves ${sayShare(only.lives.alternative)} of the companies and loses ${sayShare(only.lives.baseline)} that live with ${baselineOf(comparison)}`;
  return `${list(each)} are ${endIn(comparison).are} by ${sayMoment(by)}${saved}`;
}
