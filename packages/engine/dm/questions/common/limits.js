import { killsMore } from './recommend.js';
import { asMeasured, figureWithSample } from './statistic.js';
/** Whether a limit holds: certainly (its 95% interval lies within it), too close to tell, or not. In the order in which they are preferred. */
export const VERDICTS = ['kept', 'open', 'broken'];
/** Whether values keep a limit; `effect` as in `meanOf`. */
export function checkLimit(values, { name, statistic, holds, bound: within }, effect) {
    const better = holds === 'above' ? 'more' : 'less';
    const { estimate } = figureWithSample(values, name, statistic, better, effect);
    const bound = holds === 'above' ? within : -within;
    return {
        estimate: asMeasured(estimate, better),
        verdict: estimate.low >= bound ? 'kept' : estimate.high < bound ? 'broken' : 'open',
        miss: Math.max(0, bound - estimate.value) / (Math.abs(bound) || 1),
    };
}
/** By how much limits are missed, as a part of their bounds, all together. */
export const missOf = (checked) => checked.reduce((sum, { miss }) => sum + miss, 0);
/**
 * Whether a proposal breaks what has to hold, and by how much it misses it: the limits that are asked for, or else that
 * no more companies run out of money than as today.
 *
 * @param checked the limits that are asked for
 * @param dead 1 for a company out of money, a future an entry; `today` the same as things are
 */
export const breaking = (checked, dead, today, effect) => checked.length === 0
    ? { breaks: killsMore(dead, today, effect) }
    : { breaks: checked.some(({ verdict }) => verdict === 'broken'), miss: missOf(checked) };
