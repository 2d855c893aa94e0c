import { rowOf } from '../simulate/block.js';
import { kept } from './digits.js';
const FINALS = ['arr', 'delivered'];
/** Values that are handed on, evenly spaced among the sorted ones. */
const KEPT = 10_000;
/** Runs of which each value is kept; of more, the first so many. */
const MOST_RUNS = 2_000_000;
/** Of more, all are counted by the upper bits of their word: bins that are an eight-thousandth of their values wide. */
const BITS = 22;
const DROPPED = 32 - BITS;
/** Shares of the runs below single futures that are shown. */
const SINGLES = [0.1, 0.3, 0.5, 0.7, 0.9];
const single = new Float32Array(1);
const word = new Int32Array(single.buffer);
/** The bin of a value: larger values have the same or a later one. */
function binOf(x) {
    single[0] = x + 0;
    return (word[0] < 0 ? ~word[0] : word[0] | 0x80000000) >>> DROPPED;
}
/** The value of a bin that is nearest to 0. */
function valueOf(bin) {
    const bits = bin << DROPPED;
    word[0] = bits < 0 ? bits & 0x7fffffff : ~(bits | ((1 << DROPPED) - 1));
    return single[0];
}
/** What the runs of a block have in the last week: a view of it. */
export const finalsOf = ({ horizon }, block) => {
    const last = (name) => {
        const row = rowOf(block, name, horizon);
        return block.values.subarray(row, row + block.runs);
    };
    return { arr: last('arr'), delivered: last('delivered') };
};
/** What so many runs have in the last week, in memory that no longer grows from two million on. Blocks can come in any order. */
export class Finals {
    runs;
    most;
    #first;
    #counts;
    constructor(runs, most = MOST_RUNS) {
        this.runs = runs;
        this.most = most;
        const [first, counts] = [() => new Float32Array(Math.min(runs, most)), () => new Uint32Array(1 << BITS)];
        this.#first = { arr: first(), delivered: first() };
        this.#counts = runs > most ? { arr: counts(), delivered: counts() } : null;
    }
    /** Adds runs that follow one another, from one on. */
    add(from, last) {
        for (const name of FINALS) {
            const values = last[name];
            const first = this.#first[name];
            if (from < first.length)
                first.set(values.subarray(0, first.length - from), from);
            if (this.#counts)
                for (const x of values)
                    this.#counts[name][binOf(x)]++;
        }
    }
    /** What runs have that follow one another, of a run that is not too large for all to be kept. */
    slice(from, to) {
        return { arr: this.#first.arr.subarray(from, to), delivered: this.#first.delivered.subarray(from, to) };
    }
    /** Runs spread over the final revenue, by their place in the order of the runs. Of equal values those of earlier runs come first. */
    singles() {
        const final = this.#first.arr;
        const sorted = final.slice().sort();
        const runAt = (place) => {
            const value = sorted[place];
            let behind = place - sorted.indexOf(value);
            return final.findIndex((other) => other === value && behind-- === 0);
        };
        return [...new Set(SINGLES.map((share) => runAt(Math.floor(share * (final.length - 1)))))];
    }
    /** Sorted, one entry a run, or as many as are handed on: then those that are counted are exact to four digits. */
    sorted() {
        return { arr: this.#sorted('arr'), delivered: this.#sorted('delivered') };
    }
    #sorted(name) {
        const length = Math.min(this.runs, KEPT);
        const places = Array.from({ length }, (_, i) => Math.floor(((i + 0.5) / length) * this.runs));
        if (this.#counts)
            return valuesAt(places, this.#counts[name]).map((x) => kept(x));
        const sorted = this.#first[name].slice().sort();
        return places.map((place) => kept(sorted[place]));
    }
}
/** The values at ascending places among those that are counted. */
function valuesAt(places, counts) {
    let [bin, before] = [0, 0];
    return places.map((place) => {
        while (before + counts[bin] <= place)
            before += counts[bin++];
        return valueOf(bin);
    });
}
