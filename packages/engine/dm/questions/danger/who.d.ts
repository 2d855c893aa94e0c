import type { Scenario } from '../../scenario/scenario.js';
import type { Trait } from '../../summary/danger.js';
import type { StoryEvent } from '../explain/events.js';
/** The events of one future, and whether it is lost later than the week up to which they are counted. */
export interface Lived {
    readonly lost: boolean;
    readonly events: readonly StoryEvent[];
}
/**
 * In what the lost differ most from the others: in the coefficients of their worlds, and in what happened to them in their first weeks, before any of those
 * counted was lost. Of so many looked at, one is told by chance in less than one of twenty answers (Bonferroni).
 *
 * @param lost by run, 1 or 0
 * @param lived futures whose events are known, up to week `until`
 */
export declare function traitsOf(scenario: Scenario, lost: Uint8Array, lived: readonly Lived[], until: number): Trait[];
