import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import { type Measure } from '../common/measure.js';
import type { Prediction } from '../score/entry.js';
export declare const MODEL = "model";
/** When a prediction is made, and of which day it speaks (ISO). */
export interface PredictedDay {
    readonly made: string;
    readonly date: string;
}
/**
 * What the model says a measure will be: its distribution over all futures of the scenario, the dead counted as their
 * outcome says. Only the weeks until then are played.
 */
export declare function predict(scenario: Scenario, { name, week }: Measure, { made, date }: PredictedDay, play?: Play): Promise<Prediction>;
