import { FATE_NAMES } from '../simulate/fates.js';
/** Memory of how runs end, of so many reported weeks. */
export const fateRoom = (weeks) => FATE_NAMES.length * weeks * 8;
/** How many runs meet each fate by each reported week. It depends on which blocks were added and not on their order. */
export class FateTally {
    reported;
    /** [fate][week]: runs that meet it since the week before. */
    moves;
    constructor(reported, room = new ArrayBuffer(fateRoom(reported.length))) {
        this.reported = reported;
        this.moves = new Float64Array(room);
    }
    /** All begin alive, and each that ends moves once. */
    add(block) {
        const { reported, moves } = this;
        const alive = FATE_NAMES.indexOf('alive') * reported.length;
        moves[alive] += block.runs;
        for (let i = 0; i < block.runs; i++) {
            const end = block.ends[i];
            const w = end < 0 ? -1 : reported.findIndex((week) => week >= end);
            if (w < 0)
                continue;
            moves[block.fates[i] * reported.length + w]++;
            moves[alive + w]--;
        }
    }
    merge(other) {
        for (let i = 0; i < this.moves.length; i++)
            this.moves[i] += other.moves[i];
    }
    /** The share of so many runs that have met each fate by each week. */
    shares(runs) {
        const { reported, moves } = this;
        return Object.fromEntries(FATE_NAMES.map((name, fate) => {
            let count = 0;
            return [name, reported.map((_, w) => (count += moves[fate * reported.length + w]) / runs)];
        }));
    }
}
