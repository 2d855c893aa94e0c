import * as z from 'zod';
import { expected, list, map, scalar, unknownName } from './fields.js';
const number = scalar('a number with its unit, such as 12 weeks');
const values = list(number, { what: 'a list of numbers', things: 'values', most: 10_000 });
const optional = (description) => number.optional().meta({ description });
/** Percentiles that a person may give instead of low, median and high, which are P10, P50 and P90. */
export const PERCENTILE_KEYS = {
    p1: 0.01,
    p5: 0.05,
    p10: 0.1,
    p20: 0.2,
    p25: 0.25,
    p50: 0.5,
    p75: 0.75,
    p80: 0.8,
    p90: 0.9,
    p95: 0.95,
    p99: 0.99,
};
const quantiles = {
    low: optional('Tenth percentile: one future in ten lies below'),
    median: optional('Median; without it the middle of low and high on the scale of the shape'),
    high: optional('Ninetieth percentile: one future in ten lies above'),
    ...Object.fromEntries(Object.keys(PERCENTILE_KEYS).map((key) => [
        key,
        optional(`The value that ${key.slice(1)}% of the futures lie below`),
    ])),
};
const moments = {
    mean: optional('Mean, with sd instead of percentiles'),
    sd: optional('Standard deviation, in the unit of the mean'),
};
const peaked = { low: number, mode: number.meta({ description: 'Most likely value' }), high: number };
const shaped = (name, description, shape, least = {}) => map({ shape: z.literal(name), ...shape }, 'a distribution', `key of a ${name} distribution`).meta({
    description,
    ...least,
});
/** A bell curve takes two numbers besides its name, of several. */
const TWO = { minProperties: 3 };
/** Distributions by name, in the words of the file. Numbers are still text: their unit is that of the coefficient. */
export const SHAPES = [
    shaped('constant', 'One value', { value: number }),
    shaped('lognormal', 'Above 0, with a long upper tail; by percentiles (low and high are P10 and P90) or by mean and sd', {
        ...quantiles,
        ...moments,
    }),
    shaped('logit-normal', 'Between 0% and 100%; by percentiles (low and high are P10 and P90)', quantiles, TWO),
    shaped('normal', 'The bell curve, cut at the limits of the coefficient; by percentiles (low and high are P10 and P90) or by mean and sd', { ...quantiles, ...moments }, TWO),
    shaped('uniform', 'Every value from low to high is as likely', { low: number, high: number }),
    shaped('triangular', 'From low to high, most likely at the mode', peaked),
    shaped('pert', 'From low to high, smoother than triangular and closer to the mode', peaked),
    shaped('beta', 'Beta distribution from 0 to 1, or from low to high', {
        alpha: number,
        beta: number,
        low: number.optional(),
        high: number.optional(),
    }),
    shaped('observed', 'Values seen in the past; each future takes one of them', { values }),
];
const byName = z.discriminatedUnion('shape', SHAPES, { error: unknownName('shape') });
/** What can be believed about a number, as written. */
export const WRITTEN = z
    .union([number, values, byName], {
    error: expected('a number, a range such as 8 to 24 weeks, a list or a map with a shape'),
})
    .meta({
    id: 'distribution',
    description: 'A constant (12 weeks), a range that holds 80% of the futures (8 to 24 weeks) or as many as it says (8 to 24 weeks, P5–P95), a list of observed values, or a distribution by name',
});
