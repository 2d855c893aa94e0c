import type { Kind } from './kinds.js';
/** One way of writing numbers of a kind: texts to try, friendliest first, and how much less usual it is than the others, in digits. */
export interface Form {
    readonly cost: number;
    readonly texts: (value: number) => readonly string[];
}
/** How numbers of each kind are written, the most usual form first. */
export declare const FORMS: Readonly<Record<Kind, readonly Form[]>>;
