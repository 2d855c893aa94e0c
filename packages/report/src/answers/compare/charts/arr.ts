import type { Comparison } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { estimate, known, tooFew, isReal } from '../../../base/findings.js';
import { rounded, money, number, withError, sayShare } from '../../../base/format.js';
import { chartOf } from '../../../marks/layout.js';
import { scaleTo } from '../../../marks/scale.js';
import { fanTable, sayFan, yearly } from '../../../marks/table.js';
import { list } from '../../../base/words.js';
import { colourOf, linesPanel, roomFor, type Line } from '../../../marks/lines.js';
import { answerDate, baselineOf, deadBy, labelOf, leadingContest, placeOf, sayName, sizeOf } from '../words.js';

/** With more alternatives than these, bands would hide each other. */
const BANDED = 2;

/** Revenue under each alternative over time, the baseline in grey. */
export function compareArrChart(comparison: Comparison, frame: Frame = SLIDE): Chart {
  const { alternatives } = comparison;
  const last = comparison.weeks.length - 1;
  const banded = alternatives.length <= BANDED && alternatives.every(({ fans }) => known(estimate(fans.arr, 25, 0)));
  const lines = alternatives.map(({ name, fans: { arr } }, i): Line => ({
    colour: colourOf(i),
    values: arr.quantiles[50],
    ...(banded && { low: arr.quantiles[25], high: arr.quantiles[75] }),
    label: `${labelOf(name)} ${money(rounded(estimate(arr, 50, last)))}`,
  }));
  const scale = scaleTo(
    Math.max(
      ...alternatives
        .flatMap(({ fans: { arr } }) => (banded ? arr.quantiles[75] : arr.quantiles[50]))
        .filter((value) => !Number.isNaN(value)),
      0,
    ),
    'money',
  );
  return chartOf(comparison, frame, {
    name: 'compare-arr',
    title: finding(comparison),
    subtitle:
      `Annual recurring revenue in ${number(comparison.runs)} futures, the same for each. Lines: medians${banded ? '; bands: middle half' : ''}; grey: ${baselineOf(comparison)}. `
      + `Companies out of money count as ${money(0)} (${list(alternatives.map((_, i) => sayShare(deadBy(comparison, i))))}).`,
    inWords: yearly(comparison, (i) =>
      alternatives.map(({ name, fans }) => `${sayName(name)}: ${sayFan(fans.arr, i, money)}`).join('; '),
    ),
    panels: [
      linesPanel(comparison, frame, {
        lines,
        scale,
        tip: (i) =>
          alternatives.map(({ name, fans }) => `${labelOf(name)} ${withError(estimate(fans.arr, 50, i), money)}`),
      }),
    ],
    around: { timed: true, names: roomFor(lines, frame), shows: 'percentiles of type 7' },
    table: fanTable(
      comparison,
      Object.fromEntries(
        alternatives.flatMap(({ fans }, i) => [
          [`arr_${i + 1}`, fans.arr],
          [`delivered_${i + 1}`, fans.delivered],
          [`value_${i + 1}`, fans.value],
        ]),
      ),
    ),
  });
}

/** “The middle company has $31M of yearly revenue in December 2031 with 20% for debt, and $26M with 5% for debt”. */
function finding(comparison: Comparison): string {
  const contest = leadingContest(comparison);
  const [base, other] = [comparison.alternatives[0]!, comparison.alternatives[placeOf(comparison, contest)]!];
  const [before, after] = [base.levels.arr.median, other.levels.arr.median];
  if (!known(before, after) || !Number.isFinite(after.low + after.high + before.low + before.high))
    return tooFew(comparison, 'what the middle company earns');
  const date = answerDate(comparison);
  const change = contest.changes.arr.mean;
  if (!isReal(change))
    return `Mean revenue in ${date} differs by no more than chance between ${sayName(contest.name)} and ${baselineOf(comparison)}`;
  const size = sizeOf(change);
  return (
    `The middle company has ${money(rounded(after))} of yearly revenue in ${date} with ${sayName(contest.name)}, and ${money(rounded(before))} with ${baselineOf(comparison)}; `
    + `the mean of all is ${size} ${change.value > 0 ? 'higher' : 'lower'}`
  );
}
