import { Histogram } from './histogram.js';
import { merge } from './merge.js';
import { firstFrom, justAbove, justBelow, locate, valueIn } from './pieces.js';
import { sort } from './sort.js';
/** So many equal values at least are kept as one value and their number. */
const MANY = 16;
/** Of so many equal values that follow one another, two lie so far apart, wherever one looks. */
const STEP = MANY / 2;
/** Windows that leave nothing out. */
export const openWindows = (count) => ({
    lows: new Float32Array(count).fill(-Infinity),
    highs: new Float32Array(count).fill(Infinity),
});
/**
 * The values of many runs in some windows, which only ever become narrower, and how many lie in the gaps between them: gap 0 before window 0, and so on. Where
 * there is no room for the values in the windows, these too are only counted, in many bins.
 */
export class Distribution {
    windows;
    common;
    /** Values in each gap. */
    #gaps;
    /** Values that many have, ascending, and how many. */
    #common;
    /** The others: first those that are settled, sorted and all in the windows, then what has come since. */
    #values;
    #settled = 0;
    #used = 0;
    #histogram = null;
    constructor(windows, 
    /** A value that many may have, and is counted apart. */
    common, room) {
        this.windows = windows;
        this.common = common;
        this.#gaps = new Float64Array(windows.lows.length + 1);
        this.#common = [{ value: common, count: 0 }];
        this.#values = room;
    }
    /** Values that are held one by one. */
    get size() {
        return this.#used;
    }
    /** Whether windows can still be made narrower. */
    get isOpen() {
        return this.#histogram === null;
    }
    /** Whether so many more values can be held. */
    hasRoomFor(count) {
        return this.#used + count <= this.#values.length;
    }
    /** Adds so many values that lie in a gap. */
    addToGap(gap, count) {
        if (this.#histogram)
            this.#histogram.add(this.#gap(gap).high, count);
        else
            this.#gaps[gap] += count;
    }
    /** Adds so many values that are the common one. */
    addCommon(count) {
        if (this.#histogram)
            this.#histogram.add(this.common, count);
        else
            this.#commonAt(this.common).count += count;
    }
    /** Adds some values, in any order. */
    add(values) {
        if (values.length === 0)
            return;
        if (!this.#histogram && !this.hasRoomFor(values.length)) {
            this.#settle();
            if (!this.hasRoomFor(values.length))
                this.#onlyCount(this.#values.subarray(0, this.#used));
        }
        if (this.#histogram) {
            for (const x of values)
                this.#histogram.add(x);
            return;
        }
        this.#values.set(values, this.#used);
        this.#used += values.length;
    }
    /** Makes the windows narrower: from the value at one rank to that at another among the values so far, where those are known. */
    narrow(firsts, lasts) {
        if (this.#histogram)
            return;
        this.#settle();
        this.#narrow(this.#values.subarray(0, this.#used), firsts, lasts);
    }
    /** All that it holds, as a view; null where values are only counted. */
    held() {
        if (this.#histogram)
            return null;
        this.#settle();
        return {
            windows: this.windows,
            gaps: this.#gaps,
            common: this.#common,
            values: this.#values.subarray(0, this.#used),
        };
    }
    /** Takes in what another one holds of other runs: in each window what lies in the windows of both, which then become narrower. */
    absorb({ windows, gaps, common, values }, firsts, lasts) {
        this.#settle();
        const { lows, highs } = this.windows;
        for (let w = 0; w < lows.length; w++) {
            lows[w] = Math.max(lows[w], windows.lows[w]);
            highs[w] = Math.min(highs[w], windows.highs[w]);
        }
        for (let gap = 0; gap < gaps.length; gap++)
            this.#gaps[gap] += gaps[gap];
        for (const { value, count } of common)
            this.#commonAt(value).count += count;
        const all = new Float32Array(this.#used + values.length);
        all.set(this.#values.subarray(0, this.#used));
        all.set(values, this.#used);
        merge(all, this.#used);
        this.#narrow(this.#inWindows(all), firsts, lasts);
    }
    /** All values in order. */
    pieces() {
        if (this.#histogram)
            return this.#histogram.pieces();
        this.#settle();
        return this.#pieces(this.#values.subarray(0, this.#used));
    }
    /** Puts all that has come in order, and drops what is not wanted. */
    #settle() {
        if (this.#histogram || this.#settled === this.#used)
            return;
        const values = this.#values.subarray(0, this.#used);
        sort(values.subarray(this.#settled));
        merge(values, this.#settled);
        this.#hold(this.#inWindows(values));
    }
    /** Makes the windows of some sorted values narrower, and holds those that lie in them. */
    #narrow(sorted, firsts, lasts) {
        const { lows, highs } = this.windows;
        const pieces = this.#pieces(sorted);
        const [from, to] = [valuesAt(pieces, firsts), valuesAt(pieces, lasts)];
        for (let w = 0; w < lows.length; w++) {
            const low = from[w] > lows[w] ? from[w] : lows[w];
            const high = to[w] < highs[w] ? to[w] : highs[w];
            if (low <= high)
                [lows[w], highs[w]] = [low, high];
        }
        for (let w = 1; w < lows.length; w++)
            lows[w] = Math.max(lows[w], lows[w - 1]);
        for (let w = lows.length - 2; w >= 0; w--)
            highs[w] = Math.min(highs[w], highs[w + 1]);
        this.#hold(this.#inWindows(sorted));
    }
    /** Holds some sorted values; where there is no room for them, counts them in as many bins as there is room for. */
    #hold(sorted) {
        if (sorted.length > this.#values.length)
            return this.#onlyCount(sorted);
        if (sorted.buffer !== this.#values.buffer)
            this.#values.set(sorted);
        this.#settled = this.#used = sorted.length;
    }
    #onlyCount(sorted) {
        this.#histogram = Histogram.of(this.#pieces(sorted, true), this.#values);
        this.#used = this.#values.length;
    }
    /** Those of some sorted values that lie in the windows, in the same memory; the others are counted, and so are those that many have. */
    #inWindows(sorted) {
        const { lows, highs } = this.windows;
        let [from, used] = [0, 0];
        for (let w = 0; w <= lows.length; w++) {
            const first = w < lows.length ? firstFrom(sorted, lows[w], from, sorted.length) : sorted.length;
            this.#gaps[w] += first - from;
            from = w < lows.length ? firstFrom(sorted, justAbove(highs[w]), first, sorted.length) : first;
            sorted.copyWithin(used, first, from);
            used += from - first;
        }
        let w = 0;
        this.#common = this.#common.filter(({ value, count }) => {
            while (w < highs.length && highs[w] < value)
                w++;
            const wanted = w < lows.length && lows[w] <= value;
            if (!wanted)
                this.#gaps[w] += count;
            return wanted;
        });
        return this.#withoutMany(sorted.subarray(0, used));
    }
    /** Those of some sorted values that few have, in the same memory; the others are counted. */
    #withoutMany(sorted) {
        let [from, used] = [0, 0];
        const keepUpTo = (to) => {
            sorted.copyWithin(used, from, to);
            used += to - from;
        };
        for (let i = 0; i + STEP < sorted.length;) {
            const x = sorted[i];
            if (sorted[i + STEP] !== x) {
                i += STEP;
                continue;
            }
            const first = firstFrom(sorted, x, from, i);
            const end = firstFrom(sorted, justAbove(x), i, sorted.length);
            if (end - first >= MANY) {
                this.#commonAt(x).count += end - first;
                keepUpTo(first);
                from = end;
            }
            i = end;
        }
        keepUpTo(sorted.length);
        return sorted.subarray(0, used);
    }
    #commonAt(value) {
        const at = this.#common.findIndex((each) => each.value >= value);
        if (this.#common[at]?.value === value)
            return this.#common[at];
        const added = { value, count: 0 };
        this.#common.splice(at < 0 ? this.#common.length : at, 0, added);
        return added;
    }
    /** @param values that are held, sorted
     * @param all whether pieces are named that are empty so far, if values can come that belong there */
    #pieces(values, all = false) {
        const { lows } = this.windows;
        const pieces = [];
        const push = (piece) => void ((piece.count > 0 || (all && piece.low <= piece.high)) && pieces.push(piece));
        let [at, c] = [0, 0];
        const upTo = (to) => {
            if (to > at)
                push({ count: to - at, low: values[at], high: values[to - 1], values: values.subarray(at, to) });
            at = to;
        };
        for (let w = 0; w <= lows.length; w++) {
            const end = w < lows.length ? lows[w] : Infinity;
            for (; c < this.#common.length && (w === lows.length || this.#common[c].value < end); c++) {
                const { value, count } = this.#common[c];
                upTo(firstFrom(values, value, at, values.length));
                push({ count, low: value, high: value });
            }
            upTo(w < lows.length ? firstFrom(values, end, at, values.length) : values.length);
            push({ count: this.#gaps[w], ...this.#gap(w) });
        }
        return pieces;
    }
    /** Between which values a gap lies; there is none where the lower is the larger. */
    #gap(gap) {
        const { lows, highs } = this.windows;
        return {
            low: gap === 0 ? -Infinity : justAbove(highs[gap - 1]),
            high: gap === lows.length ? Infinity : justBelow(lows[gap]),
        };
    }
}
/** The values at some ranks; NaN where they are not known. */
function valuesAt(pieces, ranks) {
    const values = new Float64Array(ranks.length).fill(NaN);
    locate(pieces, ranks, (i, piece, place) => {
        if (ranks[i] >= 0)
            values[i] = valueIn(piece, place);
    });
    return values;
}
