import type { Scenario } from '../scenario/scenario.js';
import { type Block } from '../simulate/block.js';
import { EffortTally } from './effort.js';
import { FateTally } from './fateTally.js';
import { Means } from './means.js';
import { Sifted, type Sieve, type SiftedRoom } from './sieve.js';
/** Memory of totals, which threads can share. */
export type TotalsRoom = Readonly<Record<'means' | 'effort' | 'fates', ArrayBufferLike>>;
/** Makes room for the totals of a scenario. */
export declare function totalsRoom({ horizon }: Scenario, allocate: (bytes: number) => ArrayBufferLike): TotalsRoom;
/** All that is added up of runs for a summary, in memory of a fixed size. It depends on which blocks were added and not on their order. */
export declare class Totals {
    #private;
    readonly means: Means;
    readonly effort: EffortTally;
    readonly fates: FateTally;
    /** @param centres of all outcomes, see `Means` */
    constructor({ horizon }: Scenario, centres: ArrayLike<number>, room: TotalsRoom);
    /** Adds a block, and sifts its values. */
    add(block: Block, sieve: Sieve, into: Sifted): void;
    merge(other: Totals): void;
    clear(): void;
}
/** What one thread adds up and sifts at once, in memory that it shares. */
export type RangeRoom = TotalsRoom & SiftedRoom;
export declare const rangeRoom: (scenario: Scenario, sieve: Pick<Sieve, "scales" | "gaps">, allocate: (bytes: number) => ArrayBufferLike) => RangeRoom;
