import { VARIABLE_NAMES, type VARIABLES } from './variables.js';

/** One company: a number for each variable of the table, so that each mechanism reads like its equation. */
export type Company = Record<keyof typeof VARIABLES, number>;

const BLANK = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, NaN])) as Company;

/** A company of which nothing is known yet. */
export const createCompany = (): Company => ({ ...BLANK });
