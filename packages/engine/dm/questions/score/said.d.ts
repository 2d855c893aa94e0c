import { type Problem } from '../../scenario/quantities/problem.js';
import type { MeasureName } from '../common/measure.js';
import { type Prediction } from './entry.js';
/** What is said of a measure: a distribution, or a probability. */
export type Saying = Pick<Prediction, 'percentiles' | 'points' | 'probability'>;
/**
 * What futures say of a measure, one value a run; `judged` for what either happens (1) or not (0). A probability is
 * that of Jeffreys, (k + ½)/(n + 1): no number of futures makes anything certain.
 */
export declare function sayingOfFutures(values: Float64Array, judged: boolean): Saying;
/**
 * What a person says of a measure: `$8M to $12M` holds eight cases in ten, one in ten lies below and one above; one number claims to be certain; of what
 * either happens or not, a probability (`30%`).
 *
 * @param median as many cases above it as below, where the person says so
 */
export declare function readSaying(text: string, name: MeasureName, median?: string | null): Saying | Problem;
