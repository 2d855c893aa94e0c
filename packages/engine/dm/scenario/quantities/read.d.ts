import { type Kind } from './kinds.js';
import { type Problem } from './problem.js';
/** Limits of a quantity, in the model's unit. */
export type Range = readonly [number, number];
export interface Reading {
    readonly kind: Kind;
    readonly range: Range;
    /** Whether a number without a unit is understood, in the model's unit. Shares, rates and counts always are. */
    readonly bare: boolean;
}
/** One number a person wrote, in the model's unit, or what is wrong with it. */
export declare function readQuantity(text: string, reading: Reading): number | Problem;
/** `8 to 24 weeks` as two numbers in the model's unit, low below high; what is wrong with it; or null when the text is no range. */
export declare function readRange(text: string, reading: Reading): readonly [number, number] | Problem | null;
/** The value, or the fault that it lies outside its limits. */
export declare function withinRange(text: string, value: number, kind: Kind, [low, high]: Range, bare: boolean): number | Problem;
/** Limits in words: “from 0% to 100%”. */
export declare function limits(kind: Kind, [low, high]: Range): string;
