import type { Scenario } from '../scenario/scenario.js';
/**
 * How many times larger the variance of an estimate is than that of independent futures (the design effect of Kish 1965). The futures of a fitted scenario
 * share the draws that the fit has kept. To the error of n futures comes that of the draws, of which another fit would keep others: at most the variance over
 * as many as they are worth (`effective`). It is as large only where what is drawn decides all and chance nothing; the true one is between that and 1.
 */
export declare const designEffect: ({ fitted }: Pick<Scenario, "fitted">, runs: number) => number;
