import type { Company } from './company.js';
/**
 * Share of the engineers with under a year in the company.
 *
 * Leaving hits old and new alike, so of those present 52 weeks ago a share survival(now) / survival(then) is still here. That is a
 * conveyor belt of weekly hires without storing the belt; a first-order stock of newcomers would say 41% at yearly doubling, where the truth is 50%.
 */
export declare function updateTenure(c: Company): void;
