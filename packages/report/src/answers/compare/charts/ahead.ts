import type { Bounded, Comparison, Timed } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../../base/chart.js';
import { drawn, number, share, withError, sayShare } from '../../../base/format.js';
import { chartOf } from '../../../marks/layout.js';
import { scaleTo, y } from '../../../marks/scale.js';
import { seriesTable, yearly } from '../../../marks/table.js';
import { x } from '../../../marks/time.js';
import { HUE } from '../../../base/theme.js';
import { list } from '../../../base/words.js';
import { colourOf, levelRule, linesPanel, roomFor, type Line } from '../../../marks/lines.js';
import { baselineOf, sayCriterion, labelOf, sayMoment, sayName } from '../words.js';

const SCALE = scaleTo(1, 'share', 4);

/** In which share of the futures each alternative is ahead of the baseline, over time; of one alternative also the share in which it is behind. */
export function aheadChart(comparison: Comparison, frame: Frame = SLIDE): Chart {
  const base = comparison.alternatives[0]!.name;
  const [only] = comparison.contests.length === 1 ? comparison.contests : [];
  const series = [
    ...comparison.contests.map(({ name, ahead }, i) => ({
      name,
      colour: colourOf(i + 1),
      shares: ahead,
      column: i === 0 ? 'ahead' : `ahead_${i + 1}`,
    })),
    ...(only ? [{ name: base, colour: colourOf(0), shares: only.behind, column: 'behind' }] : []),
  ];
  const last = comparison.weeks.length - 1;
  // Nobody is ahead of anybody before anything differs: lines begin where the first one does.
  const differs = comparison.weeks.map((_, i) =>
    comparison.contests.some(({ ahead, behind }) => ahead[i]!.value + behind[i]!.value > 0),
  );
  const begins = differs.indexOf(true);
  const from = (values: readonly number[]) => values.map((value, i) => (i < begins ? NaN : value));
  const lines = series.map(({ name, colour, shares }): Line => ({
    colour,
    values: from(shares.map(({ value }) => value)),
    low: shares.map(({ low }) => low),
    high: shares.map(({ high }) => high),
    label: `${labelOf(name)} ${sayShare(shares[last]!)}`,
  }));
  const level = only ? from(only.ahead.map(({ value }, i) => 1 - value - only.behind[i]!.value)) : [];
  const levelAtEnd = level[last] ?? 0;
  const rest =
    levelAtEnd >= 0.005
      ? [{ label: `neither ${share(levelAtEnd)}`, value: 1 - levelAtEnd / 2, colour: HUE.orange }]
      : [];
  return chartOf(comparison, frame, {
    name: 'compare-ahead',
    title: finding(comparison),
    subtitle:
      `Share of ${number(comparison.runs)} futures in which each is ahead `
      + `${only ? 'of the other' : `of ${baselineOf(comparison)}`} on ${sayCriterion(comparison)}, over `
      + 'time; bands: 95% intervals of the Monte Carlo error. '
      + `${only ? 'Neither, from the top: both out of money, or level.' : 'Thin rule: half of the futures.'}`,
    inWords: yearly(comparison, (i) =>
      series.map(({ name, shares }) => `${sayName(name)} ahead in ${withError(shares[i]!, share)}`).join(', '),
    ),
    panels: [
      linesPanel(comparison, frame, {
        lines,
        scale: SCALE,
        tip: (i) => series.map(({ name, shares }) => `${labelOf(name)} ${withError(shares[i]!, share)}`),
        behind: (box) => [...hanging(comparison, level, box), levelRule(0.5, SCALE, box)],
        names: rest,
      }),
    ],
    around: { timed: true, names: roomFor([...lines, ...rest], frame), shows: 'shares of all futures' },
    table: seriesTable(
      comparison,
      Object.fromEntries([
        ...series.map(({ column, shares }) => [column, shares] as const),
        ...(only
          ? []
          : comparison.contests.map(({ behind }, i) => [i === 0 ? 'behind' : `behind_${i + 1}`, behind] as const)),
      ]),
    ),
  });
}

/** Shares that hang from the top of the plot. */
function hanging(timed: Timed, shares: readonly number[], box: Box): Layer[] {
  const values = shares.flatMap((value, i) =>
    Number.isNaN(value) ? [] : [{ date: timed.dates[i]!, low: drawn(Math.min(1, 1 - value)), high: 1 }],
  );
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: 'area', color: HUE.orange, opacity: 0.35 },
      encoding: { x: x(timed, box.width), y: y('low', SCALE), y2: { field: 'high' } },
    },
  ];
}

/** “20% for debt leads in 3% of the futures by month 12, in 47% by month 60; in 21% both are out of money”. */
function finding(comparison: Comparison): string {
  const {
    contests,
    weeks,
    terms: { by },
  } = comparison;
  const year = weeks.findIndex((week) => week >= 52);
  const end = weeks.findLastIndex((week) => week <= by);
  const early = year > 0 && year < end ? year : null;
  const at = (shares: readonly Bounded[], i: number) => sayShare(shares[i]!);
  const [only] = contests.length === 1 ? contests : [];
  if (only === undefined) {
    return (
      `On ${sayCriterion(comparison)} by ${sayMoment(by)}, ahead of ${baselineOf(comparison)}: `
      + list(
        contests.map(
          ({ name, beats }, i) => `${sayName(name)} in ${sayShare(beats.ahead)}${i === 0 ? ' of the futures' : ''}`,
        ),
      )
    );
  }
  const before = early === null ? '' : `${at(only.ahead, early)} of the futures by ${sayMoment(weeks[early]!)}, in `;
  const lost = only.lives.neither.value >= 0.005 ? `; in ${sayShare(only.lives.neither)} both are out of money` : '';
  return `${sayName(only.name)} leads in ${before}${sayShare(only.beats.ahead)}${before === '' ? ' of the futures' : ''} by ${sayMoment(by)}${lost}`;
}
