/** A number with the Monte Carlo standard error of its estimate (how far it would move with another seed). */
export interface Estimate {
    readonly value: number;
    readonly error: number;
}
/** An estimate with its 95% interval: of a hundred such intervals, each of another seed, about 95 hold the true value. */
export interface Bounded extends Estimate {
    readonly low: number;
    readonly high: number;
}
/** Standard errors from an estimate to the ends of its 95% interval. */
export declare const Z95 = 1.959963984540054;
/**
 * The mean of independent values: its error is s/√n, its 95% interval 1.96 errors to each side. One value has no known error (NaN).
 *
 * @param effect how many times larger than that of independent values the variance of an estimate is (`designEffect`)
 */
export declare function meanOf(values: ArrayLike<number>, effect?: number): Bounded;
/**
 * A probability, estimated by the share of n runs in which something happens, with the score interval of Wilson (1927). The error is half of that
 * interval at one standard deviation: close to √(p(1 − p)/n), but never 0, as no number of runs without a death makes death impossible.
 *
 * @param share of the runs, 0–1
 * @param effect as in `meanOf`
 */
export declare function proportion(share: number, n: number, effect?: number): Bounded;
