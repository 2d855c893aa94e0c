import type { Problem } from '../../scenario/quantities/problem.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import { type Bounded } from '../../summary/estimate.js';
import type { Fan, Timed } from '../../summary/summary.js';
import { type RunChoice } from './choose.js';
import { type Counterfactual, type Tried } from './counterfactuals.js';
import { type DebtIsProgress } from './debtIsProgress.js';
import type { Ending } from './distance.js';
import { type Driving } from './driving.js';
import { type StoryEvent } from './events.js';
import { type Marginal } from './marginal.js';
/** What is told of the future at each reported week. */
export declare const TRAJECTORY_OUTCOMES: readonly ["arr", "cash", "velocity", "debtRatio", "debtShare", "pressure", "engineers"];
export type CourseName = (typeof TRAJECTORY_OUTCOMES)[number];
/** The story of one future, as plain data. */
export interface Explanation extends Timed {
    readonly asked: RunChoice;
    /** Number of the run that is told. */
    readonly run: number;
    readonly ending: Ending;
    /** Share of all futures that end with less revenue than this one; the dead have none. */
    readonly less: Bounded;
    /** Each number of the future at each reported week; after an end as all futures have it (see `Outcome.dead`). */
    readonly course: Readonly<Record<CourseName, readonly number[]>>;
    /** Revenue of all futures at each reported week, and the share of them that is out of money. */
    readonly around: {
        readonly arr: Fan;
        readonly dead: readonly Bounded[];
    };
    readonly events: readonly StoryEvent[];
    readonly driving: Driving;
    readonly marginal: Marginal;
    readonly counterfactuals: readonly Counterfactual[];
    /** When debt work becomes worth more than features in many futures of the scenario. */
    readonly debtIsProgress: DebtIsProgress;
}
export interface ExplainOptions {
    /** By default the median. */
    readonly run?: RunChoice;
    /** Decisions that are tried in the same future; by default nothing, 20% and 40% for debt from month 6. */
    readonly tried?: readonly Tried[];
    /** Weeks after which the worth of a month of work is counted; by default 104. */
    readonly within?: number;
}
/** How many futures `explain` plays, besides the one that it lives again and again. */
export declare const explainFutures: (scenario: Scenario) => number;
/**
 * The story of one future of a scenario: what happened in it, which feedback loop was driving when, what a month of work on debt was worth against one on
 * features, and what would have become of it without each shock and under other decisions. All of it in the one future, whose chances stay the same; the
 * others are its surroundings.
 *
 * @param options which future (the median one, if not given), and what is tried in it
 * @param play who plays; this thread, if not given
 * @returns the story; or a message and a hint, if there is no such future
 * @example
 * const story = await explain({ ...scenario, runs: 100 }, { run: 'worst' });
 * if ('events' in story) for (const { week, kind } of story.events) console.log(week, kind);
 */
export declare function explain(scenario: Scenario, { run: asked, tried, within }?: ExplainOptions, play?: Play): Promise<Explanation | Problem>;
