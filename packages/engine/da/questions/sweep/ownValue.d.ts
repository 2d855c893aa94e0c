import type { Scenario } from '../../scenario/scenario.js';
import type { Axis } from './axis.js';
/** The number that a scenario has at a path, in the model’s unit: of a coefficient the median of what is believed. Null where there is no such number. */
export declare function ownValue(scenario: Scenario, path: string): number | null;
/** Where on an axis a scenario stands as it is, given the scenarios at both ends; null where it is outside, or has no such number. */
export declare function ownPlace(axis: Axis, scenario: Scenario, first: Scenario, last: Scenario): number | null;
