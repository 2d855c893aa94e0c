/**
 * What is believed about one uncertain number, before any future is played. Every value is in the coefficient's own unit.
 *
 * `lognormal`, `logit-normal` and `normal` are given by their 10th, 50th and 90th percentiles, all three of which are met exactly:
 * the transformed number is normal with one spread below the median and another above it (two-piece normal).
 */
export type Distribution = {
    readonly shape: 'constant';
    readonly value: number;
} | {
    readonly shape: 'lognormal' | 'logit-normal' | 'normal';
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
} | {
    readonly shape: 'uniform';
    readonly low: number;
    readonly high: number;
} | {
    readonly shape: 'triangular' | 'pert';
    readonly low: number;
    readonly mode: number;
    readonly high: number;
} | {
    readonly shape: 'beta';
    readonly alpha: number;
    readonly beta: number;
    readonly low: number;
    readonly high: number;
} | {
    readonly shape: 'observed';
    readonly values: readonly number[];
};
export type Shape = Distribution['shape'];
