import { unknownOf } from '../coefficients/unknown.js';
import { VARIABLE_NAMES, type VARIABLES } from './variables.js';

/** One company: a number for each variable of the table, so that each mechanism reads like its equation. */
export type Company = Record<keyof typeof VARIABLES, number>;

const BLANK: Company = unknownOf(VARIABLE_NAMES);

/** A company of which nothing is known yet. */
export const createCompany = (): Company => ({ ...BLANK });
