import { SHOCK_ENTRIES } from '../../coefficients/catalogue/shocks.js';
import type { PolicyName } from '../../scenario/policies.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Fate } from '../../simulate/fates.js';
import { type Crossing } from './marks.js';
import { type Replay, type ReplayOptions } from './replay.js';
/** What happened in one future: a shock from outside, a turn of money, a decision, a mark that was passed, or its end. */
export type StoryEvent = {
    readonly week: number;
} & (Shock | {
    readonly kind: 'round';
    /** Which: A to D, or later. */ readonly round: string;
    /** $M. */ readonly raised: number;
} | {
    readonly kind: 'layoff';
    /** Of all people. */ readonly share: number;
    /** Engineers, heads. */ readonly engineers: number;
} | {
    readonly kind: 'decision'; /** What the scenario calls it. */
    readonly label: string;
    readonly begins: boolean;
} | {
    readonly kind: 'policy';
    /** A budget, a freeze or a rewrite that the policy itself begins, or ends. */ readonly policy: PolicyName;
    readonly begins: boolean;
} | Crossing | {
    readonly kind: 'acquired';
} | {
    readonly kind: 'dead';
    readonly cause: Fate;
});
/** A shock, with the step of the simulation in which it struck. */
export type Shock = {
    readonly step: number;
} & ({
    readonly kind: 'outage';
    /** Revenue lost, $M a year. */ readonly lost: number;
    /** Unplanned work of that step’s incidents, person-weeks. */ readonly effort: number;
} | {
    readonly kind: 'demand';
    /** New revenue, as a multiple of what it would be. */ readonly level: number;
    /** Weeks. */ readonly lasts: number;
} | {
    readonly kind: 'winter'; /** Weeks; null if it did not end. */
    readonly lasts: number | null;
} | Sudden);
type Entries = typeof SHOCK_ENTRIES;
/** A shock that is over with its step: the figures that its entry names, in the units of their variables. */
type Sudden = {
    [Name in keyof Entries]: Entries[Name] extends {
        readonly strikes: {
            readonly figures: infer Figures;
        };
    } ? {
        readonly kind: Name;
    } & {
        readonly [Figure in keyof Figures]: number;
    } : never;
}[keyof Entries];
export declare const isShock: (event: StoryEvent) => event is StoryEvent & Shock;
/** Lives a future again, as `replay` does, and tells what happened in it, in order. */
export declare function story(scenario: Scenario, run: number, { during, ...options }?: Omit<ReplayOptions, 'before'>): {
    readonly future: Replay;
    readonly events: readonly StoryEvent[];
};
export {};
