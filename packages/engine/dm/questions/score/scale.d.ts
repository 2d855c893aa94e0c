import { type Problem } from '../../scenario/quantities/problem.js';
import { type Reading } from '../../scenario/quantities/read.js';
import { type MeasureName } from '../common/measure.js';
/** How a measure is written, and between which limits; null for what either happens or not. */
export declare function readingOf(name: MeasureName): Reading | null;
/** What became of a measure, as a person writes it: `$9.4M`, `35%`; yes or no (1 or 0) for what either happens or not. */
export declare function readHappened(text: string, name: MeasureName): number | Problem;
