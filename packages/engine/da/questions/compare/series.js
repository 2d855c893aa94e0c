import { isDead } from '../../simulate/fates.js';
import { isReckoned } from '../../simulate/outcomes.js';
import { column } from '../../simulate/play.js';
import { isCondition, valuesOf, wantedFor, worstOf } from '../common/measure.js';
import { goesOn, VALUE_TERMS, VALUED_FROM, valueOverTime } from '../../simulate/value.js';
/** What every comparison needs, whatever it judges by. */
const ALWAYS = [...VALUED_FROM, 'delivered', 'features'];
/** What is played to compare scenarios, in every week, as leads change hands in a week and money is counted in each. */
export function wantedToCompare({ horizon }, { name }) {
    const outcomes = isReckoned(name) ? [] : wantedFor([{ name, week: 0 }]).outcomes;
    return {
        outcomes: [...new Set([...ALWAYS, ...outcomes])],
        weeks: Array.from({ length: horizon + 1 }, (_, week) => week),
    };
}
/** An outcome as it is recorded. */
export const recorded = (futures, name) => (week) => column(futures, name, week);
/** Numbers kept as [week][run]. */
export const stored = (values, runs) => (week) => values.subarray(week * runs, (week + 1) * runs);
/** What futures are judged by; value by the usual terms. */
export function criterionSeries(scenario, futures, { name, total }) {
    if (isReckoned(name))
        return stored(valueOverTime(futures, VALUE_TERMS), futures.runs);
    if (isCondition(name))
        return (week) => valuesOf(scenario, futures, { name, week });
    if (total)
        return stored(totals(futures, name), futures.runs);
    return worstOf(name) === null ? recorded(futures, name) : stored(judgedIn(scenario, futures, name), futures.runs);
}
/** What less is better of, in every week: the dead as the worst. */
function judgedIn(scenario, futures, name) {
    const result = new Float32Array(futures.weeks.length * futures.runs);
    for (const week of futures.weeks)
        result.set(valuesOf(scenario, futures, { name, week }), week * futures.runs);
    return result;
}
/** Work of all weeks before each week, until the company is sold; a company out of money has nothing left of it. */
function totals(futures, name) {
    const { runs, fates, ends, weeks } = futures;
    const result = new Float32Array(weeks.length * runs);
    const sum = new Float64Array(runs);
    for (const week of weeks) {
        const work = column(futures, name, week);
        for (let run = 0; run < runs; run++) {
            if (ends[run] === week && isDead(fates[run]))
                sum[run] = 0;
            result[week * runs + run] = sum[run];
            if (goesOn(futures, run, week))
                sum[run] += work[run];
        }
    }
    return result;
}
