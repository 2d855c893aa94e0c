import { type CATALOGUE } from './catalogue/index.js';
/** One drawn value for every number of the catalogue: the nature of one company's world, constant through its life. */
export type Coefficients = Record<keyof typeof CATALOGUE, number>;
/** Coefficients of which nothing is known yet. */
export declare const createCoefficients: () => Coefficients;
