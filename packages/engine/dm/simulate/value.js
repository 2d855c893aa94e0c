import { exp, log } from '../random/maths.js';
import { isDead } from './fates.js';
import { rowOf } from './played.js';
/** As lenders and buyers count: 12% a year, and five years of revenue for the company itself. */
export const VALUE_TERMS = { discount: 0.12, multiple: 5 };
/** What the value of a company is reckoned from, in every week. */
export const VALUED_FROM = ['arr', 'income', 'cost'];
/** What $1 in each week from 0 to `last` is worth in week 0: (1 + discount)^(−week/52). */
export function discountFactors(discount, last) {
    const weekly = log(1 + discount) / 52;
    return Float64Array.from({ length: last + 1 }, (_, week) => exp(-weekly * week));
}
/** Whether a company has not come to its end before the end of a week, neither out of money nor sold. */
export const goesOn = ({ ends }, run, week) => ends[run] < 0 || week < ends[run];
/**
 * Value to date of all runs, [week][run], in $M of week 0: gross profit less what people cost in every week so far, plus revenue × the multiple, as if the
 * company were sold in this week. A company out of money is worth nothing besides what it has made and spent. One that is acquired is sold then: its value
 * stays. Money raised from investors is not counted: it buys a part of the company for what it is worth.
 *
 * @param recorded with `VALUED_FROM` in every week from 0 on
 */
export function valueOverTime(recorded, { discount, multiple }) {
    const { runs, weeks, values, fates, ends } = recorded;
    const factors = discountFactors(discount, weeks.length - 1);
    const result = new Float32Array(weeks.length * runs);
    const made = new Float64Array(runs);
    const sold = Uint8Array.from(fates, (fate) => (fate > 0 && !isDead(fate) ? 1 : 0));
    const [first, ...others] = VALUED_FROM.map((name) => rowOf(recorded, name, 0));
    for (let week = 0; week < weeks.length; week++) {
        const [factor, row] = [factors[week], week * runs];
        const [arr, income, cost] = [first + row, others[0] + row, others[1] + row];
        for (let run = 0; run < runs; run++) {
            const lives = goesOn(recorded, run, week);
            result[row + run] =
                sold[run] === 1 && !lives && week > ends[run]
                    ? result[row - runs + run]
                    : made[run] + multiple * factor * values[arr + run];
            if (lives)
                made[run] += factor * (values[income + run] - values[cost + run]);
        }
    }
    return result;
}
