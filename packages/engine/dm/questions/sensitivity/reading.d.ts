import type { Scenario } from '../../scenario/scenario.js';
import type { Design } from '../../simulate/design.js';
import type { Play } from '../../simulate/play.js';
import type { Alternative } from '../common/alternatives.js';
import { type Measure } from '../common/measure.js';
/**
 * What an assumption can move, three things apart: the measure itself, whether the company stalls (velocity under the limit, or out of money), and by how
 * much the second decision is better than the first.
 */
export declare const KINDS: readonly ["number", "behaviour", "decision"];
export type Kind = (typeof KINDS)[number];
/** One thing of each kind. */
export declare const byKind: <T>(make: (kind: Kind) => T) => Record<Kind, T>;
/** What is judged, and between which two decisions. */
export interface ComparedPair {
    readonly measure: Measure;
    /** The measure and the behaviour are those of the first. */
    readonly first: Alternative;
    readonly second: Alternative;
}
/** One number of every future, of each kind. `decision` is positive where the second is better: higher, or lower where less is better. */
export interface Readings extends Readonly<Record<Kind, Float64Array>> {
    /** 1 for a company out of money by then, under the first decision. */
    readonly dead: Float64Array;
    /** 1 where the company is out of money by then under both decisions: the better one is ahead of nobody there. */
    readonly bothDead: Float64Array;
}
/** Plays both decisions in one changed world and by one design, in the same futures. */
export declare function readingsOf({ measure, first, second }: ComparedPair, change: (scenario: Scenario) => Scenario, play: Play, design?: Design): Promise<Readings>;
