import { exp } from '../../random/maths.js';
import { binomialProbability } from '../../random/saddle.js';
const LN2 = 0.6931471805599453;
/**
 * The sign test, which is McNemar’s exact test for pairs: the probability of a split as uneven as this one or more so, to either side, if both sides were
 * equally likely. Summed over the binomial distribution, with its terms as Loader (2000) has them. 1 where nothing is split.
 */
export function signTest(one, other) {
    const n = one + other;
    const fewer = Math.min(one, other);
    let sum = 0;
    let term = fewer === 0 ? exp(-n * LN2) : binomialProbability(fewer, n, 0.5);
    for (let k = fewer; k >= 0 && term > sum * 1e-17; k--) {
        sum += term;
        term *= k / (n - k + 1);
    }
    return Math.min(1, 2 * sum);
}
