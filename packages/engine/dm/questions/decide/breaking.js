import { killsMore } from '../common/recommend.js';
/**
 * Whether a proposal breaks what has to hold, and by how much it misses it: the limits that are asked for, or else that
 * no more companies run out of money than as today.
 *
 * @param checked the limits that are asked for
 * @param dead 1 for a company out of money, a future an entry; `today` the same as things are
 */
export const breaking = (checked, dead, today, effect) => checked.length === 0
    ? { breaks: killsMore(dead, today, effect) }
    : {
        breaks: checked.some(({ verdict }) => verdict === 'broken'),
        miss: checked.reduce((sum, { miss }) => sum + miss, 0),
    };
