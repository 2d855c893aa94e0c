import type { CoefficientName } from '../coefficients/catalogue/index.js';
import type { KnownName } from '../scenario/known.js';
/** P10, P50 and P90. */
export type Spread = readonly [number, number, number];
/** What the facts that are known leave of what is believed. */
export interface KnownAnswer {
    /** Draws that were looked at. */
    readonly draws: number;
    readonly facts: readonly {
        readonly name: KnownName;
        /** Share of the draws that can agree with it by coefficients that are believed possible. */
        readonly met: number;
    }[];
    /** The coefficients that the facts settle, and any other whose spread they narrow by more than a fifth: what was believed, and what is left. */
    readonly coefficients: readonly {
        readonly name: CoefficientName;
        readonly settled: boolean;
        readonly prior: Spread;
        readonly left: Spread;
    }[];
    /** A fact that few draws can agree with, and the other one that stands against it; null for the other where it is what is believed that does. */
    readonly quarrel: {
        readonly fact: KnownName;
        readonly met: number;
        readonly against: KnownName | null;
    } | null;
}
