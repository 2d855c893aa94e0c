import { meanOf } from '../../summary/estimate.js';
/** Months before, the longest first. */
const LEADS = [24, 18, 12, 9, 6, 3];
const WEEKS_A_MONTH = 52 / 12;
/** A sign tells the lost from others where at least so many pairs are in the right order. */
const TELLS = 0.7;
const FEW = 20;
/**
 * From how many months before on a sign tells those that will be lost from those that will not: each of the first, so long before it is lost, is held against
 * all of the second in the same week, so that the age of the company plays no part.
 *
 * @param onset by run: week in which it is lost, −1 where it is not
 * @param effect as in `meanOf`
 * @returns null where it never does
 */
export function signOf({ name, runs, at }, onset, effect = 1) {
    const spared = Array.from({ length: runs }, (_, run) => run).filter((run) => onset[run] < 0);
    const others = new Map();
    const othersIn = (week) => {
        const known = others.get(week)
            ?? Float64Array.from(spared, (run) => at(run, week))
                .filter((value) => !Number.isNaN(value))
                .sort();
        others.set(week, known);
        return known;
    };
    let found = null;
    for (const months of LEADS.toReversed()) {
        const lead = Math.round(months * WEEKS_A_MONTH);
        const [placed, mine, theirs] = [[], [], []];
        for (let run = 0; run < runs; run++) {
            const week = onset[run] - lead;
            if (onset[run] < 0 || week < 0)
                continue;
            const [value, rest] = [at(run, week), othersIn(week)];
            if (Number.isNaN(value) || rest.length < FEW)
                continue;
            placed.push(placeIn(rest, value));
            mine.push(value);
            theirs.push(rest[rest.length >> 1]);
        }
        if (placed.length < FEW)
            break;
        const tells = meanOf(placed, effect);
        if (!(tells.value >= TELLS && tells.low > 0.5))
            break;
        found = { name, months, tells, lost: middle(mine), others: middle(theirs) };
    }
    return found;
}
/** Share of sorted values below one, those that equal it by half. */
function placeIn(sorted, value) {
    const [below, upTo] = [countBelow(sorted, (other) => other < value), countBelow(sorted, (other) => other <= value)];
    return (below + upTo) / 2 / sorted.length;
}
function countBelow(sorted, holds) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const at = (low + high) >> 1;
        if (holds(sorted[at]))
            low = at + 1;
        else
            high = at;
    }
    return low;
}
const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
