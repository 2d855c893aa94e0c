import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import { type Split } from '../../summary/split.js';
import { type Measure } from '../common/measure.js';
import type { Decision } from './answer.js';
import type { Draws } from './turning.js';
/**
 * How much of the spread of what a choice is worth comes from not knowing the coefficients, and how much is luck: in
 * ranks, so that a few futures do not rule.
 */
export declare function spreadBetween(other: Scenario, choice: Scenario, measure: Measure, play: Play): Promise<Split>;
/** The coefficients that carry what is not known: by their squared rank correlation with what the choice is worth, as parts of the sum of all. */
export declare function carriers(draws: Draws, gains: Float64Array): Pick<Decision['sure'], 'leaders' | 'gradeC'>;
