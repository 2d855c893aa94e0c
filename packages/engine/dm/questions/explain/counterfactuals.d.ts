import { type Alternative } from '../common/alternatives.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Ending } from './distance.js';
import { type StoryEvent } from './events.js';
import { type Replay } from './replay.js';
/** The same future, but for one thing. */
export interface Counterfactual {
    /**
     * One shock left out; all those of a kind that alone hardly moved the end; every shock, also those that another would
     * have kept from striking; or another decision.
     */
    readonly kind: 'shock' | 'minorShocks' | 'noShocks' | 'decision';
    /** Place of the shock among the events. */
    readonly event?: number;
    /** Places of the minor shocks among the events. */
    readonly events?: readonly number[];
    /** The decision in a few words. */
    readonly name?: string;
    /** Week from which it is taken. */
    readonly from?: number;
    readonly ending: Ending;
}
/** A decision that is tried in the same future. */
export interface Tried extends Alternative {
    /** Week from which it differs. */
    readonly from: number;
}
export declare function endingOf(future: Replay, horizon: number): Ending;
/** Month 6, or half of a horizon of less than a year. */
export declare const halfYearIn: ({ horizon }: Scenario) => number;
/** Nothing, 20% and 40% for debt from a week on (by default month 6), but for what the scenario does then anyway. */
export declare function usualDecisions(scenario: Scenario, from?: number): Tried[];
/** What would have become of a future without each of its shocks, without any shock at all, and under other decisions. */
export declare function counterfactuals(scenario: Scenario, run: number, events: readonly StoryEvent[], tried: readonly Tried[]): Counterfactual[];
