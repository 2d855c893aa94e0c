import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { playHere } from '../../simulate/play.js';
import { policyName, underPolicy, withPolicyFrom } from '../common/alternatives.js';
import { valuesOf, wantedFor } from '../common/measure.js';
import { signTest } from '../common/signTest.js';
import { inTurn } from '../sweep/inTurn.js';
const STARTS = 20;
const LEAST_LOST = 20;
const CHANCE = 0.05;
/** Plays the same futures with a change of policy in different weeks, and without it, and counts those that are lost by week `by`. */
export async function lastSafeStart(scenario, from, to, by = scenario.horizon, play = playHere) {
    const starts = startsUpTo(by);
    const effect = designEffect(scenario, scenario.runs);
    const before = underPolicy(scenario, from);
    const stalled = { name: 'stalled', week: by };
    const wanted = wantedFor([stalled]);
    const variants = [before, ...starts.map((week) => withPolicyFrom(before, to, week, ''))];
    const [without, ...withIt] = await inTurn(variants, async (each) => Uint8Array.from(valuesOf(each, await play(each, wanted), stalled)));
    const lost = runsWhere(without, 1);
    const others = runsWhere(without, 0);
    const rescuedIn = (values) => Uint8Array.from(lost, (run) => 1 - values[run]);
    const harmedIn = (values) => Uint8Array.from(others, (run) => values[run]);
    const [saved, sunk] = [withIt.map(rescuedIn), withIt.map(harmedIn)];
    const rescues = rescuesOf(count(saved[0]), count(sunk[0]), lost.length);
    return {
        before: policyName(from),
        after: policyName(to),
        by,
        lost: proportion(lost.length / scenario.runs, scenario.runs, effect),
        starts,
        rescued: lost.length > 0 ? saved.map((values) => shareOf(values, effect)) : [],
        harmed: others.length > 0 ? sunk.map((values) => shareOf(values, effect)) : [],
        rescues,
        half: rescues === 'yes' ? halfOf(starts, saved, effect) : null,
    };
}
/** About twenty weeks from 0 to the last, evenly spaced. */
export function startsUpTo(last) {
    const step = Math.max(1, Math.ceil(last / STARTS));
    return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}
const runsWhere = (values, value) => Array.from(values.keys()).filter((run) => values[run] === value);
const count = (values) => values.reduce((sum, value) => sum + value, 0);
const shareOf = (values, effect) => proportion(count(values) / values.length, values.length, effect);
function rescuesOf(saved, sunk, lost) {
    const decided = signTest(saved, sunk) < CHANCE;
    if (decided && sunk > saved)
        return 'harms';
    if (lost < LEAST_LOST)
        return 'few';
    return decided ? 'yes' : 'open';
}
/** Where the rescued fall under half of those rescued by a start in week 0, future by future; between two starts in a straight line. */
function halfOf(starts, saved, effect) {
    const above = saved.map((values) => meanOf(Float64Array.from(values, (value, i) => value - saved[0][i] / 2), effect));
    const ends = (bound) => {
        const at = above.findIndex((mean) => bound(mean) < 0);
        if (at < 0)
            return null;
        if (at === 0)
            return 0;
        const [before, after] = [bound(above[at - 1]), bound(above[at])];
        return starts[at - 1] + (before / (before - after)) * (starts[at] - starts[at - 1]);
    };
    const [week, low, high] = [ends(({ value }) => value), ends((mean) => mean.low), ends((mean) => mean.high)];
    return week === null || low === null ? null : { week, low, high: high ?? starts[starts.length - 1] };
}
