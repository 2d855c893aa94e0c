import { addWeeks, dayNumber } from '../../scenario/calendar.js';
import { column } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { estimatePercentiles, percentilePlan } from '../../summary/quantiles.js';
import { aboutMeasure, recordedOf } from '../common/measure.js';
import { ALTERNATIVE, DATE, WEEK } from './table.js';
/** Bytes of futures that are held at once. */
const MOST_HELD_BYTES = 256e6;
export const SUMMARY_COLUMNS = [
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
/** The plays that a summary takes, so that few of so many futures are held at once. */
export function summaryPlays(runs, outcomes, weeks) {
    const columns = Math.max(1, Math.floor(MOST_HELD_BYTES / (4 * runs)));
    const some = slices(weeks, columns);
    return slices(outcomes, Math.floor(columns / weeks.length)).flatMap((names) => some.map((when) => ({ outcomes: names, weeks: when })));
}
/** Parts of a list, of so many items each and one at least. */
const slices = (items, length) => {
    const step = Math.max(1, length);
    return Array.from({ length: Math.ceil(items.length / step) }, (_, i) => items.slice(i * step, (i + 1) * step));
};
/**
 * Sums futures up in long form: per week and outcome the mean and percentiles of one’s choice, and the share of
 * companies that are dead, each with its 95% interval.
 *
 * @param percentiles above 0 and below 100
 */
export async function* summaryRows({ name: alternative, scenario }, outcomes, weeks, percentiles, play) {
    const { runs, start } = scenario;
    const effect = designEffect(scenario, runs);
    const plan = percentilePlan(runs, percentiles, effect);
    const values = new Float64Array(runs);
    for (const part of summaryPlays(runs, outcomes, weeks)) {
        const futures = await play(scenario, part);
        const rows = [];
        const dated = part.weeks.map((week) => [dayNumber(addWeeks(start, week)), week]);
        if (part.outcomes[0] === outcomes[0])
            for (const [day, week] of dated) {
                const dead = meanOf(recordedOf(scenario, futures, { name: 'dead', week })).value;
                rows.push([day, week, alternative, 'dead', 'share', proportion(dead, runs, effect), 'share']);
            }
        for (const outcome of part.outcomes)
            for (const [day, week] of dated) {
                const { unit } = aboutMeasure(outcome);
                values.set(column(futures, outcome, week));
                rows.push([day, week, alternative, outcome, 'mean', meanOf(values, effect), unit]);
                estimatePercentiles(plan, values, runs, (i, estimate) => rows.push([day, week, alternative, outcome, `p${percentiles[i]}`, estimate, unit]));
            }
        yield batchOf(rows);
    }
}
const finite = (number) => (Number.isFinite(number) ? number : null);
const batchOf = (rows) => ({
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
