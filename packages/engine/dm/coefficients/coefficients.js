import { COEFFICIENT_NAMES } from './catalogue/index.js';
import { unknownOf } from './unknown.js';
/** Coefficients of which nothing is known yet. */
export const createCoefficients = () => unknownOf(COEFFICIENT_NAMES);
