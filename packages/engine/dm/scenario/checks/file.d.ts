import * as z from 'zod';
import { type LoopName, type MechanismName, type NoiseName, type ShockName } from '../../coefficients/switches.js';
export declare const NOISE_NAMES: NoiseName[];
export declare const SHOCK_NAMES: ShockName[];
export declare const LOOP_NAMES: LoopName[];
export declare const MECHANISM_NAMES: MechanismName[];
/** A scenario file. The one definition from which files are checked and the JSON Schema and the reference are written. */
export declare const FILE: z.ZodObject<{
    name: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    description: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    extends: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    start: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    horizon: z.ZodOptional<z.ZodPipe<z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>, z.ZodTransform<number, number>>>;
    runs: z.ZodOptional<z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>>;
    seed: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    stepsPerWeek: z.ZodOptional<z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>>;
    currency: z.ZodOptional<z.ZodPipe<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>, z.ZodTransform<"USD" | "EUR" | "GBP", string>>>;
    company: z.ZodType<import("../defaults.js").GivenCompany, unknown, z.core.$ZodTypeInternals<import("../defaults.js").GivenCompany, unknown>>;
    known: z.ZodOptional<z.ZodType<Readonly<Partial<Record<"growth" | "leavers" | "debtShare" | "cycleTime" | "incidents" | "waiting" | "timeLost" | "retention" | "burn" | "growthQuarter" | "builtWith" | "age", import("../../internal.js").Distribution>>>, unknown, z.core.$ZodTypeInternals<Readonly<Partial<Record<"growth" | "leavers" | "debtShare" | "cycleTime" | "incidents" | "waiting" | "timeLost" | "retention" | "burn" | "growthQuarter" | "builtWith" | "age", import("../../internal.js").Distribution>>>, unknown>>>;
    debt: z.ZodOptional<z.ZodType<import("../policies.js").Policy, unknown, z.core.$ZodTypeInternals<import("../policies.js").Policy, unknown>>>;
    levers: z.ZodOptional<z.ZodType<Partial<import("../levers.js").Levers>, unknown, z.core.$ZodTypeInternals<Partial<import("../levers.js").Levers>, unknown>>>;
    coefficients: z.ZodOptional<z.ZodType<import("./coefficients.js").GivenCoefficients, unknown, z.core.$ZodTypeInternals<import("./coefficients.js").GivenCoefficients, unknown>>>;
    correlations: z.ZodOptional<z.ZodType<boolean, unknown, z.core.$ZodTypeInternals<boolean, unknown>>>;
    shocks: z.ZodOptional<z.ZodType<Readonly<Partial<Record<ShockName, boolean | undefined>>>, unknown, z.core.$ZodTypeInternals<Readonly<Partial<Record<ShockName, boolean | undefined>>>, unknown>>>;
    loops: z.ZodOptional<z.ZodType<Readonly<Partial<Record<"zombies" | "pressure" | "burnout" | "alignment" | "contagion", boolean | undefined>>>, unknown, z.core.$ZodTypeInternals<Readonly<Partial<Record<"zombies" | "pressure" | "burnout" | "alignment" | "contagion", boolean | undefined>>>, unknown>>>;
    mechanisms: z.ZodOptional<z.ZodType<Readonly<Partial<Record<"shape" | "haste" | "market" | "assistants" | "familiarity" | "upkeepOfDebt" | "worstFirst" | "givingUp" | "unevenRounds" | "supportQueue", boolean | undefined>>>, unknown, z.core.$ZodTypeInternals<Readonly<Partial<Record<"shape" | "haste" | "market" | "assistants" | "familiarity" | "upkeepOfDebt" | "worstFirst" | "givingUp" | "unevenRounds" | "supportQueue", boolean | undefined>>>, unknown>>>;
    doors: z.ZodOptional<z.ZodType<Readonly<Partial<Record<"incidents" | "upkeep" | "churn" | "speed" | "support", boolean | undefined>>>, unknown, z.core.$ZodTypeInternals<Readonly<Partial<Record<"incidents" | "upkeep" | "churn" | "speed" | "support", boolean | undefined>>>, unknown>>>;
    noise: z.ZodOptional<z.ZodType<Readonly<Partial<Record<NoiseName, boolean | undefined>>>, unknown, z.core.$ZodTypeInternals<Readonly<Partial<Record<NoiseName, boolean | undefined>>>, unknown>>>;
    hiringPlan: z.ZodOptional<z.ZodPreprocess<z.ZodArray<z.ZodObject<{
        by: z.ZodType<import("../moment.js").Moment, unknown, z.core.$ZodTypeInternals<import("../moment.js").Moment, unknown>>;
        engineers: z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>;
    }, z.core.$catchall<z.ZodUnknown>>>, unknown>>;
    timeline: z.ZodOptional<z.ZodPreprocess<z.ZodArray<z.ZodObject<{
        at: z.ZodType<import("../moment.js").Moment, unknown, z.core.$ZodTypeInternals<import("../moment.js").Moment, unknown>>;
        until: z.ZodOptional<z.ZodType<import("../moment.js").Moment, unknown, z.core.$ZodTypeInternals<import("../moment.js").Moment, unknown>>>;
        debt: z.ZodOptional<z.ZodType<import("../policies.js").Policy, unknown, z.core.$ZodTypeInternals<import("../policies.js").Policy, unknown>>>;
        levers: z.ZodOptional<z.ZodType<Partial<import("../levers.js").Levers>, unknown, z.core.$ZodTypeInternals<Partial<import("../levers.js").Levers>, unknown>>>;
        coefficients: z.ZodOptional<z.ZodType<import("./shifts.js").Shifts, unknown, z.core.$ZodTypeInternals<import("./shifts.js").Shifts, unknown>>>;
        label: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    }, z.core.$catchall<z.ZodUnknown>>>, unknown>>;
    fitted: z.ZodOptional<z.ZodPipe<z.ZodObject<{
        from: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        to: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        months: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        digest: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        version: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        effective: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        shows: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
        coefficients: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
        draws: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
    }, z.core.$catchall<z.ZodUnknown>>, z.ZodTransform<import("../scenario.js").Fitted, {
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
    }>>>;
}, z.core.$catchall<z.ZodUnknown>>;
export type File = z.output<typeof FILE>;
/** What the weeks of the timeline depend on, to be checked whatever else is wrong. */
export declare const TIMING: z.ZodObject<{
    start: z.ZodOptional<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
    horizon: z.ZodOptional<z.ZodPipe<z.ZodType<number, unknown, z.core.$ZodTypeInternals<number, unknown>>, z.ZodTransform<number, number>>>;
}, z.core.$strip>;
