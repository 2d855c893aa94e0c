/**
 * The continuous ranked probability score of a forecast that gives each of its points the same probability, exactly: the mean distance of the points from
 * what happened, less half their mean distance from each other (Gneiting & Raftery, Journal of the American Statistical Association 102, 2007). In the unit
 * of the points; 0 is perfect, and for a single point it is the absolute error.
 *
 * @param points rising
 */
export function crpsOf(points, happened) {
    const n = points.length;
    const { away, apart } = distances(points, happened);
    return away / n - apart / (n * n);
}
/**
 * The same in its fair form, for points that are a sample of a forecast and not all of it: half their mean distance from each other, each from the others alone
 * (Ferro, Quarterly Journal of the Royal Meteorological Society 140, 2014). Its mean does not depend on how many points there are.
 *
 * @param points rising
 */
export function fairCrpsOf(points, happened) {
    const n = points.length;
    if (n < 2)
        return Math.abs(points[0] - happened);
    const { away, apart } = distances(points, happened);
    return away / n - apart / (n * (n - 1));
}
/** Of rising points: their distances from what happened, summed, and half of those from each other. */
function distances(points, happened) {
    const n = points.length;
    let away = 0;
    let apart = 0;
    for (let i = 0; i < n; i++) {
        away += Math.abs(points[i] - happened);
        apart += (2 * i - n + 1) * points[i];
    }
    return { away, apart };
}
/** The pinball loss of a percentile (0–100): what it costs to be above, or below, what happened. */
export function pinballOf(percentile, said, happened) {
    const level = percentile / 100;
    return happened >= said ? level * (happened - said) : (1 - level) * (said - happened);
}
/** Brier’s score of a probability; it is the CRPS of a forecast of 0 or 1. */
export const brierOf = (probability, happened) => (probability - happened) * (probability - happened);
/** Where among its points a forecast put what happened, 0–1; half of the points that are equal count. */
export function placeAmong(points, happened) {
    let below = 0;
    for (let i = 0; i < points.length; i++)
        below += points[i] < happened ? 1 : points[i] === happened ? 0.5 : 0;
    return below / points.length;
}
