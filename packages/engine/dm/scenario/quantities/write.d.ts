import { type Kind } from './kinds.js';
/** A number of the model as a person would write it. Reading the text gives the very same number. */
export declare const writeQuantity: (value: number, kind: Kind) => string;
/** Numbers of the model, all in the same form. Reading the texts gives the very same numbers. */
export declare function writeAlike(values: readonly number[], kind: Kind): readonly string[];
/** Two numbers as a range that reads as the very same two, the unit once at the end where that is possible. */
export declare function writeRange(low: number, high: number, kind: Kind): string;
/** Two numbers as limits, each in the form that suits it: “0.5 weeks to 30 years”. */
export declare function writeLimits(low: number, high: number, kind: Kind): string;
