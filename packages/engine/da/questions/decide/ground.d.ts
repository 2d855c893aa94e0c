import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import { type Measure } from '../common/measure.js';
import { type Limit } from '../common/limits.js';
/** What is known of a company's own standing and need not stay so, or may be thought wrong. */
export declare const GROUNDS: readonly ["code", "debt", "cash", "growth"];
export type GroundName = (typeof GROUNDS)[number];
/** How far the choice holds along one of the company's own numbers: person-weeks of product, debt as a share of it, $M of cash, growth a year. */
export interface Ground {
    readonly name: GroundName;
    readonly today: number;
    /** The values that were looked at, from low to high. */
    readonly looked: readonly number[];
    /**
     * Between which of them the answer turns, nearest to today, seen from today; and the index of what the rule chooses beyond. Null where it holds all along.
     */
    readonly turn: {
        readonly after: number;
        readonly by: number;
        readonly to: number;
    } | null;
}
/** What is chosen from. */
export interface Rival {
    readonly scenario: Scenario;
    readonly upheaval: number;
}
interface Looking {
    readonly runs: number;
    readonly measure: Measure;
    readonly limits: readonly Limit[];
    readonly play: Play;
}
/** The rule at other starting points: all proposals in the same futures each, the first being as today. */
export declare function groundsOf(proposals: readonly Rival[], choice: number, { runs, measure, limits, play }: Looking): Promise<Ground[]>;
/** How many futures that plays. */
export declare const groundFutures: (proposals: number, runs: number) => number;
export {};
