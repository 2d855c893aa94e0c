import { clip } from '../random/maths.js';
/**
 * Share of the engineers with under a year in the company.
 *
 * Leaving hits old and new alike, so of those present 52 weeks ago a share survival(now) / survival(then) is still here. That is a
 * conveyor belt of weekly hires without storing the belt; a first-order stock of newcomers would say 41% at yearly doubling, where the truth is 50%.
 */
export function updateTenure(c) {
    c.newcomers = c.engineers > 0 ? clip(1 - (c.survival * c.cohortYearAgo) / c.engineers, 0, 1) : 0;
}
