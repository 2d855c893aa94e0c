import { log } from '../../random/maths.js';
/** The normal distribution with the mean and covariance of some places, `stretch` times as wide. @param weights how much each counts, adding up to 1 */
export function gaussianOf(places, stretch, weights) {
    const n = places[0].length;
    const part = (i) => weights?.[i] ?? 1 / places.length;
    const mean = new Float64Array(n);
    places.forEach((place, p) => {
        for (let i = 0; i < n; i++)
            mean[i] += part(p) * place[i];
    });
    const covariance = new Float64Array(n * n);
    places.forEach((place, p) => {
        for (let i = 0; i < n; i++)
            for (let j = 0; j <= i; j++)
                covariance[i * n + j] += part(p) * (place[i] - mean[i]) * (place[j] - mean[j]);
    });
    const factor = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = covariance[i * n + j] * stretch * stretch + (i === j ? LEAST_VARIANCE : 0);
            for (let m = 0; m < j; m++)
                sum -= factor[i * n + m] * factor[j * n + m];
            factor[i * n + j] = i === j ? Math.sqrt(Math.max(sum, LEAST_VARIANCE)) : sum / factor[j * n + j];
        }
    }
    return { mean, factor };
}
/** Keeps the covariance of places that all lie in a plane from losing a dimension. */
const LEAST_VARIANCE = 1e-4;
/** A draw of it. */
export function drawFrom({ mean, factor }, chance) {
    const n = mean.length;
    const normals = Float64Array.from({ length: n }, () => chance.normal());
    return Float64Array.from({ length: n }, (_, i) => {
        let value = mean[i];
        for (let j = 0; j <= i; j++)
            value += factor[i * n + j] * normals[j];
        return value;
    });
}
/** Logarithm of its density, but for the constant that all normal distributions of so many unknowns share. */
export function logDensity({ mean, factor }, place) {
    const n = mean.length;
    const y = new Float64Array(n);
    let result = 0;
    for (let i = 0; i < n; i++) {
        let sum = place[i] - mean[i];
        for (let j = 0; j < i; j++)
            sum -= factor[i * n + j] * y[j];
        y[i] = sum / factor[i * n + i];
        result -= 0.5 * y[i] * y[i] + log(factor[i * n + i]);
    }
    return result;
}
/** The same of independent standard normals. */
export function logStandard(place) {
    let result = 0;
    for (let i = 0; i < place.length; i++)
        result -= 0.5 * place[i] * place[i];
    return result;
}
