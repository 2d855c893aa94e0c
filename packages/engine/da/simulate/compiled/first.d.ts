import { type MakeFirst } from '../first.js';
/** Plays beginnings in the compiled model, LANES companies at once. */
export declare const compiledFirst: MakeFirst;
