import { type Kind } from './kinds.js';
/**
 * What a quantity of a kind looks like, as a regular expression for editors: numbers, and words that can stand beside
 * them. It lets through all that is read, and little else; the words follow from the conversions.
 */
export declare function patternOf(kind: Kind): string;
