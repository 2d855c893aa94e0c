import * as z from 'zod';
import { CATALOGUE, COEFFICIENT_NAMES } from '../../coefficients/catalogue/index.js';
import { KINDS } from '../quantities/kinds.js';
import { limits } from '../quantities/read.js';
import { believe } from './belief.js';
import { addProblem, map } from './fields.js';
import { WRITTEN } from './shapes.js';
import { writeDistribution } from './writeDistribution.js';
function coefficient(name) {
    const entry = CATALOGUE[name];
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
/** `coefficients:`, a key for every entry of the catalogue. */
export const COEFFICIENTS = map(Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, coefficient(name)])), 'a map of coefficients', 'coefficient');
