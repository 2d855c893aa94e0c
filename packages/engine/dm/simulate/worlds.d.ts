import { type CoefficientPlan, type DrawScores } from '../coefficients/draw.js';
import type { Key } from '../random/streams.js';
import type { Scenario } from '../scenario/scenario.js';
import type { MakeFirst } from './first.js';
/** What worlds have drawn for the coefficients, so that it agrees with what is known of the company. */
export interface Worlds {
    /** The values of each of some worlds, in the order of the plan, not to be changed. The plan's own are then those of the last. */
    draw(key: Key, worlds: readonly number[]): readonly Float64Array[];
}
/** Who draws the worlds of a scenario; it changes no bit. */
export type MakeWorlds = (scenario: Scenario, plan: CoefficientPlan) => Worlds;
/** Draws each world when it is asked for. */
export declare const drawnAnew: (makeFirst?: MakeFirst, scores?: DrawScores) => MakeWorlds;
/** Draws each world once in a thread: decisions that are compared are played in the same worlds. */
export declare const drawnOnce: (makeFirst: MakeFirst, scores: DrawScores) => MakeWorlds;
