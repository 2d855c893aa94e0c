/**
 * The Gaussian copula of some correlated pairs; pairs not named are independent.
 *
 * @throws Error if no joint normal distribution has these correlations
 */
export function copula(correlations) {
    const names = [...new Set(correlations.flatMap(([a, b]) => [a, b]))];
    const n = names.length;
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
        matrix[i * n + i] = 1;
    for (const [a, b, rho] of correlations) {
        const i = names.indexOf(a);
        const j = names.indexOf(b);
        matrix[i * n + j] = rho;
        matrix[j * n + i] = rho;
    }
    return { names, factor: cholesky(matrix, n) };
}
function cholesky(matrix, n) {
    const factor = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = matrix[i * n + j];
            for (let m = 0; m < j; m++)
                sum -= factor[i * n + m] * factor[j * n + m];
            if (i !== j)
                factor[i * n + j] = sum / factor[j * n + j];
            else if (sum > 0)
                factor[i * n + i] = Math.sqrt(sum);
            else
                throw new Error(`no joint normal distribution has these correlations (pivot ${sum} in row ${i})`);
        }
    }
    return factor;
}
/** Turns independent normals into correlated ones, in place: `z[at[i]]` belongs to the copula's i-th name. */
export function correlate(c, z, at) {
    const n = at.length;
    for (let i = n - 1; i >= 0; i--) {
        let sum = 0;
        for (let j = 0; j <= i; j++)
            sum += c.factor[i * n + j] * z[at[j]];
        z[at[i]] = sum;
    }
}
