import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import { type Bounded } from '../../summary/estimate.js';
import type { Level, Paired } from '../../summary/loops.js';
import type { Play } from '../../simulate/play.js';
import { type Flip, type Winner } from './flips.js';
import { type ComparedPair, type Kind } from './reading.js';
/** What one coefficient moves of one thing, when it alone is known. */
export interface Effect {
    readonly low: Level;
    readonly high: Level;
    /** At its P90 minus at its P10, in the same futures. */
    readonly change: Paired;
    /** Whether the change of the mean is more than chance, held against as many changes as there are coefficients (`clearBeyond`). */
    readonly clear: boolean;
}
/** How two decisions stand: the mean by which the second is better, and in which share of the futures each is ahead; nobody is where both are out of money. */
export interface Lead {
    readonly difference: Bounded;
    readonly ahead: Bounded;
    readonly behind: Bounded;
    readonly winner: Winner;
}
/** The decision at one value of a coefficient. */
export interface LeadAt extends Lead {
    readonly value: number;
}
/** One uncertain coefficient at its P10 and at its P90, all others drawn as usual. */
export interface TornadoBar {
    readonly name: CoefficientName;
    /** Futures that were played of it: all, or as many as make it known as well as the largest effect. */
    readonly runs: number;
    /** Its P10 and P90, in its own unit. */
    readonly low: number;
    readonly high: number;
    readonly effects: Readonly<Record<Kind, Effect>>;
    /** Shares of the companies out of money at its P10 and its P90. */
    readonly dead: {
        readonly low: Bounded;
        readonly high: Bounded;
    };
    /** At its P10 and its P90; where the sign of the difference changes between them, also at its quartiles and its median. */
    readonly looks: readonly LeadAt[];
    /** Where the better decision changes; null if its sign is the same at both ends. */
    readonly flip: Flip | null;
    /** Whether it flips the decision beyond chance: one is clearly better at its P10, the other at its P90. */
    readonly flips: boolean;
}
export interface Tornado {
    /** Futures of what is drawn as usual, and at most of each coefficient. */
    readonly runs: number;
    /** With all coefficients drawn. */
    readonly base: Readonly<Record<Kind, Level>>;
    readonly dead: Bounded;
    readonly decision: Lead;
    /** One for each uncertain coefficient, in the order of the catalogue. */
    readonly bars: readonly TornadoBar[];
}
/** About how many futures a tornado plays, of both decisions together. */
export declare const tornadoFutures: (coefficients: number, runs: number) => number;
/**
 * Each coefficient at its P10 and at its P90, in the same futures: the same chances, and all other coefficients drawn as they were. The effect is that of
 * learning and holding one number, not of the others that are correlated with it. What moves little is played no longer than `enough`.
 */
export declare function tornado(judged: ComparedPair, names: readonly CoefficientName[], play: Play): Promise<Tornado>;
