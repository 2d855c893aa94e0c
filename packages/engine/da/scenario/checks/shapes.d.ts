import * as z from 'zod';
/** Percentiles that a person may give instead of low, median and high, which are P10, P50 and P90. */
export declare const PERCENTILE_KEYS: {
    readonly p1: 0.01;
    readonly p5: 0.05;
    readonly p10: 0.1;
    readonly p20: 0.2;
    readonly p25: 0.25;
    readonly p50: 0.5;
    readonly p75: 0.75;
    readonly p80: 0.8;
    readonly p90: 0.9;
    readonly p95: 0.95;
    readonly p99: 0.99;
};
export type PercentileKey = keyof typeof PERCENTILE_KEYS;
/** Distributions by name, in the words of the file. Numbers are still text: their unit is that of the coefficient. */
export declare const SHAPES: readonly [z.ZodObject<{
    shape: z.ZodLiteral<"constant">;
    value: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
}, z.core.$catchall<z.ZodUnknown>>, z.ZodObject<{
    shape: z.ZodLiteral<"lognormal">;
    mean: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    sd: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p10: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p50: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p90: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p1: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p5: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p20: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p25: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p75: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p80: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p95: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p99: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    low: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    median: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    high: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
}, z.core.$catchall<z.ZodUnknown>>, z.ZodObject<{
    shape: z.ZodLiteral<"logit-normal">;
    p10: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p50: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p90: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p1: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p5: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p20: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p25: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p75: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p80: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p95: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p99: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    low: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    median: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    high: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
}, z.core.$catchall<z.ZodUnknown>>, z.ZodObject<{
    shape: z.ZodLiteral<"normal">;
    mean: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    sd: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p10: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p50: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p90: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p1: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p5: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p20: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p25: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p75: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p80: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p95: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    p99: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    low: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    median: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    high: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
}, z.core.$catchall<z.ZodUnknown>>, z.ZodObject<{
    shape: z.ZodLiteral<"uniform">;
    low: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    high: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
}, z.core.$catchall<z.ZodUnknown>>, z.ZodObject<{
    shape: z.ZodLiteral<"triangular">;
    low: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    mode: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    high: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
}, z.core.$catchall<z.ZodUnknown>>, z.ZodObject<{
    shape: z.ZodLiteral<"pert">;
    low: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    mode: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    high: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
}, z.core.$catchall<z.ZodUnknown>>, z.ZodObject<{
    shape: z.ZodLiteral<"beta">;
    alpha: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    beta: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    low: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    high: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
}, z.core.$catchall<z.ZodUnknown>>, z.ZodObject<{
    shape: z.ZodLiteral<"observed">;
    values: z.ZodPreprocess<z.ZodArray<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>, unknown>;
}, z.core.$catchall<z.ZodUnknown>>];
export type Written = string | string[] | z.output<(typeof SHAPES)[number]>;
/** What can be believed about a number, as written. */
export declare const WRITTEN: z.ZodType<Written>;
