import type { LoopName } from '../../coefficients/switches.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type PartName } from './parts.js';
/** More of one part gives more of another (+), less (−), or either, as the state has it (±). */
export type Sign = '+' | '−' | '±';
export interface CausalLink {
    readonly from: PartName;
    readonly to: PartName;
    readonly sign: Sign;
    /** The largest answer to any change of the other, as a part of itself (of a stock: within a year), 0–1; the mean over the moments looked at. */
    readonly strength: number;
}
/** A circle of links. */
export interface FeedbackLoop {
    readonly name: string;
    readonly story: string;
    /** Reinforcing: a push comes back as a push in the same direction; balancing: against it; either: some link goes both ways. */
    readonly kind: 'reinforcing' | 'balancing' | 'either';
    /** Each part acts on the next, the last on the first. */
    readonly path: readonly PartName[];
    /** The switch of a scenario that cuts it, or null. */
    readonly cutBy: LoopName | null;
}
/** What acts on what in a company, as plain data. */
export interface Causes {
    readonly parts: readonly {
        readonly name: PartName;
        readonly label: string;
        readonly meaning: string;
    }[];
    readonly links: readonly CausalLink[];
    readonly loops: readonly FeedbackLoop[];
    /** Moments of companies' lives that were looked at. */
    readonly moments: number;
}
/**
 * The causal diagram of the running engine: in a few moments of each scenario’s expected future (no chance, no shocks from outside), each part of the
 * company is changed a little and much, and the parts that answer within the week are linked to it, with the sign of their answer. Nothing is read
 * from the code. `scenario.loops` counts: a loop that is cut has no links.
 *
 * @param scenarios at least one; the links of several are those that any of them has
 */
export declare function causes(scenarios: readonly Scenario[]): Causes;
