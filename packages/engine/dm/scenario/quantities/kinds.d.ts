import type { Unit } from '../../coefficients/entry.js';
import type { Amount } from './amount.js';
/** What a number of a scenario measures. */
export type Kind = Unit | 'person-weeks/week' | 'tickets' | 'count';
interface KindWords {
    readonly noun: string;
    readonly example: string;
    /** How tables name the unit. */
    readonly unit: string;
}
export declare const KINDS: Readonly<Record<Kind, KindWords>>;
/** Whether a number was written without any word about its unit. */
export declare const isBare: (a: Amount) => boolean;
/** An amount in the model's unit; null when its words do not fit the kind. A bare number is taken to be in that unit already. */
export declare const convert: (a: Amount, kind: Kind) => number | null;
export {};
