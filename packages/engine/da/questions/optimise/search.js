import { VERDICTS } from '../common/limits.js';
import { difference } from '../common/statistic.js';
import { FINEST } from './families.js';
import { byGoal, byLimits } from './trial.js';
/**
 * Looks for the best place of a family: on a coarse grid, then twice between its places, where something may be found: around the best, with limits and
 * without, and along a single axis wherever one neighbour is as good as the best, or within the limits, and the other is not. Plain, and the same each time;
 * a peak narrower than the first grid is not found.
 */
export async function search(axes, test) {
    const tested = new Map();
    const testAll = async (places) => {
        const fresh = new Map(places.filter((place) => within(axes, place) && !tested.has(place.join())).map((place) => [place.join(), place]));
        for (const one of await Promise.all([...fresh.values()].map(async (place) => ({ place, trial: await test(place) }))))
            tested.set(one.place.join(), one);
    };
    await testAll(gridOf(axes));
    for (let spacing = FINEST; spacing > 1; spacing /= 2) {
        const { tested: all, best, free } = found([...tested.values()]);
        await testAll([
            ...around(best.place, spacing / 2),
            ...around(free.place, spacing / 2),
            ...(axes.length === 1 ? changes(all, best) : []),
        ]);
    }
    return found([...tested.values()]);
}
/** Places of a search’s first grid, and about how many more are looked at. */
export const trialsIn = (axes, limited) => gridOf(axes).length + (axes.length === 1 ? (limited ? 12 : 8) : 16 * (limited ? 2 : 1));
/** How much a trial is worse than the best of a search; with an interval that holds for all trials of the search at once. */
export const behind = (best, { trial }, all) => difference(best.trial.goal, trial.goal, all.length - 1);
/** Those that chance does not tell from the best; along a single axis, as far as they are next to each other. The limits are kept as well as by the best. */
export function asGood({ tested, best }) {
    const good = (one) => behind(best, one, tested).low <= 0 && VERDICTS.indexOf(one.trial.verdict) <= VERDICTS.indexOf(best.trial.verdict);
    if (best.place.length > 1)
        return tested.filter(good);
    const at = tested.indexOf(best);
    let [from, to] = [at, at];
    while (from > 0 && good(tested[from - 1]))
        from--;
    while (to < tested.length - 1 && good(tested[to + 1]))
        to++;
    return tested.slice(from, to + 1);
}
function found(all) {
    const tested = [...all].sort((a, b) => a.place.map((place, i) => place - b.place[i]).find((step) => step !== 0) ?? 0);
    const first = (order) => [...tested].sort((a, b) => order(a.trial, b.trial))[0];
    return { tested, best: first(byLimits), free: first(byGoal) };
}
const within = (axes, place) => place.every((at, i) => at >= 0 && at <= axes[i].steps * FINEST);
function gridOf(axes) {
    return axes.reduce((places, { steps }) => places.flatMap((place) => Array.from({ length: steps + 1 }, (_, i) => [...place, i * FINEST])), [[]]);
}
/** All places that are so far away along each axis, or not at all. */
const around = (place, away) => place.reduce((places, at) => places.flatMap((before) => [-away, 0, away].map((move) => [...before, at + move])), [[]]);
/** The middles between neighbours of which one is as good as the best, or within the limits, and the other is not. */
function changes(tested, best) {
    const states = tested.map((one) => `${one.trial.verdict} ${behind(best, one, tested).low <= 0}`);
    return tested.slice(1).flatMap((one, i) => {
        const [low, high] = [tested[i].place[0], one.place[0]];
        return states[i] === states[i + 1] || high - low < 2 ? [] : [[(low + high) / 2]];
    });
}
