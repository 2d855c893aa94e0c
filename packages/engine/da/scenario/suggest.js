const LONGEST = 60;
/**
 * The known name that somebody who wrote `name` most likely meant; null when none is near.
 *
 * @param lettersForOne of so many letters one may be wrong
 */
export function nearest(name, known, lettersForOne = 3) {
    if (name.length > LONGEST)
        return null;
    const written = bare(name);
    const least = lettersForOne > 3 ? 1 : 2;
    const most = written.length < 2
        ? 0
        : written.length < 5
            ? 1
            : Math.min(Math.max(least, Math.floor(written.length / lettersForOne)), 4);
    let best = null;
    let limit = most + 1;
    for (const candidate of known) {
        const far = distance(written, bare(candidate), limit);
        if (far < limit)
            [best, limit] = [candidate, far];
    }
    return best ?? known.find((candidate) => begins(written, bare(candidate))) ?? null;
}
const LEAST_BEGINNING = 4;
/** Whether one is the beginning of the other: `coeff`, `engineersCount`. */
const begins = (one, other) => (one.length >= LEAST_BEGINNING && other.startsWith(one))
    || (other.length >= LEAST_BEGINNING - 1 && one.startsWith(other));
/** “Did you mean rampTime?”, or the names there are when they are few. */
export function suggestion(name, known) {
    const near = nearest(name, known);
    if (near !== null)
        return `Did you mean ${near}?`;
    return known.length > 0 && known.length <= 16 ? `There are: ${known.join(', ')}.` : null;
}
/** A name as it counts here: `ramp_time`, `Ramp-Time` and `rampTime` are one. */
export const bare = (name) => name.toLowerCase().replace(/[-_\s]/g, '');
/** Letters to put in, leave out, replace or swap with their neighbour (optimal string alignment), as far as it is below `limit`. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1), swapped ? before[j - 2] + 1 : Infinity));
        }
        if (Math.min(...row) >= limit)
            return limit;
        [before, last] = [last, row];
    }
    return last[b.length];
}
