import type { Fault, Path, Place } from '../fault.js';
/** What a file says, each part with its place. Scalars stay the text that was written: what it means depends on the key. */
export type Tree = Leaf | List | Branch;
export interface Leaf {
    readonly kind: 'leaf';
    readonly text: string;
    readonly place: Place;
}
export interface List {
    readonly kind: 'list';
    readonly items: readonly Tree[];
    readonly place: Place;
}
export interface Branch {
    readonly kind: 'branch';
    readonly entries: ReadonlyMap<string, Entry>;
    readonly place: Place;
}
export interface Entry {
    readonly key: Place;
    readonly value: Tree;
    /** The name that it was found under, if that is not the one of today (renamed.ts). */
    readonly formerly?: string;
}
/** YAML that was read: a tree (null when nothing could be made of it) and what was wrong. */
export interface Parsed {
    readonly tree: Tree | null;
    readonly faults: readonly Fault[];
}
/** The tree without its places: strings, arrays and objects. */
export declare function plain(tree: Tree): unknown;
/** Where a path stands: its value, or its key when that is asked for or the value begins on a later line; the nearest part that exists when it does not. */
export declare function positionOf(tree: Tree, path: Path, wanted: 'value' | 'key'): Place;
/** Parts of a scenario that are merged name by name; every other part is replaced as a whole. */
export declare const SECTIONS: readonly ["company", "known", "levers", "coefficients", "shocks", "loops", "mechanisms", "doors", "noise"];
/** `over` laid upon `base`. */
export declare function merge(base: Branch, over: Branch): Branch;
