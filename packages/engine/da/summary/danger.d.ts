import type { CoefficientName } from '../coefficients/catalogue/index.js';
import type { ShockKind } from '../coefficients/catalogue/shocks.js';
import type { Policy } from '../scenario/policies.js';
import type { Bounded } from './estimate.js';
/** Progress stalls where a whole quarter brings fewer features an engineer than this part of today’s. */
export declare const STALLED: number;
/** It is back where a later quarter brings this part again. */
export declare const BACK: number;
/** What debt does to a company, at its worst: in how many futures it stops progress or kills, when, whom, with what signs, and how long that can be turned. */
export interface Danger {
    /** Futures that were looked at: the first of the scenario. Shares are of all of them. */
    readonly runs: number;
    /**
     * Progress stalls, or the company runs out of money, and in the same future it does neither if debt makes no difference (all doors closed). `died` are those
     * that run out of money without stalling before. Both together are `lost` and `recovered`.
     */
    readonly stalled: Bounded;
    readonly died: Bounded;
    /** Of these: back in a later quarter, not stalled again after it, and not out of money by the horizon. */
    readonly recovered: Bounded;
    /** The others. */
    readonly lost: Bounded;
    /** Stalls or runs out of money, and would if debt made no difference. */
    readonly anyway: Bounded;
    /** Does so only if debt makes no difference: chance, and companies that grow too fast. */
    readonly reversed: Bounded;
    /** Weeks in which the stall begins, or the money is gone, of the lost and the recovered; null of too few. */
    readonly when: {
        readonly p10: Bounded;
        readonly p50: Bounded;
        readonly p90: Bounded;
    } | null;
    /** In what the lost differ most from all others, the largest first; none where chance explains it. */
    readonly who: readonly Trait[];
    /** What showed it before, the earliest first. */
    readonly signs: readonly EarlySign[];
    /** How fast the lost believed to be, half a year before it began, and how fast they were; null of too few. */
    readonly belief: {
        readonly perceived: Bounded;
        readonly real: Bounded;
    } | null;
    /** How long a change of policy turns it; null of too few that are lost. */
    readonly rescue: Rescue | null;
    readonly groups: Readonly<Record<DangerGroup, Group>>;
}
export declare const DANGER_GROUPS: readonly ["lost", "recovered", "rest"];
export type DangerGroup = (typeof DANGER_GROUPS)[number];
export declare const DANGER_COURSES: readonly ["debtRatio", "velocity", "features"];
export type DangerCourse = (typeof DANGER_COURSES)[number];
/** One of three parts of all futures, the dead as their outcome says. `features` are those an engineer, as a part of today’s. */
export interface Group {
    readonly share: Bounded;
    /** By reported week; NaN of too few futures. */
    readonly courses: Readonly<Record<DangerCourse, {
        readonly p25: readonly number[];
        readonly p50: readonly number[];
        readonly p75: readonly number[];
    }>>;
}
export type EventName = ShockKind | 'round' | 'layoff';
/** What sets the lost apart: a coefficient, told by its medians; or an event, told by its mean number a year before anything stalls. */
export type Trait = {
    /** Difference of the means in standard deviations, of a coefficient in normal scores of its ranks, with the standard error. */
    readonly difference: number;
    readonly error: number;
    readonly lost: number;
    readonly others: number;
} & ({
    readonly kind: 'coefficient';
    readonly name: CoefficientName;
} | {
    readonly kind: 'event';
    readonly name: EventName;
});
export declare const SIGNS: readonly ["interestShare", "incidents", "cycleTime", "velocityGap"];
/** `incidents`: a year and engineer; `velocityGap`: perceived over real velocity, less 1. */
export type SignName = (typeof SIGNS)[number];
/** Something that tells those that will be lost from the others in the same week. */
export interface EarlySign {
    readonly name: SignName;
    /** Months before the stall, or the death, from which on it does. */
    readonly months: number;
    /**
     * Share of all pairs of one that will be lost and one that will not in which the first has more of it, so many months
     * before (the area under the curve of a test by it).
     */
    readonly tells: Bounded;
    /** Medians then. */
    readonly lost: number;
    readonly others: number;
}
/** How late a change of policy still saves those that are lost. */
export interface Rescue {
    /** Futures that were played for it, and the share of them that is lost. */
    readonly runs: number;
    readonly policy: Policy;
    readonly name: string;
    /** Weeks in which the change comes, from 0, and the share of the lost that it saves then: alive or acquired, and not stalled for good. */
    readonly starts: readonly number[];
    readonly saved: readonly Bounded[];
    /** Share of the others that are lost for a change in week 0. */
    readonly harmed: Bounded;
    /** Until when it saves half of the lost, with the 95% interval; null where not even at once. */
    readonly half: {
        readonly week: number;
        readonly low: number;
        readonly high: number;
    } | null;
}
