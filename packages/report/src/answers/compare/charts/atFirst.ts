import { addWeeks, type Bounded, type Comparison, type Contest, type Timed } from '@paydown/engine/internal';
import { SLIDE, type Chart, type Frame } from '../../../base/chart.js';
import { rounded, number, share, withError, sayShare } from '../../../base/format.js';
import { chartOf } from '../../../marks/layout.js';
import { scaleOver } from '../../../marks/scale.js';
import { seriesTable, yearly } from '../../../marks/table.js';
import { capital } from '../../../base/words.js';
import { colourOf, levelRule, linesPanel, roomFor, type Line } from '../../../marks/lines.js';
import { baselineOf, challenger, labelOf, leadingContest, sayAtFirst, sayMonths, sayName } from '../words.js';

const Z95 = 1.96;
/** Shown at least: a year and a half; and some more than what it takes until the features are level. */
const LEAST = 78;
const BEYOND = 1.2;

/** What each alternative costs or brings in features, week by week at first, against the baseline. */
export function atFirstChart(comparison: Comparison, frame: Frame = SLIDE): Chart {
  const { contests, scenario, runs } = comparison;
  const until = Math.min(
    scenario.horizon,
    Math.max(LEAST, ...contests.map(({ atFirst: { lost } }) => Math.ceil((lost?.until ?? 0) * BEYOND))),
  );
  const weeks = Array.from({ length: until + 1 }, (_, week) => week);
  const timed: Timed = { ...comparison, weeks, dates: weeks.map((week) => addWeeks(scenario.start, week)) };
  const series = contests.map((contest) => relativeChange(contest, weeks));
  const lines = contests.map(({ name }, i): Line => ({
    colour: colourOf(i + 1),
    values: series[i]!.map(({ value }) => value),
    low: series[i]!.map(({ low }) => low),
    high: series[i]!.map(({ high }) => high),
    label: `${labelOf(name)} ${signedShare(series[i]![until]!)}`,
  }));
  const scale = scaleOver(
    Math.min(...series.flat().map(({ low }) => low)),
    Math.max(...series.flat().map(({ high }) => high)),
    'share',
  );
  return chartOf(comparison, frame, {
    name: 'compare-at-first',
    title: finding(comparison),
    subtitle:
      `Features built each week, less those of ${baselineOf(comparison)}, as a share of them: means of `
      + `${number(runs)} futures, companies out of money with none. Bands: 95% intervals of the Monte Carlo `
      + 'error. '
      + `Shown: the first ${sayMonths(until)}.`,
    inWords: yearly(timed, (i) =>
      contests.map(({ name }, c) => `${sayName(name)} ${withError(series[c]![i]!, share)}`).join(', '),
    ),
    panels: [
      linesPanel(timed, frame, {
        lines,
        scale,
        tip: (i) => contests.map(({ name }, c) => `${labelOf(name)} ${withError(series[c]![i]!, share)}`),
        behind: (box) => [levelRule(0, scale, box)],
      }),
    ],
    around: { timed: false, names: roomFor(lines, frame), shows: 'means' },
    table: seriesTable(
      timed,
      Object.fromEntries(
        series.map((values, i) => [i === 0 ? 'change_of_features' : `change_of_features_${i + 1}`, values]),
      ),
    ),
  });
}

function relativeChange({ atFirst: { baseline, change, error } }: Contest, weeks: readonly number[]): Bounded[] {
  return weeks.map((week) => {
    const level = baseline[week]!;
    if (!(level > 0)) return { value: 0, error: 0, low: 0, high: 0 };
    // One future has no error that is known.
    const [value, wrong] = [change[week]! / level, Number.isNaN(error[week]!) ? 0 : error[week]! / level];
    return { value, error: wrong, low: value - Z95 * wrong, high: value + Z95 * wrong };
  });
}

const signedShare = (one: Bounded): string => `${one.value > 0 ? '+' : ''}${sayShare(one)}`;

/** “20% for debt costs 6.5% of features in the first 20 months: 142 person-weeks”. */
function finding(comparison: Comparison): string {
  const contest = leadingContest(comparison);
  const { lost } = contest.atFirst;
  const name = challenger(comparison, contest) === 'alternative' ? sayName(contest.name) : baselineOf(comparison);
  const cost = sayAtFirst(comparison, contest, name);
  if (lost === null || cost === null)
    return `${sayName(contest.name)} costs no features at first, as far as chance lets one see`;
  return `${capital(cost)}: ${number(rounded(lost.features))} person-weeks, in the mean of all futures`;
}
