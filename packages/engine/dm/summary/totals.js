import { rowOf } from '../simulate/block.js';
import { OUTCOME_NAMES } from '../simulate/outcomes.js';
import { effortRoom, EffortTally } from './effort.js';
import { fateRoom, FateTally } from './fateTally.js';
import { Means, meansRoom } from './means.js';
import { Sifted, siftedRoom } from './sieve.js';
import { reportedWeeks } from './summarise.js';
/** Makes room for the totals of a scenario. */
export function totalsRoom({ horizon }, allocate) {
    const weeks = reportedWeeks(horizon).length;
    return {
        means: allocate(meansRoom(OUTCOME_NAMES.length * weeks)),
        effort: allocate(effortRoom(weeks)),
        fates: allocate(fateRoom(weeks)),
    };
}
/** All that is added up of runs for a summary, in memory of a fixed size. It depends on which blocks were added and not on their order. */
export class Totals {
    means;
    effort;
    fates;
    #weeks;
    /** @param centres of all outcomes, see `Means` */
    constructor({ horizon }, centres, room) {
        this.#weeks = reportedWeeks(horizon);
        this.means = new Means(centres, room.means);
        this.effort = new EffortTally(this.#weeks, room.effort);
        this.fates = new FateTally(this.#weeks, room.fates);
    }
    /** Adds a block, and sifts its values. */
    add(block, sieve, into) {
        this.effort.add(block);
        this.fates.add(block);
        let distribution = 0;
        for (const name of OUTCOME_NAMES)
            for (const week of this.#weeks) {
                const row = rowOf(block, name, week);
                this.means.add(distribution, block.values, row, row + block.runs);
                into.add(sieve, distribution++, block.values, row, row + block.runs);
            }
    }
    merge(other) {
        this.means.sums.merge(other.means.sums);
        this.effort.sums.merge(other.effort.sums);
        this.fates.merge(other.fates);
    }
    clear() {
        this.means.sums.clear();
        this.effort.sums.clear();
        this.fates.moves.fill(0);
    }
}
export const rangeRoom = (scenario, sieve, allocate) => ({ ...totalsRoom(scenario, allocate), ...siftedRoom(sieve, allocate) });
