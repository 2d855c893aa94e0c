import { unknownOf } from '../coefficients/unknown.js';
import { VARIABLE_NAMES } from './variables.js';
const BLANK = unknownOf(VARIABLE_NAMES);
/** A company of which nothing is known yet. */
export const createCompany = () => ({ ...BLANK });
