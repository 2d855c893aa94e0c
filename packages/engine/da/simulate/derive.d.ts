import { type DerivedName } from './outcomes.js';
import type { Block } from './played.js';
import { type Recording } from './recording.js';
/** The value of a derived outcome from what is recorded. @param at tells the place of what is recorded, by its number */
export declare function derive(name: DerivedName, recorded: Float32Array, at: (outcome: number) => number, itemSize: number): number;
/** Works out the derived outcomes that a block keeps, of all its runs and weeks, the dead too. */
export declare function deriveAll(recording: Recording, { outcomes, weeks, runs, values, fates, ends }: Block, itemSize: number): void;
