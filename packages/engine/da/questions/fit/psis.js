import { exp, log, log1p, sqrt } from '../../random/maths.js';
/** Shape up to which the weights of so many draws can be trusted (Vehtari, Simpson, Gelman, Yao & Gabry 2024). */
export const limitOf = (draws) => Math.min(1 - LN10 / log(draws), 0.7);
const LN10 = 2.302585092994046;
const LEAST_TAIL = 5;
/**
 * Pareto smoothed importance sampling (Vehtari et al., Journal of Machine Learning Research 25, 2024): the largest weights are replaced by the quantiles of
 * a generalised Pareto distribution that is fitted to them, in their order, and none is larger than the largest was.
 *
 * @param logWeights −Infinity for a draw that is ruled out
 */
export function smooth(logWeights) {
    const n = logWeights.length;
    let most = -Infinity;
    for (let i = 0; i < n; i++)
        most = Math.max(most, logWeights[i]);
    const raw = Float64Array.from({ length: n }, (_, i) => most === -Infinity ? 0 : exp(Math.max(logWeights[i] - most, -700)));
    for (let i = 0; i < n; i++)
        if (logWeights[i] === -Infinity)
            raw[i] = 0;
    if (most === -Infinity)
        return { weights: raw, shape: Infinity, effective: 0 };
    const order = Int32Array.from(raw.keys()).sort((a, b) => raw[a] - raw[b] || a - b);
    const size = Math.min(Math.floor(n / 5), Math.ceil(3 * sqrt(n)));
    const tail = order.subarray(n - size);
    const cutoff = n > size ? raw[order[n - size - 1]] : 0;
    let shape = Infinity;
    if (size >= LEAST_TAIL && raw[tail[0]] > cutoff) {
        const excess = Float64Array.from(tail, (i) => raw[i] - cutoff);
        const fitted = paretoOf(excess);
        shape = fitted.shape;
        if (Number.isFinite(shape))
            tail.forEach((i, rank) => (raw[i] = Math.min(cutoff + quantileOf(fitted, (rank + 0.5) / size), 1)));
    }
    else if (size >= LEAST_TAIL && raw[tail[size - 1]] === cutoff)
        shape = -Infinity;
    let [sum, squares] = [0, 0];
    for (const weight of raw) {
        sum += weight;
        squares += weight * weight;
    }
    for (let i = 0; i < n; i++)
        raw[i] = raw[i] / sum;
    return { weights: raw, shape, effective: (sum * sum) / squares };
}
/** The value below which a part of it lies. */
export const quantileOf = ({ shape, scale }, part) => Math.abs(shape) < 1e-9 ? -scale * log(1 - part) : (scale * (exp(-shape * log(1 - part)) - 1)) / shape;
/** A prior of so many observations at a shape of one half keeps short tails steady. */
const PRIOR_WEIGHT = 10;
/** Fits a generalised Pareto distribution (Zhang & Stephens, Technometrics 51, 2009). @param values rising, above 0 */
export function paretoOf(values) {
    const n = values.length;
    const places = 30 + Math.floor(sqrt(n));
    const quarter = values[Math.floor(n / 4 + 0.5) - 1];
    const largest = values[n - 1];
    const thetas = Float64Array.from({ length: places }, (_, j) => 1 / largest + (1 - sqrt(places / (j + 0.5))) / (3 * quarter));
    const shapeAt = (theta) => {
        let sum = 0;
        for (let i = 0; i < n; i++)
            sum += log1p(-theta * values[i]);
        return sum / n;
    };
    const likely = thetas.map((theta) => {
        const shape = shapeAt(theta);
        return n * (log(-theta / shape) - shape - 1);
    });
    const most = Math.max(...likely);
    const weights = likely.map((each) => exp(Math.max(each - most, -700)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const theta = thetas.reduce((sum, each, j) => sum + (each * weights[j]) / total, 0);
    const shape = shapeAt(theta);
    return { shape: (n * shape + PRIOR_WEIGHT * 0.5) / (n + PRIOR_WEIGHT), scale: -shape / theta };
}
