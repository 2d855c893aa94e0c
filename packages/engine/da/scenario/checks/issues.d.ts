import type * as z from 'zod';
import type { Located } from './located.js';
type Issue = z.core.$ZodIssue;
/**
 * What the checks found, one entry a fault. The issues bring their input with them. @param everywhere whether names of
 * all sections of a scenario may have been meant
 */
export declare function locate(issues: readonly Issue[], everywhere?: boolean): Located[];
export {};
