/**
 * The continuous ranked probability score of a forecast that gives each of its points the same probability, exactly: the mean distance of the points from
 * what happened, less half their mean distance from each other (Gneiting & Raftery, Journal of the American Statistical Association 102, 2007). In the unit
 * of the points; 0 is perfect, and for a single point it is the absolute error.
 *
 * @param points rising
 */
export declare function crpsOf(points: readonly number[], happened: number): number;
/**
 * The same in its fair form, for points that are a sample of a forecast and not all of it: half their mean distance from each other, each from the others alone
 * (Ferro, Quarterly Journal of the Royal Meteorological Society 140, 2014). Its mean does not depend on how many points there are.
 *
 * @param points rising
 */
export declare function fairCrpsOf(points: ArrayLike<number>, happened: number): number;
/** The pinball loss of a percentile (0–100): what it costs to be above, or below, what happened. */
export declare function pinballOf(percentile: number, said: number, happened: number): number;
/** Brier’s score of a probability; it is the CRPS of a forecast of 0 or 1. */
export declare const brierOf: (probability: number, happened: number) => number;
/** Where among its points a forecast put what happened, 0–1; half of the points that are equal count. */
export declare function placeAmong(points: ArrayLike<number>, happened: number): number;
