/** Percentiles of every fan, in the order in which they are stored. */
export const PERCENTILES = [5, 10, 25, 50, 75, 90, 95];
