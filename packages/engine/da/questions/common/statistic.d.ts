import { type Bounded } from '../../summary/estimate.js';
import { type MeasureName } from './measure.js';
/** What a distribution is told by. `worst` is the mean of its worst 5% (expected shortfall). */
export type Statistic = 'median' | 'mean' | 'worst';
/** A statistic of the values of all runs, turned so that more is better, with what each run brings to it. */
export interface FigureWithSample {
    readonly estimate: Bounded;
    /** By run: their spread, over √n, is the error of the statistic. So the error of a difference between two statistics of the same futures is known. */
    readonly influence: Float64Array;
    /** How many times larger the variance of the estimate is than that of independent futures (`designEffect`). */
    readonly effect: number;
}
export type Better = 'more' | 'less';
/** The statistic that tells a measure best if none is asked for: the median; of what is true or not, the share of the futures in which it is. */
export declare const usualStatistic: (name: MeasureName) => Statistic;
/** A statistic of the values of all runs. The worst 5% are at the end that is not better. */
export declare function figureWithSample(values: Float64Array, name: MeasureName, statistic: Statistic, better: Better, effect?: number): FigureWithSample;
/** The mean of values of which more is better. */
export declare const meanWithSample: (values: Float64Array, effect?: number) => FigureWithSample;
/** From an estimate of what more is better of to one in the measure’s own sense, and back. */
export declare const asMeasured: ({ value, error, low, high }: Bounded, better: Better) => Bounded;
/**
 * The first statistic minus the second, of the same futures, with the error of that difference; exactly 0 for the same values.
 *
 * @param comparisons how many are made together: the 95% interval is widened so that it holds for all of them at once (Bonferroni)
 */
export declare function difference(first: FigureWithSample, second: FigureWithSample, comparisons?: number): Bounded;
