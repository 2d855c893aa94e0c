import { addWeeks, dayNumber } from '../../scenario/calendar.js';
import type { WantedName } from '../../simulate/outcomes.js';
import { column, type Play } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import { estimatePercentiles, percentilePlan } from '../../summary/quantiles.js';
import type { Alternative } from '../common/alternatives.js';
import { aboutMeasure, recordedOf } from '../common/measure.js';
import { ALTERNATIVE, DATE, WEEK, type Batch, type Column } from './table.js';

/** Bytes of futures that are held at once. */
const MOST_HELD_BYTES = 256e6;

export const SUMMARY_COLUMNS: readonly Column[] = [
  DATE,
  WEEK,
  ALTERNATIVE,
  { name: 'outcome', kind: 'text', unit: '', meaning: 'What is summed up over all futures, the dead with it' },
  {
    name: 'statistic',
    kind: 'text',
    unit: '',
    meaning: 'mean, a percentile (p50 is the median), or a share of the futures',
  },
  { name: 'value', kind: 'double', unit: 'that of the row', meaning: 'The estimate' },
  {
    name: 'low',
    kind: 'double',
    unit: 'that of the row',
    meaning: 'Lower end of its 95% interval: how far another seed may move it; empty if the futures are too few',
  },
  { name: 'high', kind: 'double', unit: 'that of the row', meaning: 'Upper end of that interval' },
  { name: 'unit', kind: 'text', unit: '', meaning: 'Unit of value, low and high' },
];

type Row = readonly [
  day: number,
  week: number,
  alternative: string,
  outcome: string,
  statistic: string,
  number: Bounded,
  unit: string,
];

/**
 * Sums futures up in long form: per week and outcome the mean and percentiles of one’s choice, and the share of companies that are dead, each with its 95% interval.
 *
 * @param percentiles above 0 and below 100
 */
export async function* summaryRows(
  { name: alternative, scenario }: Alternative,
  outcomes: readonly WantedName[],
  weeks: readonly number[],
  percentiles: readonly number[],
  play: Play,
): AsyncGenerator<Batch> {
  const { runs, start } = scenario;
  const effect = designEffect(scenario, runs);
  const plan = percentilePlan(runs, percentiles, effect);
  const values = new Float64Array(runs);
  const days = weeks.map((week) => dayNumber(addWeeks(start, week))!);
  const atOnce = Math.max(1, Math.floor(MOST_HELD_BYTES / (runs * weeks.length * 4)));
  for (let from = 0; from < outcomes.length; from += atOnce) {
    const some = outcomes.slice(from, from + atOnce);
    const futures = await play(scenario, { outcomes: some, weeks });
    const rows: Row[] = [];
    if (from === 0)
      weeks.forEach((week, w) => {
        const dead = meanOf(recordedOf(scenario, futures, { name: 'dead', week })).value;
        rows.push([days[w]!, week, alternative, 'dead', 'share', proportion(dead, runs, effect), 'share']);
      });
    for (const outcome of some)
      weeks.forEach((week, w) => {
        const { unit } = aboutMeasure(outcome);
        values.set(column(futures, outcome, week));
        rows.push([days[w]!, week, alternative, outcome, 'mean', meanOf(values, effect), unit]);
        estimatePercentiles(plan, values, runs, (i, estimate) =>
          rows.push([days[w]!, week, alternative, outcome, `p${percentiles[i]}`, estimate, unit]),
        );
      });
    yield batchOf(rows);
  }
}

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);

const batchOf = (rows: readonly Row[]): Batch => ({
  rows: rows.length,
  cells: [
    Int32Array.from(rows, ([day]) => day),
    Int32Array.from(rows, ([, week]) => week),
    rows.map(([, , alternative]) => alternative),
    rows.map(([, , , outcome]) => outcome),
    rows.map(([, , , , statistic]) => statistic),
    rows.map(([, , , , , { value }]) => finite(value)),
    rows.map(([, , , , , { low }]) => finite(low)),
    rows.map(([, , , , , { high }]) => finite(high)),
    rows.map(([, , , , , , unit]) => unit),
  ],
});
