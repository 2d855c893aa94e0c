import type { Column } from './column.js';
import { type Box, type Limit } from './prim.js';
/** A limit of a box, and how far it can be believed. */
export interface Condition extends Limit {
    readonly name: string;
    /** Probability that the box would be as dense by chance if this limit meant nothing (quasi-p of Bryant & Lempert 2010), on the cases it was not found in. */
    readonly quasiP: number;
    /** Share of the resamples (bootstrap) whose box limits the same number on the same side. */
    readonly stability: number;
}
/** Under which conditions something happens. Mass, density and coverage are those of cases that the box was not found in. */
export interface Conditions extends Omit<Box, 'limits'> {
    readonly limits: readonly Condition[];
    /** Share of all cases of interest. */
    readonly base: number;
    /** Boxes on the way from everything to the smallest, of the cases they were found in: what a smaller box gains in density it loses in coverage. */
    readonly trajectory: readonly Pick<Box, 'mass' | 'density' | 'coverage'>[];
}
export declare const DISCOVERY: {
    /** Conditions that a person can keep in mind. */
    readonly mostLimits: 3;
    /** A box tells something if what is of interest is so many times as frequent in it as in all cases, where it is found. */
    readonly leastLift: 1.4;
    /** And so many times where it is judged: what was found as the densest is less dense in other cases, as its luck does not come along. */
    readonly leastKept: 1.3;
    /** A limit stays if chance explains it less often than this. */
    readonly quasiP: 0.05;
    readonly resamples: 10;
};
/**
 * Finds the conditions: peels on one half of the cases, takes the box that is most clearly denser than all, pastes, drops limits that chance explains, and
 * judges what is left on the other half. Null where there are none: too few cases, or nothing that is found holds in the other half.
 *
 * @param seed of the resamples
 */
export declare function conditionsOf(columns: readonly Column[], interest: Uint8Array, seed: string, mostLimits?: number): Conditions | null;
/** P(X ≥ k) for X binomial: the terms from k on, from the first as Loader (2000) has it. */
export declare function atLeast(k: number, n: number, p: number): number;
