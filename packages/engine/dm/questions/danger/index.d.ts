import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import { type Danger } from '../../summary/danger.js';
/**
 * What debt does to a company at its worst. In each of the first 1,000 futures, is there a quarter with less than a third of today’s features an engineer, or
 * no money left, where in the same future with debt that makes no difference there is neither? Who are they, what showed it, how long could it be turned?
 */
export declare const danger: (scenario: Scenario, play?: Play) => Promise<Danger>;
/** Plays what `danger` asks for; what comes of it is worked out, in some tenths of a second, when it is called. */
export declare function playDanger(scenario: Scenario, play: Play): Promise<() => Danger>;
/** How many futures `danger` plays at most. */
export declare const dangerFutures: (scenario: Scenario) => number;
