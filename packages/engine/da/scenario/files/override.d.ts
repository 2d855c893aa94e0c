import { type Fault, type Path } from '../fault.js';
import type { Branch, Tree } from './tree.js';
/** One value that replaces what the files say. */
export interface Override {
    /** Dotted path: `company.arr`, `debt`, `debt.threshold`, `timeline[0].at`. */
    readonly path: string;
    /** The value, as a file would give it. */
    readonly text: string;
    /** Where it was given, for faults: `--set company.arr=$5M`. */
    readonly origin: string;
}
/**
 * Gives a value that was written as one word its long form, a map, when a part of it is to be set: `debt: reactive` becomes
 * `{policy: reactive}`. What has no long form is returned as it is.
 */
export type LongForm = (path: Path, value: Tree | undefined, part: string) => Tree | undefined;
/** The tree with an override laid upon it. */
export declare function applyOverride(tree: Branch, { path, text, origin }: Override, longForm: LongForm): {
    readonly tree: Branch;
    readonly faults: readonly Fault[];
};
