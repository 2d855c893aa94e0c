import type { LoopName } from '../../coefficients/switches.js';
import type { PartName } from './parts.js';
/** A circle of causes that has a name: each part acts on the next, the last on the first. */
export interface NamedLoop {
    readonly name: string;
    /** What goes round in it. */
    readonly story: string;
    readonly path: readonly PartName[];
    /** The switch of a scenario that cuts it. */
    readonly cutBy?: LoopName;
}
/** Circles that people of the field know by name. Whether a company has them, and which way they turn, is for the engine to say. */
export declare const NAMED_LOOPS: readonly NamedLoop[];
