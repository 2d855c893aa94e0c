import { column } from '../../simulate/play.js';
import { goesOn, valueOverTime } from '../../simulate/value.js';
/** The accounts of futures in which `arr`, `income` and `cost` were wanted in every week from 0; `closes` is the week in which the totals are taken. */
export function ledgerOf(futures, terms, closes) {
    const [people, profit] = [new Float64Array(futures.runs), new Float64Array(futures.runs)];
    for (let week = 0; week < Math.min(closes, futures.weeks.length); week++) {
        const [income, cost] = [column(futures, 'income', week), column(futures, 'cost', week)];
        for (let run = 0; run < futures.runs; run++) {
            if (!goesOn(futures, run, week))
                continue;
            people[run] += cost[run];
            profit[run] += income[run];
        }
    }
    return { value: valueOverTime(futures, terms), people, profit };
}
