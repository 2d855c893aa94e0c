import { type Fault } from '../fault.js';
import type { Branch } from './tree.js';
/** The name of today of what stands in a section. */
export declare const nameNow: (section: string, name: string) => string;
/** A tree in which keys have their names of today, each noting the one that it was found under; where both are given, the former one counts. */
export declare function renewed(tree: Branch): Branch;
/** Keys of a file that are there under both of their names. */
export declare function givenTwice(tree: Branch): Fault[];
/** Notes on keys that were found under a former name. */
export declare function notesOfNames(tree: Branch): Fault[];
