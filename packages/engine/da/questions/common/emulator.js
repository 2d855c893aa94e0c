import { sampleStandardDeviation } from 'simple-statistics';
/** Ridge that keeps the equations solvable when a wave leaves an unknown nearly fixed; too small to be seen in a coefficient. */
const RIDGE = 1e-6;
const features = (places) => [1, ...places, ...places.map((x) => x * x)];
/** Fits an emulator to played candidates by least squares. `figures` are [candidate][figure]. */
export function emulate(places, figures) {
    const rows = places.map(features);
    const size = rows[0].length;
    if (rows.length < 2 * size)
        throw new RangeError(`an emulator of ${size} terms needs at least ${2 * size} candidates, and there are ${rows.length}`);
    const normal = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => rows.reduce((sum, row) => sum + row[i] * row[j], i === j ? RIDGE : 0)));
    const weights = figures[0].map((_, f) => solve(normal, Array.from({ length: size }, (_, i) => rows.reduce((sum, row, n) => sum + row[i] * figures[n][f], 0))));
    const expected = (row) => weights.map((w) => w.reduce((sum, each, i) => sum + each * row[i], 0));
    const fitted = rows.map(expected);
    const freedom = Math.sqrt((rows.length - 1) / (rows.length - size));
    return {
        at: (at) => expected(features(at)),
        residuals: weights.map((_, f) => freedom * sampleStandardDeviation(figures.map((row, n) => row[f] - fitted[n][f]))),
    };
}
/** Solves a symmetric positive definite system (Cholesky). */
export function solve(matrix, right) {
    const n = right.length;
    const lower = Array.from({ length: n }, () => new Float64Array(n));
    const y = new Float64Array(n);
    for (let i = 0; i < n; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = matrix[i][j];
            for (let m = 0; m < j; m++)
                sum -= lower[i][m] * lower[j][m];
            if (i === j && sum <= 0)
                throw new RangeError(`the matrix is not positive definite (pivot ${sum} in row ${i})`);
            lower[i][j] = i === j ? Math.sqrt(sum) : sum / lower[j][j];
        }
        let sum = right[i];
        for (let m = 0; m < i; m++)
            sum -= lower[i][m] * y[m];
        y[i] = sum / lower[i][i];
    }
    const x = new Array(n).fill(0);
    for (let i = n - 1; i >= 0; i--) {
        let sum = y[i];
        for (let m = i + 1; m < n; m++)
            sum -= lower[m][i] * x[m];
        x[i] = sum / lower[i][i];
    }
    return x;
}
