import { COEFFICIENT_NAMES, type CATALOGUE } from './catalogue/index.js';

/** One drawn value for every number of the catalogue: the nature of one company's world, constant through its life. */
export type Coefficients = Record<keyof typeof CATALOGUE, number>;

/** Coefficients of which nothing is known yet. */
export const createCoefficients = (): Coefficients =>
  Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, NaN])) as Coefficients;
