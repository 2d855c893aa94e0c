import type { PlannedHeadcount } from '../scenario.js';
import type { Located } from './located.js';
/** `hiringPlan:`, engineers wanted by date. */
export declare const HIRING_PLAN: import("zod").ZodPreprocess<import("zod").ZodArray<import("zod").ZodObject<{
    by: import("zod").ZodType<import("../moment.js").Moment, unknown, import("zod/v4/core").$ZodTypeInternals<import("../moment.js").Moment, unknown>>;
    engineers: import("zod").ZodType<number, unknown, import("zod/v4/core").$ZodTypeInternals<number, unknown>>;
}, import("zod/v4/core").$catchall<import("zod").ZodUnknown>>>, unknown>;
/** The plan in weeks, and what of it cannot be. */
export declare function hiringPlanOf(written: unknown, start: number, horizon: number): {
    readonly plan: readonly PlannedHeadcount[];
    readonly wrong: readonly Located[];
};
/** The plan as a file would give it. */
export declare const writeHiringPlan: (plan: readonly PlannedHeadcount[]) => {
    by: string;
    engineers: number;
}[];
