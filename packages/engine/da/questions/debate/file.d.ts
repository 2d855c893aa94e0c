import * as z from 'zod';
/** More than a chart can show. */
export declare const MOST = 8;
/** A debate file, but for beliefs and decisions: these are checked as parts of the scenario. */
export declare const DEBATE: z.ZodObject<{
    name: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    description: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    scenario: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    judge: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    people: z.ZodPreprocess<z.ZodArray<z.ZodObject<{
        name: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        weight: z.ZodOptional<z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>>;
        believes: z.ZodOptional<z.ZodUnknown>;
        debt: z.ZodOptional<z.ZodUnknown>;
        levers: z.ZodOptional<z.ZodUnknown>;
        company: z.ZodOptional<z.ZodUnknown>;
        timeline: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$catchall<z.ZodUnknown>>>, unknown>;
    proposals: z.ZodPreprocess<z.ZodArray<z.ZodObject<{
        name: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        debt: z.ZodOptional<z.ZodUnknown>;
        levers: z.ZodOptional<z.ZodUnknown>;
        company: z.ZodOptional<z.ZodUnknown>;
        timeline: z.ZodOptional<z.ZodUnknown>;
        coefficients: z.ZodOptional<z.ZodUnknown>;
        believes: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$catchall<z.ZodUnknown>>>, unknown>;
}, z.core.$catchall<z.ZodUnknown>>;
export type DebateFile = z.output<typeof DEBATE>;
/** Parts of a proposal that a scenario has as well. */
export declare const DECISIONS: readonly ["debt", "levers", "company", "timeline"];
