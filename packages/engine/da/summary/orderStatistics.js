import { BINS, binOf } from './bins.js';
import { Distribution, openWindows } from './distribution.js';
import { oneAfterAnother } from './oneAfterAnother.js';
import { locate, valueIn } from './pieces.js';
import { countOf, heldIn, write } from './saved.js';
import { WANTED } from './sieve.js';
/**
 * Standard deviations that a rank among all runs may lie from where the runs so far have it. Of some thousand distributions one will rarely be farther off;
 * then its runs are played again.
 */
const WIDE = 5;
/** Values that a distribution holds at most, and in a run of so many futures: a third more than lie in the windows. */
const MOST_HELD = 20_480;
const HELD = 22;
const FEW_HELD = 2048;
/** So many times more values than were left the last time make windows narrower. */
const GROWTH = 2;
/** Values that each distribution of so many runs may hold. */
const roomFor = (runs) => Math.min(MOST_HELD, runs + 1, FEW_HELD + Math.ceil(HELD * Math.sqrt(runs)));
function placesOf(ranks) {
    const places = [];
    for (const rank of ranks) {
        const before = places[places.length - 1];
        if (before && rank <= before.last + 1)
            before.last = rank;
        else
            places.push({ first: rank, last: rank });
    }
    return places;
}
/**
 * The values at wanted ranks of many distributions, from blocks in any order. While they come, the windows around each rank narrow: with m of n runs the final
 * value lies where the runs so far have the ranks within √(p (1 − p) (1/m − 1/n)) of its share p, five times that to be sure. What lies outside is only
 * counted. So what is held is some √n values of each distribution, and never more than there is room for.
 */
export class OrderStatistics {
    scales;
    ranks;
    runs;
    given;
    sieve;
    #places;
    #distributions;
    /** Held values from which on windows are made narrower. */
    #due;
    #values;
    #played = 0;
    #reach = null;
    /**
     * @param ranks wanted of each distribution of `runs` runs, ascending
     * @param allocate makes memory that threads share
     * @param windows around the ranks, if they are known from an earlier play
     * @param room values that may be held of each distribution
     */
    constructor(scales, ranks, runs, given = {}) {
        this.scales = scales;
        this.ranks = ranks;
        this.runs = runs;
        this.given = given;
        const { allocate = (bytes) => new ArrayBuffer(bytes), windows, room = roomFor(runs) } = given;
        this.#places = placesOf(ranks);
        const count = this.#places.length;
        const values = (this.#values = given.values ?? new Float32Array(scales.length * room));
        this.#distributions = scales.map(({ common }, i) => new Distribution(windows?.[i] ?? openWindows(count), common, values.subarray(i * room, (i + 1) * room)));
        this.sieve = { scales, gaps: count + 1, classes: new Uint8Array(allocate(scales.length * BINS)) };
        this.#due = new Float64Array(scales.length).fill(FEW_HELD);
        scales.forEach((_, i) => this.#classify(i));
    }
    /** Nothing yet of another play, in the same memory; with windows, if they are known. */
    again(windows) {
        const given = { ...this.given, values: this.#values };
        return new OrderStatistics(this.scales, this.ranks, this.runs, { ...given, ...(windows && { windows }) });
    }
    /** Values that are held one by one. */
    get size() {
        return this.#distributions.reduce((sum, { size }) => sum + size, 0);
    }
    /** Memory of all that is kept, in bytes. */
    get bytes() {
        const windows = this.#distributions.length * (2 * this.sieve.gaps * 4 + this.sieve.gaps * 8);
        return this.#values.byteLength + this.sieve.classes.byteLength + windows;
    }
    /** Takes what came through the sieve of so many runs. */
    add(sifted, runs) {
        const { common } = sifted;
        this.#distributions.forEach((distribution, d) => {
            const wanted = sifted.wanted(d);
            this.#makeRoom(d, wanted.length);
            for (let gap = 0; gap < this.sieve.gaps; gap++) {
                const count = sifted.inGap(d, gap);
                if (count > 0)
                    distribution.addToGap(gap, count);
            }
            if (common[d] > 0)
                distribution.addCommon(common[d]);
            distribution.add(wanted);
        });
        this.#played += runs;
    }
    /** All that is held, as numbers; null where some values are only counted. */
    save() {
        const numbers = [];
        const values = [];
        for (const distribution of this.#distributions) {
            const held = distribution.held();
            if (held === null)
                return null;
            write(held, numbers);
            values.push(held.values);
        }
        return { numbers: Float64Array.from(numbers), values: oneAfterAnother(values) };
    }
    /** Takes in what was saved of so many other runs of the same play. Returns whether that is whole and could be joined; if not, nothing is taken in. */
    absorb(saved, runs) {
        const parts = heldIn(saved, this.#distributions.length, this.#places.length);
        const all = this.#distributions.every(({ isOpen }) => isOpen);
        if (!all || !parts?.every((held) => countOf(held) === runs))
            return false;
        this.#played += runs;
        const { firsts, lasts } = this.#around();
        this.#distributions.forEach((distribution, d) => {
            distribution.absorb(parts[d], firsts, lasts);
            this.#classify(d);
        });
        return true;
    }
    /**
     * Writes the values at the ranks, distribution by distribution. Where they are not all known it returns the windows in which they lie; a play with these
     * finds them, or again some of them.
     */
    read(into) {
        const { ranks } = this;
        let known = true;
        this.#distributions.forEach((distribution, d) => locate(distribution.pieces(), ranks, (i, piece, place) => {
            const value = valueIn(piece, place);
            known &&= !Number.isNaN(value);
            into[d * ranks.length + i] = value;
        }));
        return known ? null : this.#distributions.map((distribution) => this.#windowsOf(distribution));
    }
    /** The narrowest windows in which the values at the ranks are known to lie. */
    #windowsOf(distribution) {
        const at = new Map();
        locate(distribution.pieces(), this.ranks, (i, piece, place) => {
            const value = valueIn(piece, place);
            at.set(this.ranks[i], Number.isNaN(value) ? piece : { low: value, high: value });
        });
        const lows = Float32Array.from(this.#places, ({ first }) => at.get(first).low);
        const highs = Float32Array.from(this.#places, ({ last }) => at.get(last).high);
        for (let w = 1; w < highs.length; w++)
            highs[w] = Math.max(highs[w], highs[w - 1]);
        for (let w = lows.length - 2; w >= 0; w--)
            lows[w] = Math.min(lows[w], lows[w + 1]);
        return { lows, highs };
    }
    /** Makes the windows of a distribution narrower when many more values are held than the last time, or as many as there is room for. */
    #makeRoom(d, coming) {
        const distribution = this.#distributions[d];
        if (!distribution.isOpen)
            return;
        const full = !distribution.hasRoomFor(coming);
        if (this.#played === 0 || (!full && distribution.size + coming <= this.#due[d]))
            return;
        const { firsts, lasts } = this.#around();
        distribution.narrow(firsts, lasts);
        this.#due[d] = Math.max(FEW_HELD, GROWTH * distribution.size);
        this.#classify(d);
    }
    /** By window: the first and the last place among the runs so far at which its ranks of all runs may lie; both ascend. */
    #around() {
        if (this.#reach?.played === this.#played)
            return this.#reach;
        const [m, n] = [this.#played, this.runs];
        const around = (rank, side) => {
            const share = (rank + 0.5) / n;
            return m * share - 0.5 + side * (1 + WIDE * m * Math.sqrt(share * (1 - share) * Math.max(0, 1 / m - 1 / n)));
        };
        const firsts = Int32Array.from(this.#places, ({ first }) => Math.max(-1, Math.floor(around(first, -1))));
        const lasts = Int32Array.from(this.#places, ({ last }) => Math.min(m, Math.ceil(around(last, 1))));
        for (let w = 1; w < lasts.length; w++)
            lasts[w] = Math.max(lasts[w], lasts[w - 1]);
        for (let w = firsts.length - 2; w >= 0; w--)
            firsts[w] = Math.min(firsts[w], firsts[w + 1]);
        return (this.#reach = { played: m, firsts, lasts });
    }
    /** Tells the threads what is wanted of a distribution from now on. */
    #classify(d) {
        const { classes, scales } = this.sieve;
        const { lows, highs } = this.#distributions[d].windows;
        const own = classes.subarray(d * BINS, (d + 1) * BINS);
        let bin = 0;
        for (let w = 0; w < lows.length; w++) {
            const [first, last] = [binOf(lows[w], scales[d]), binOf(highs[w], scales[d])];
            if (first > bin)
                own.fill(1 + w, bin, (bin = first));
            if (last >= bin)
                own.fill(WANTED, bin, (bin = last + 1));
        }
        own.fill(1 + lows.length, bin);
    }
}
