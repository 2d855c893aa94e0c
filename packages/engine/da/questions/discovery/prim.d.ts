import type { Column } from './column.js';
/** One end of a box: a number has to lie on this side of a value. */
export interface Limit {
    readonly column: number;
    readonly side: 'above' | 'below';
    readonly at: number;
}
/** A box and what lies in it, of the cases it was found in. */
export interface Box {
    readonly limits: readonly Limit[];
    /** Cases in it, as a share of all. */
    readonly mass: number;
    /** Share of the cases in it that are of interest; and share of those of interest that lie in it. */
    readonly density: number;
    readonly coverage: number;
}
/**
 * Friedman & Fisher (1999): a tenth is peeled off at a time, a twentieth is pasted back; and no box holds less than a
 * twentieth of all, as nobody would act on less.
 */
export declare const PRIM: {
    readonly peel: 0.1;
    readonly paste: 0.05;
    readonly leastMass: 0.05;
};
/**
 * The patient rule induction method (Friedman & Fisher 1999): peels off, again and again, the end of one column whose loss leaves the largest share of cases
 * of interest, until too little is left. Returns all boxes on the way, from everything to the smallest.
 *
 * @param of the cases that are looked at
 * @param most limits of a box; with so many it is only tightened
 */
export declare function peel(columns: readonly Column[], interest: Uint8Array, of: Int32Array, most?: number): Box[];
/** Pastes back: each limit of a box is moved out, as long as the share of cases of interest does not fall. */
export declare function paste(columns: readonly Column[], interest: Uint8Array, of: Int32Array, box: Box): Box;
/** What lies in a box, of other cases than it was found in. */
export declare function inBox(columns: readonly Column[], interest: Uint8Array, of: Int32Array, limits: readonly Limit[]): Box;
export declare function casesIn(columns: readonly Column[], limits: readonly Limit[], of: Int32Array): Int32Array;
