import type { Beliefs } from '../coefficients/beliefs.js';
import type { CoefficientName } from '../coefficients/catalogue/index.js';
import type { FittedDraws } from '../coefficients/fitted.js';
import type { Known, KnownName } from './known.js';
import type { Levers } from './levers.js';
import type { Policy } from './policies.js';
import type { Currency } from './quantities/currency.js';
/** Where the company stands in week 0. */
export interface Start {
    /** Engineers employed, heads. */
    engineers: number;
    /** Everybody else (sales, support, operations), heads. */
    others: number;
    /** Share of the engineers with under a year in the company, 0–1. */
    newcomers: number;
    /** Productivity missing because people are new, FTE. */
    skillGap: number;
    /** Accepted offers, not yet started, heads. */
    offers: number;
    /** Useful product in customers' hands, person-weeks. */
    product: number;
    /** Product that did not work and is still carried, person-weeks. */
    zombies: number;
    /** Work begun and not finished, person-weeks. */
    inProgress: number;
    /** Debt as a share of the product (useful and zombie), 0 and up. */
    debtRatio: number;
    /** Unplanned work waiting, person-weeks. */
    unplanned: number;
    /** Support tickets waiting. */
    tickets: number;
    /** Annual recurring revenue, $M. */
    arr: number;
    /** Growth of revenue over the year before, 1/year. */
    growth: number;
    /** Cash, $M. */
    cash: number;
    /** Product fit: 1 the product is what customers expect, 2 far beyond it. */
    fit: number;
    /** Board pressure, 0–1. */
    pressure: number;
    /** Burnout, 0–1. */
    burnout: number;
    /** Velocity as the organisation perceives it, share of what it would be without debt, 0–1. */
    perceivedVelocity: number;
    /** Debt as the organisation perceives it, as a share of the product, 0 and up. */
    perceivedDebt: number;
    /** Rounds closed so far: 0 seed or none, 1 A, 2 B, 3 C, 4 D. */
    rounds: number;
    /** Weeks since the last round closed. */
    sinceRound: number;
    /** Weeks left of the mandate to grow headcount. */
    mandate: number;
}
/** What a coefficient becomes at a date: a value, or a multiple of what each future has drawn. Either is cut to the coefficient's limits. */
export type Shift = {
    readonly value: number;
} | {
    readonly times: number;
};
/** Engineers that the company wants to have employed by a week. */
export interface PlannedHeadcount {
    /** 1 to the horizon. */
    readonly week: number;
    readonly engineers: number;
}
/** A policy, levers or coefficients that hold from one week on, until another change of the same thing. */
export interface Change {
    /** First week in which it holds. */
    readonly from: number;
    /** First week in which it no longer holds, or null. */
    readonly until: number | null;
    readonly policy: Policy | null;
    readonly levers: Readonly<Partial<Levers>>;
    readonly coefficients?: Readonly<Partial<Record<CoefficientName, Shift>>>;
    /** What the scenario calls it. */
    readonly label: string;
}
/**
 * What the company does today. What is known of it came about under this, whatever is decided from now on: decisions that are compared are of one company.
 */
export interface Today extends Pick<Scenario, 'policy' | 'levers' | 'hiringPlan'> {
    /** What of the start follows from levers where nobody says it. */
    readonly company: Pick<Start, 'inProgress' | 'mandate'>;
}
/** Where the draws of a fit come from. */
export interface FittedOrigin {
    /** So many independent draws would tell as much. */
    readonly effective: number;
    /** What is known of today and was in the history: it is not settled a second time. */
    readonly shows: readonly KnownName[];
    readonly history: {
        readonly from: string;
        readonly to: string;
        readonly months: number;
        /** SHA-256 of the tables. */
        readonly digest: string;
    };
    /** Version of the model that was fitted. */
    readonly version: string;
}
/** Draws that a fit to the company's history left. */
export interface Fitted extends FittedDraws {
    readonly origin?: FittedOrigin;
}
/** A checked scenario: complete, in the model's own units, plain data. */
export interface Scenario extends Beliefs {
    readonly name: string;
    readonly description: string;
    /** First day of week 0, ISO date. */
    readonly start: string;
    /** Weeks played. */
    readonly horizon: number;
    readonly runs: number;
    readonly seed: string;
    /** What money is written in, where it is not dollars: it only labels, and nothing is converted. */
    readonly currency?: Currency;
    /** Steps of the simulation a week; 1 unless the step itself is studied. */
    readonly stepsPerWeek: number;
    readonly company: Readonly<Start>;
    /** What is known of the company today, to which the draws are made to agree; absent if nothing is. */
    readonly known?: Known;
    /** Under what it is known; absent if nothing is. */
    readonly today?: Today;
    readonly policy: Policy;
    readonly levers: Readonly<Levers>;
    /** Engineers wanted by date, in order of time; absent where boards and revenue decide. */
    readonly hiringPlan?: readonly PlannedHeadcount[];
    readonly timeline: readonly Change[];
    /** What a fit to the company's history left; absent where there was none. */
    readonly fitted?: Fitted;
    /** Dotted paths that the person gave (`coefficients.drag`), in the order of the file. */
    readonly given: readonly string[];
}
