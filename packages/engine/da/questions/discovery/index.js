import { column } from '../../simulate/play.js';
import { isDead } from '../../simulate/fates.js';
import { conditionsOf } from './box.js';
import { densestLeaf } from './tree.js';
/** What a company can see of itself, and need not believe: numbers of its first half year under a decision. */
export const SIGNPOSTS = [
    'velocity',
    'incidents',
    'attrition',
    'cycleTime',
    'supportWait',
    'runway',
    'newcomers',
    'burnout',
];
/** Weeks after its start in which a decision is looked at again. */
export const LOOK_AFTER = 52;
/**
 * The conditions under which a decision loses: PRIM over the paired futures, with a tree as a second voice; and a signpost that can be observed.
 *
 * @param draws the coefficients of all futures
 * @param seen futures under the decision, with SIGNPOSTS in `week`
 * @param sides 1 where it is ahead, −1 where it is behind, 0 where level or both are out of money
 */
export function discover({ seed }, draws, seen, week, sides) {
    const loses = Uint8Array.from(sides, (side) => (side < 0 ? 1 : 0));
    const beliefs = [...draws].map(([name, values]) => ({ name, values }));
    const going = Int32Array.from(loses.keys()).filter((run) => seen.ends[run] < 0 || seen.ends[run] > week || !isDead(seen.fates[run]));
    const signs = SIGNPOSTS.map((name) => {
        const values = column(seen, name, week);
        return { name, values: Float64Array.from(going, (run) => values[run]) };
    });
    return {
        loses: loses.reduce((sum, each) => sum + each, 0) / loses.length,
        beliefs: conditionsOf(beliefs, loses, seed),
        tree: densestLeaf(beliefs, loses),
        signpost: conditionsOf(signs, Uint8Array.from(going, (run) => loses[run]), seed, 1),
        week,
    };
}
