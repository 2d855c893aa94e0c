import * as z from 'zod';
import { CATALOGUE, COEFFICIENT_NAMES, type CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Distribution } from '../../coefficients/distribution.js';
import type { Entry } from '../../coefficients/entry.js';
import { KINDS } from '../quantities/kinds.js';
import { limits } from '../quantities/read.js';
import { believe } from './belief.js';
import { addProblem, map } from './fields.js';
import { WRITTEN } from './shapes.js';
import { writeDistribution } from './writeDistribution.js';

function coefficient(name: CoefficientName): z.ZodType<Distribution | undefined> {
  const entry: Entry = CATALOGUE[name];
  const { unit } = KINDS[entry.unit];
  const range = limits(entry.unit, entry.range);
  return WRITTEN.transform((written, ctx) => {
    let sound = true;
    const result = believe(written, entry, (problem, path) => {
      sound = false;
      addProblem(ctx, problem, path);
    });
    return sound ? result : z.NEVER;
  })
    .optional()
    .meta({
      description: `${entry.meaning} (${unit}; ${range}; grade ${entry.grade}: ${entry.source}, ${entry.year})`,
      unit,
      usual: writeDistribution(entry.distribution, entry),
    });
}

/** What a file believes of coefficients. (An interface: its name stands in types, and not three hundred keys.) */
export interface GivenCoefficients extends Partial<Record<CoefficientName, Distribution>> {}

/** `coefficients:`, a key for every entry of the catalogue. */
export const COEFFICIENTS: z.ZodType<GivenCoefficients> = map(
  Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, coefficient(name)])),
  'a map of coefficients',
  'coefficient',
);
