import * as z from 'zod';
import { expected, map, scalar, unknownName } from './fields.js';

const number = scalar('a number with its unit, such as 12 weeks');
const values = z.array(number, { error: expected('a list of numbers') });
const quantiles = {
  low: number.meta({ description: 'Tenth percentile: one future in ten lies below' }),
  median: number
    .optional()
    .meta({ description: 'Median; without it the middle of low and high on the scale of the shape' }),
  high: number.meta({ description: 'Ninetieth percentile: one future in ten lies above' }),
};
const peaked = { low: number, mode: number.meta({ description: 'Most likely value' }), high: number };

const shaped = <Name extends string, Shape extends z.ZodRawShape>(name: Name, description: string, shape: Shape) =>
  map({ shape: z.literal(name), ...shape }, 'a distribution', `key of a ${name} distribution`).meta({ description });

/** Distributions by name, in the words of the file. Numbers are still text: their unit is that of the coefficient. */
export const SHAPES = [
  shaped('constant', 'One value', { value: number }),
  shaped('lognormal', 'Above 0, with a long upper tail; low and high are P10 and P90', quantiles),
  shaped('logit-normal', 'Between 0% and 100%; low and high are P10 and P90', quantiles),
  shaped('normal', 'The bell curve, cut at the limits of the coefficient; low and high are P10 and P90', quantiles),
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
] as const;

const byName = z.discriminatedUnion('shape', SHAPES, { error: unknownName('shape') });

/** What can be believed about a number, as written. */
export const WRITTEN = z
  .union([number, values, byName], {
    error: expected('a number, a range such as 8 to 24 weeks, a list or a map with a shape'),
  })
  .meta({
    id: 'distribution',
    description:
      'A constant (12 weeks), a range that holds 80% of the futures (8 to 24 weeks), a list of observed values, or a distribution by name',
  });

export type Written = z.output<typeof WRITTEN>;
