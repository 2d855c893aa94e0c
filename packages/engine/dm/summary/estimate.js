/** Standard errors from an estimate to the ends of its 95% interval. */
export const Z95 = 1.959963984540054;
/**
 * The mean of independent values: its error is s/√n, its 95% interval 1.96 errors to each side. One value has no known error (NaN).
 *
 * @param effect how many times larger than that of independent values the variance of an estimate is (`designEffect`)
 */
export function meanOf(values, effect = 1) {
    const n = values.length;
    const value = sumOf(values) / n;
    const error = Math.sqrt((effect * squaresAround(value, values)) / (n - 1) / n);
    return { value, error, low: value - Z95 * error, high: value + Z95 * error };
}
// In four sums each, which a processor can add to at once.
function sumOf(values) {
    const fours = values.length - (values.length % 4);
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < fours; i += 4) {
        a += values[i];
        b += values[i + 1];
        c += values[i + 2];
        d += values[i + 3];
    }
    for (let i = fours; i < values.length; i++)
        a += values[i];
    return a + b + (c + d);
}
function squaresAround(centre, values) {
    const fours = values.length - (values.length % 4);
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < fours; i += 4) {
        a += (values[i] - centre) * (values[i] - centre);
        b += (values[i + 1] - centre) * (values[i + 1] - centre);
        c += (values[i + 2] - centre) * (values[i + 2] - centre);
        d += (values[i + 3] - centre) * (values[i + 3] - centre);
    }
    for (let i = fours; i < values.length; i++)
        a += (values[i] - centre) * (values[i] - centre);
    return a + b + (c + d);
}
/**
 * A probability, estimated by the share of n runs in which something happens, with the score interval of Wilson (1927). The error is half of that
 * interval at one standard deviation: close to √(p(1 − p)/n), but never 0, as no number of runs without a death makes death impossible.
 *
 * @param share of the runs, 0–1
 * @param effect as in `meanOf`
 */
export function proportion(share, n, effect = 1) {
    const [low, high] = wilson(share, n / effect, Z95);
    const [below, above] = wilson(share, n / effect, 1);
    return { value: share, error: (above - below) / 2, low, high };
}
function wilson(share, n, z) {
    const weight = (z * z) / n;
    const middle = (share + weight / 2) / (1 + weight);
    const half = (z * Math.sqrt((share * (1 - share) + weight / 4) / n)) / (1 + weight);
    return [share === 0 ? 0 : middle - half, share === 1 ? 1 : middle + half];
}
