import { betaQuantile } from '../random/beta.js';
import { exp, log } from '../random/maths.js';
import { normalCdf, Z90 } from '../random/normal.js';
/** The transformation under which a quantiled shape is (two-piece) normal. */
const FORWARD = {
    normal: (x) => x,
    lognormal: log,
    'logit-normal': (x) => log(x / (1 - x)),
};
const BACK = {
    normal: (y) => y,
    lognormal: exp,
    'logit-normal': (y) => 1 / (1 + exp(-y)),
};
/**
 * A distribution made ready for drawing: from a standard normal z to a value, in the coefficient's unit. It never falls when z rises,
 * and gives the 10th, 50th and 90th percentiles at z = −1.28, 0 and 1.28.
 */
export function sampler(d) {
    switch (d.shape) {
        case 'constant':
            return () => d.value;
        case 'normal':
        case 'lognormal':
        case 'logit-normal': {
            const { middle, below, above } = pieces(d);
            const back = BACK[d.shape];
            return (z) => back(middle + (z < 0 ? below : above) * z);
        }
        case 'uniform':
            return (z) => d.low + (d.high - d.low) * normalCdf(z);
        case 'triangular':
            return (z) => triangularAt(z, d.low, d.mode, d.high);
        case 'pert': {
            const { a, b } = pertShape(d);
            return (z) => d.low + (d.high - d.low) * betaAt(z, a, b);
        }
        case 'beta':
            return (z) => d.low + (d.high - d.low) * betaAt(z, d.alpha, d.beta);
        case 'observed': {
            const sorted = [...d.values].sort((a, b) => a - b);
            return (z) => sorted[Math.min(Math.floor(normalCdf(z) * sorted.length), sorted.length - 1)];
        }
    }
}
/** Value of a distribution at a standard normal z. */
export function quantile(d, z) {
    return sampler(d)(z);
}
/** The middle of a distribution: half of the draws are below it. */
export function median(d) {
    return 'p50' in d ? d.p50 : quantile(d, 0);
}
function pieces(d) {
    const forward = FORWARD[d.shape];
    const middle = forward(d.p50);
    return { middle, below: (middle - forward(d.p10)) / Z90, above: (forward(d.p90) - middle) / Z90 };
}
/** With both tails: 1 − Φ(z) would lose the digits of the upper one. */
function betaAt(z, a, b) {
    return betaQuantile(normalCdf(z), a, b, normalCdf(-z));
}
function triangularAt(z, low, mode, high) {
    const width = high - low;
    const below = normalCdf(z);
    return below * width < mode - low
        ? low + Math.sqrt(below * width * (mode - low))
        : high - Math.sqrt(normalCdf(-z) * width * (high - mode));
}
/** Malcolm et al. 1959 in the form of Vose: a beta whose mode weighs as much as four of its ends. */
function pertShape(d) {
    const place = (d.mode - d.low) / (d.high - d.low);
    return { a: 1 + 4 * place, b: 1 + 4 * (1 - place) };
}
