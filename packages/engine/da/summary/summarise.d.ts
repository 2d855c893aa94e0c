import type { Scenario } from '../scenario/scenario.js';
import { type Block } from '../simulate/block.js';
import { Finals } from './finals.js';
import { FateTally } from './fateTally.js';
import { type OutcomeName } from '../simulate/outcomes.js';
import { Means } from './means.js';
import { type Fan, type Summary } from './summary.js';
/** Distributions over time, by outcome. */
export type Fans = Readonly<Record<OutcomeName, Fan>>;
/** What takes longest in a summary. Threads can share it out. */
export interface Parts {
    readonly outcomes: Fans;
    readonly effort: Summary['effort'];
}
/** The distributions of some outcomes. */
export declare function fans(scenario: Scenario, given: readonly Block[], names?: readonly OutcomeName[]): Fans;
/** A value of each distribution, from which the others are measured: that of the first run. */
export declare const centresOf: (first: Block, names: readonly OutcomeName[], weeks: readonly number[]) => Float32Array;
/** Ranks whose values the percentiles of so many runs need. */
export declare const fanRanks: (scenario: Scenario, runs: number) => Int32Array;
/**
 * The distributions of some outcomes of so many runs.
 *
 * @param read writes the values of one of them at the ranks of `fanRanks`, before its mean is asked for
 */
export declare function fansOf(scenario: Scenario, runs: number, means: Means, names: readonly OutcomeName[], read: (distribution: number, into: Float64Array) => void): Fans;
/** Where the engineers’ weeks go. */
export declare function efforts(scenario: Scenario, blocks: readonly Block[]): Parts['effort'];
/**
 * All the futures of a scenario as one summary. Blocks may be given in any order; none may be missing or twice.
 */
export declare const summarise: (scenario: Scenario, blocks: readonly Block[]) => Summary;
/** A summary without what takes longest. */
export type Outline = Omit<Summary, keyof Parts>;
/** How the futures of a scenario end, and some of them. */
export declare function outline(scenario: Scenario, given: readonly Block[]): Outline;
/** The same, of runs that are no longer at hand but for what is asked here; they are the first ones of the scenario. */
export declare function outlineOf(scenario: Scenario, fateTally: FateTally, finals: Finals, singles: Outline['singles']): Outline;
/** Puts the parts of a summary together, which threads can work out each on its own. */
export declare function complete({ version, scenario, runs, weeks, dates, ...rest }: Outline, { outcomes, effort }: Parts): Summary;
/** At most 66 weeks, evenly spaced from 0, and the horizon. */
export declare function reportedWeeks(horizon: number): number[];
/** One future, of the block that holds it. */
export declare function singleOf(scenario: Scenario, block: Block, run: number): Summary['singles'][number];
