import { BLOCK_RUNS } from '../simulate/block.js';
import { BINS, binAt, binOf } from './bins.js';
/** The class of values that are wanted; that of others is the number of their gap, from 1. */
export const WANTED = 0;
/** Blocks of which all values can be wanted; of more, few are. */
const FULL_BLOCKS = 4;
/** Wanted values of a distribution, at most. */
const MOST = FULL_BLOCKS * BLOCK_RUNS;
/** Behind them one more is written that is not wanted. */
const PLACES = MOST + 1;
/** Makes room for what is sifted. */
export const siftedRoom = ({ scales: { length }, gaps }, allocate) => ({
    values: allocate(PLACES * length * 4),
    counts: allocate(length * (1 + gaps) * 4),
    common: allocate(length * 4),
});
/** What came through a sieve of some blocks, in memory of a fixed size. */
export class Sifted {
    /** By distribution: how many have its commonest value. */
    common;
    /** By distribution and class: how many values it has. */
    #counts;
    #classes;
    /** By distribution: the values that are wanted. */
    #values;
    /** Wanted values of the distribution that has most. */
    #most = 0;
    constructor(room) {
        this.common = new Uint32Array(room.common);
        this.#counts = new Uint32Array(room.counts);
        this.#classes = this.#counts.length / this.common.length;
        this.#values = new Float32Array(room.values);
    }
    clear() {
        this.#most = 0;
        this.#counts.fill(0);
        this.common.fill(0);
    }
    /** For how many more blocks there is room, whatever is wanted of them. */
    get room() {
        return Math.floor((MOST - this.#most) / BLOCK_RUNS);
    }
    /** The values that are wanted of a distribution, in no order. */
    wanted(distribution) {
        const first = distribution * PLACES;
        return this.#values.subarray(first, first + this.#counts[distribution * this.#classes + WANTED]);
    }
    /** How many values of a distribution lie in a gap, the first of which is 0. */
    inGap(distribution, gap) {
        return this.#counts[distribution * this.#classes + 1 + gap];
    }
    /** Sifts what a block has of a distribution, from and up to a place among its values. */
    add({ scales, classes }, distribution, block, from, to) {
        const scale = scales[distribution];
        const { low, perUnit } = scale;
        const [values, counts] = [this.#values, this.#counts];
        const [bins, first, room] = [distribution * BINS, distribution * this.#classes, distribution * PLACES];
        // The commonest value is counted apart where it is wanted; elsewhere as the others are.
        const common = classes[bins + binOf(scale.common, scale)] === WANTED ? scale.common : NaN;
        let at = room + counts[first + WANTED];
        let others = 0;
        // Each value is written as if it were wanted, and counted: no branch depends on it, which a processor could not foretell.
        for (let i = from; i < to; i++) {
            const x = block[i];
            const class_ = classes[bins + binAt((x - low) * perUnit)];
            const rare = Number(x !== common);
            values[at] = x;
            at += isWanted(class_) & rare;
            counts[first + class_] += rare;
            others += rare;
        }
        this.common[distribution] += to - from - others;
        this.#most = Math.max(this.#most, at - room);
    }
}
/** 1 for what is wanted, 0 for a gap, without a branch. */
const isWanted = (class_) => (class_ - 1 - WANTED) >>> 31;
