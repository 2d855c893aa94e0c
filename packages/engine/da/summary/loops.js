/** What a loop is judged by, at the horizon, and whether more of it is better. `surviving` is 1 for a company that is alive or acquired, else 0. */
export const LOOP_OUTCOMES = { surviving: true, arr: true, delivered: true, velocity: true, debtRatio: false };
