import { type Candidate } from '../common/recommend.js';
import type { checkLimit } from '../optimise/trial.js';
/**
 * Whether a proposal breaks what has to hold, and by how much it misses it: the limits that are asked for, or else that
 * no more companies run out of money than as today.
 *
 * @param checked the limits that are asked for
 * @param dead 1 for a company out of money, a future an entry; `today` the same as things are
 */
export declare const breaking: (checked: readonly Pick<ReturnType<typeof checkLimit>, "verdict" | "miss">[], dead: Float64Array, today: Float64Array, effect: number) => Pick<Candidate, "breaks" | "miss">;
