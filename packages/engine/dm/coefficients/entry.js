const ANY = [0, Number.MAX_SAFE_INTEGER];
export const measured = (source, year) => ({ grade: 'A', source, year });
export const reported = (source, year) => ({ grade: 'B', source, year });
export const judged = (source = 'Judgement of the authors') => ({ grade: 'C', source, year: 2026 });
const quantiled = (shape) => (meaning, unit, [p10, p50, p90], evidence, range = ANY) => ({
    meaning,
    unit,
    distribution: { shape, p10, p50, p90 },
    range,
    ...evidence,
});
export const lognormal = quantiled('lognormal');
export const normal = quantiled('normal');
export const logitNormal = (meaning, unit, spread, evidence, range = [0, 1]) => quantiled('logit-normal')(meaning, unit, spread, evidence, range);
/** A number the model needs and nobody has measured as a distribution: one value that a scenario may replace. */
export const constant = (meaning, unit, value, range = ANY, evidence = judged()) => ({ meaning, unit, distribution: { shape: 'constant', value }, range, ...evidence });
