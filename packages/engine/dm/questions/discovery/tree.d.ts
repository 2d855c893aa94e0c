import type { Column } from './column.js';
import { type Limit } from './prim.js';
/** The leaf of a tree in which most cases are of interest: a second voice, found by splitting instead of peeling. */
export interface Leaf {
    readonly limits: readonly (Limit & {
        readonly name: string;
    })[];
    readonly mass: number;
    readonly density: number;
}
/** A small classification tree (Breiman et al. 1984, Gini): its densest leaf. */
export declare function densestLeaf(columns: readonly Column[], interest: Uint8Array): Leaf;
