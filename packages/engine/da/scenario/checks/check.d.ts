import type * as z from 'zod';
import type { Located } from './located.js';
/**
 * Checks what was written; as long as something wrong may have hidden other faults, it is set right by a guess and checked again. The value is null when
 * anything is wrong.
 */
export declare function check<T>(schema: z.ZodType<T>, written: unknown, { everywhere }?: {
    readonly everywhere?: boolean;
}): {
    readonly value: T | null;
    readonly wrong: Located[];
};
/** One fault a key, and one a value. What is missing under its own name but there under a name much like it is one fault, not two. */
export declare function distinct(wrong: readonly Located[]): Located[];
