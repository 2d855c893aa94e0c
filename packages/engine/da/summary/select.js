const BINS = 4096;
const SMALL = 40;
const MAX_DEPTH = 3;
const counts = new Int32Array(BINS);
const places = new Int32Array(BINS);
const bounds = new Float64Array(2);
/** Values that are looked into further, of all depths one behind another. */
let pool = new Float64Array(0);
/**
 * The values at the given ranks of an unsorted array, without sorting it: values are counted into equal bins, and only the bins that hold a
 * wanted rank are looked into further. Of ten thousand values, the percentiles of a summary cost about a sixth of a sort.
 *
 * @param values the first `n` entries are read, none is changed; none is NaN
 * @param ranks wanted ranks, at least one, 0 the smallest, below n, ascending
 * @param out receives one value a rank
 */
export function selectRanks(values, n, ranks, out) {
    if (pool.length < MAX_DEPTH * n)
        pool = new Float64Array(MAX_DEPTH * n);
    if (n <= SMALL)
        pool.set(values.subarray(0, n));
    select(n <= SMALL ? pool : values, { from: 0, to: n, smaller: 0, first: 0, last: ranks.length }, ranks, out, 0, 0);
}
/** `free`: the first place of the pool that is. */
function select(values, { from, to, smaller, first, last }, ranks, out, free, depth) {
    if (to - from <= SMALL || depth === MAX_DEPTH - 1) {
        if (to - from <= SMALL)
            insertionSort(values, from, to);
        else
            values.subarray(from, to).sort();
        for (let r = first; r < last; r++)
            out[r] = values[from + ranks[r] - smaller];
        return;
    }
    findBounds(values, from, to);
    const low = bounds[0];
    const high = bounds[1];
    if (low === high) {
        out.fill(low, first, last);
        return;
    }
    const scale = (BINS - 1) / (high - low);
    count(values, from, to, low, scale);
    const bins = wantedBins(smaller, ranks, first, last, free);
    collect(values, from, to, low, scale);
    const end = bins[bins.length - 1].to;
    for (const bin of bins)
        select(pool, bin, ranks, out, end, depth + 1);
}
// Short functions, each with one loop over the values, are what a compiler makes quick at once.
/** Writes the least and the largest value into `bounds`. */
function findBounds(values, from, to) {
    let low = values[from];
    let high = low;
    for (let i = from + 1; i < to; i++) {
        const x = values[i];
        low = x < low ? x : low;
        high = x > high ? x : high;
    }
    bounds[0] = low;
    bounds[1] = high;
}
function count(values, from, to, low, scale) {
    counts.fill(0);
    for (let i = from; i < to; i++)
        counts[((values[i] - low) * scale) | 0]++;
}
/** The bins that hold a wanted rank, laid out in the pool one behind another; `places` says where the values of each go, −1 for the others. */
function wantedBins(smaller, ranks, first, last, free) {
    const wanted = [];
    let before = smaller;
    let at = free;
    let r = first;
    places.fill(-1);
    for (let index = 0; r < last; index++) {
        const after = before + counts[index];
        if (ranks[r] < after) {
            const own = r;
            while (r < last && ranks[r] < after)
                r++;
            places[index] = at;
            wanted.push({ from: at, to: at + after - before, smaller: before, first: own, last: r });
            at += after - before;
        }
        before = after;
    }
    return wanted;
}
/** Moves the values of the wanted bins to their places. */
function collect(values, from, to, low, scale) {
    for (let i = from; i < to; i++) {
        const x = values[i];
        const bin = ((x - low) * scale) | 0;
        const place = places[bin];
        if (place < 0)
            continue;
        pool[place] = x;
        places[bin] = place + 1;
    }
}
function insertionSort(values, from, to) {
    for (let i = from + 1; i < to; i++) {
        const x = values[i];
        let j = i - 1;
        while (j >= from && values[j] > x)
            values[j + 1] = values[j--];
        values[j + 1] = x;
    }
}
