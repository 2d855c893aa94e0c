import { type VARIABLES } from './variables.js';
/** One company: a number for each variable of the table, so that each mechanism reads like its equation. */
export type Company = Record<keyof typeof VARIABLES, number>;
/** A company of which nothing is known yet. */
export declare const createCompany: () => Company;
