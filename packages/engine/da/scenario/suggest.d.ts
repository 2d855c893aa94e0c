/**
 * The known name that somebody who wrote `name` most likely meant; null when none is near.
 *
 * @param lettersForOne of so many letters one may be wrong
 */
export declare function nearest(name: string, known: readonly string[], lettersForOne?: number): string | null;
/** “Did you mean rampTime?”, or the names there are when they are few. */
export declare function suggestion(name: string, known: readonly string[]): string | null;
/** A name as it counts here: `ramp_time`, `Ramp-Time` and `rampTime` are one. */
export declare const bare: (name: string) => string;
