import { ExactSums, sumsRoom } from './exactSums.js';
/** Sums of a distribution: of what lies between the values and their centre, and of its square. */
const SUMS = 2;
/** Memory of the sums of so many distributions. */
export const meansRoom = (count) => sumsRoom(count * SUMS);
/** Sums of many distributions, from which their means follow. They depend on which blocks were added and not on their order. */
export class Means {
    centres;
    sums;
    /** @param centres a value of each, from which the others are measured: sums of what is left lose no digits */
    constructor(centres, room) {
        this.centres = centres;
        this.sums = new ExactSums(centres.length * SUMS, room);
    }
    /** Adds what a block has of a distribution, from and up to a place among its values. */
    add(distribution, values, from, to) {
        const centre = this.centres[distribution];
        let sum = 0;
        let squares = 0;
        for (let i = from; i < to; i++) {
            const away = values[i] - centre;
            sum += away;
            squares += away * away;
        }
        this.sums.add(distribution * SUMS, sum);
        this.sums.add(distribution * SUMS + 1, squares);
    }
    /** Mean of so many values, and its standard error. */
    meanOf(distribution, n) {
        const sum = this.sums.total(distribution * SUMS);
        const squares = Math.max(0, this.sums.total(distribution * SUMS + 1) - (sum * sum) / n);
        return { value: this.centres[distribution] + sum / n, error: Math.sqrt(squares / (n - 1) / n) };
    }
}
