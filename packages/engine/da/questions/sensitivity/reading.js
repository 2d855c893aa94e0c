import { bothDeadBy } from '../../simulate/fates.js';
import { betterOf, valuesOf, wantedFor } from '../common/measure.js';
/**
 * What an assumption can move, three things apart: the measure itself, whether the company stalls (velocity under the limit, or out of money), and by how
 * much the second decision is better than the first.
 */
export const KINDS = ['number', 'behaviour', 'decision'];
/** One thing of each kind. */
export const byKind = (make) => Object.fromEntries(KINDS.map((kind) => [kind, make(kind)]));
/** Plays both decisions in one changed world and by one design, in the same futures. */
export async function readingsOf({ measure, first, second }, change, play, design = {}) {
    const stalled = { name: 'stalled', week: measure.week };
    const one = change(first.scenario);
    const other = change(second.scenario);
    const [here, there] = await Promise.all([
        play(one, wantedFor([measure, stalled]), design),
        play(other, wantedFor([measure]), design),
    ]);
    const number = valuesOf(one, here, measure);
    const against = valuesOf(other, there, measure);
    const sign = betterOf(measure.name) === 'less' ? -1 : 1;
    const gone = bothDeadBy(here, there, measure.week);
    return {
        number,
        dead: valuesOf(one, here, { name: 'dead', week: measure.week }),
        bothDead: Float64Array.from(number, (_, run) => Number(gone(run))),
        behaviour: valuesOf(one, here, stalled),
        decision: number.map((value, run) => (value === against[run] ? 0 : sign * (against[run] - value))),
    };
}
