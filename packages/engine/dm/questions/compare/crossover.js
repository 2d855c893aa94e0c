import { proportion } from '../../summary/estimate.js';
export const startRace = (runs) => ({
    leader: new Int8Array(runs),
    since: new Int32Array(runs),
    turned: new Uint8Array(runs),
});
/** Adds a week: the values of the first and of the second, a future an entry; `sign` is −1 where less is better. Weeks are given in their order. */
export function follow({ leader, since, turned }, week, first, second, sign) {
    for (let run = 0; run < leader.length; run++) {
        const difference = sign * (second[run] - first[run]);
        const ahead = difference > 0 ? 1 : difference < 0 ? -1 : 0;
        if (ahead === 0 || ahead === leader[run])
            continue;
        if (leader[run] !== 0)
            turned[run] = 1;
        leader[run] = ahead;
        since[run] = week;
    }
}
/**
 * By run, the first week of the second’s lead for good; null where it has none at the end, or nobody is left to have it.
 *
 * @param gone whether both are out of money by then
 */
export const leadFrom = ({ leader, since }, gone) => Array.from(leader, (side, run) => (side === 1 && !gone(run) ? since[run] : null));
/**
 * The weeks in which the lead changed for good, as a distribution over all futures.
 *
 * @param from the week in which the two begin to differ: nothing is won before that, and weeks of `leads` and `trails` count from it
 * @param gone whether both are out of money in a run by the horizon, and have nothing left to lead in
 * @param effect as in `meanOf`
 */
export function crossoverOf({ leader, since, turned }, horizon, gone = () => false, from = 0, effect = 1) {
    const runs = leader.length;
    const count = () => new Float64Array(horizon + 1);
    const [overtaking, overtakenIn, leads, trails] = [count(), count(), count(), count()];
    let [ahead, behind, neither, same] = [0, 0, 0, 0];
    for (let run = 0; run < runs; run++) {
        const week = since[run];
        if (leader[run] === 0)
            same++;
        else if (gone(run))
            neither++;
        else if (leader[run] === 1) {
            leads[week]++;
            if (turned[run] === 1)
                overtaking[week]++;
            else
                ahead++;
        }
        else {
            trails[week]++;
            if (turned[run] === 1)
                overtakenIn[week]++;
            else
                behind++;
        }
    }
    const share = (number) => proportion(number / runs, runs, effect);
    return {
        shares: {
            ahead: share(ahead),
            overtakes: share(sum(overtaking)),
            overtaken: share(sum(overtakenIn)),
            behind: share(behind),
            neither: share(neither),
            same: share(same),
        },
        overtaking: Array.from(overtaking, (number) => number / runs),
        overtakenIn: Array.from(overtakenIn, (number) => number / runs),
        leads: leadBy(leads.subarray(from), runs, effect),
        trails: leadBy(trails.subarray(from), runs, effect),
    };
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** The weeks by which a tenth, half and nine tenths of all futures are counted; the interval is that of the share of futures, turned into weeks. */
function leadBy(counts, runs, effect) {
    const reached = (needed) => {
        let counted = 0;
        for (let week = 0; week < counts.length; week++) {
            counted += counts[week];
            if (counted >= needed * runs * (1 - 1e-12) && counted > 0)
                return week;
        }
        return null;
    };
    const by = (percentile) => {
        const { value, low, high } = proportion(percentile / 100, runs, effect);
        return { week: reached(value), low: reached(low), high: reached(high) };
    };
    return { 10: by(10), 50: by(50), 90: by(90) };
}
