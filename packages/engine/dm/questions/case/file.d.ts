import * as z from 'zod';
import type { Distribution } from '../../coefficients/distribution.js';
import { type CaseInput, type CaseInputName } from './inputs.js';
/** Whether a loss is given in money. */
export declare const isMoney: (written: unknown) => boolean;
/** What is believed about an input: a loss is of time or of money. */
export declare const inputFor: (name: CaseInputName, written: unknown) => CaseInput;
/** A business case as a file gives it. */
export declare const CASE_FILE: z.ZodObject<{
    overrun: z.ZodOptional<z.ZodType<Distribution, unknown, z.core.$ZodTypeInternals<Distribution, unknown>>>;
    price: z.ZodOptional<z.ZodType<Distribution, unknown, z.core.$ZodTypeInternals<Distribution, unknown>>>;
    running: z.ZodOptional<z.ZodType<Distribution, unknown, z.core.$ZodTypeInternals<Distribution, unknown>>>;
    wage: z.ZodOptional<z.ZodType<Distribution, unknown, z.core.$ZodTypeInternals<Distribution, unknown>>>;
    grows: z.ZodOptional<z.ZodType<Distribution, unknown, z.core.$ZodTypeInternals<Distribution, unknown>>>;
    effort: z.ZodType<Distribution, unknown, z.core.$ZodTypeInternals<Distribution, unknown>>;
    loss: z.ZodType<Distribution, unknown, z.core.$ZodTypeInternals<Distribution, unknown>>;
    saves: z.ZodType<Distribution, unknown, z.core.$ZodTypeInternals<Distribution, unknown>>;
    name: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    description: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    scenario: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    today: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    horizon: z.ZodOptional<z.ZodPipe<z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>, z.ZodTransform<number, number>>>;
    runs: z.ZodOptional<z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>>;
    seed: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    who: z.ZodOptional<z.ZodPipe<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>, z.ZodTransform<"others" | "engineers" | "everybody", string>>>;
    start: z.ZodOptional<z.ZodPipe<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>, z.ZodTransform<{
        readonly weeks: number;
    } | {
        readonly day: number;
    }, string>>>;
    team: z.ZodOptional<z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>>;
    discount: z.ZodOptional<z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>>;
}, z.core.$catchall<z.ZodUnknown>>;
export type CaseFile = z.output<typeof CASE_FILE>;
/** Names of keys in a case, which are options of the command as well. */
export declare const CASE_KEYS: (keyof CaseFile)[];
