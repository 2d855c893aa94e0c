import * as z from 'zod';
import type { Fitted } from '../scenario.js';
/** `fitted:`, what a fit to a company's history left. The command writes it; nobody needs to by hand. */
export declare const FITTED: z.ZodPipe<z.ZodObject<{
    from: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    to: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    months: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    digest: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    version: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    effective: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    shows: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    coefficients: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    draws: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
}, z.core.$catchall<z.ZodUnknown>>, z.ZodTransform<Fitted, {
    [x: string]: unknown;
    from: string;
    to: string;
    months: string;
    digest: string;
    version: string;
    effective: string;
    coefficients: string;
    draws: string;
    shows?: string | undefined;
}>>;
/** A fit as a file gives it. */
export declare function writeFitted({ names, believed, values, weights, origin }: Fitted): Record<string, string | number>;
