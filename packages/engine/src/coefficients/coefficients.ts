import { COEFFICIENT_NAMES, type CATALOGUE } from './catalogue/index.js';
import { unknownOf } from './unknown.js';

/** One drawn value for every number of the catalogue: the nature of one company's world, constant through its life. */
export type Coefficients = Record<keyof typeof CATALOGUE, number>;

/** Coefficients of which nothing is known yet. */
export const createCoefficients = (): Coefficients => unknownOf(COEFFICIENT_NAMES);
