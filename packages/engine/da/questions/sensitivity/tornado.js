import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { oneAfterAnother } from '../../summary/oneAfterAnother.js';
import { medianOf, paired, shareAhead } from '../common/paired.js';
import { flipOf, winnerOf } from './flips.js';
import { clearBeyond, knowing, PROBES, valueAt } from './factors.js';
import { byKind, KINDS, readingsOf } from './reading.js';
/** About how many futures a tornado plays, of both decisions together. */
export const tornadoFutures = (coefficients, runs) => 2 * runs + Math.ceil(4 * coefficients * Math.max(PLAYED * runs, Math.min(LEAST, runs)));
/** Futures of the first look at least: of fewer, a spread is hardly known. */
const LEAST = 128;
/** Part of all futures that coefficients have on average: 0.55 in series-b, 0.46 in seed. */
const PLAYED = 0.5;
const [LOW, , , , HIGH] = PROBES;
const BETWEEN = PROBES.slice(1, -1);
/**
 * Each coefficient at its P10 and at its P90, in the same futures: the same chances, and all other coefficients drawn as they were. The effect is that of
 * learning and holding one number, not of the others that are correlated with it. What moves little is played no longer than `enough`.
 */
export async function tornado(judged, names, play) {
    const { scenario } = judged.first;
    const all = scenario.runs;
    const at = (name, z, first, until) => readingsOf(judged, (world) => ({ ...knowing(world, { [name]: valueAt(scenario, name, z) }), runs: until - first }), play, first === 0 ? {} : { first });
    const endsOf = async (name, first, until) => {
        const [low, high] = await Promise.all([at(name, LOW, first, until), at(name, HIGH, first, until)]);
        return [low, high];
    };
    const threshold = clearBeyond(names.length);
    const effectIn = (runs) => designEffect(scenario, runs);
    const barOf = async (name, [low, high]) => {
        const runs = low.number.length;
        const effect = effectIn(runs);
        const ends = [
            lookOf(valueAt(scenario, name, LOW), low, effect),
            lookOf(valueAt(scenario, name, HIGH), high, effect),
        ];
        const turns = ends[0].difference.value * ends[1].difference.value < 0;
        const inner = turns
            ? await Promise.all(BETWEEN.map(async (z) => lookOf(valueAt(scenario, name, z), await at(name, z, 0, runs), effect)))
            : [];
        const looks = [ends[0], ...inner, ends[1]];
        const effects = byKind((kind) => effectOf(low[kind], high[kind], threshold, effect));
        return {
            name,
            runs,
            low: ends[0].value,
            high: ends[1].value,
            effects,
            dead: { low: deadShare(low, effect), high: deadShare(high, effect) },
            looks,
            flip: turns
                ? flipOf(scenario, name, looks.map(({ difference }) => difference))
                : null,
            flips: turns && effects.decision.clear && ends.every(({ winner }) => winner !== 'open'),
        };
    };
    const firstLook = Math.min(all, Math.max(LEAST, Math.ceil(all / 8)));
    const [base, looked] = await Promise.all([
        readingsOf(judged, (world) => world, play),
        Promise.all(names.map((name) => endsOf(name, 0, firstLook))),
    ]);
    const needed = enough(looked, all, effectIn(firstLook));
    const bars = await Promise.all(names.map(async (name, i) => {
        const more = needed[i] > firstLook ? await endsOf(name, firstLook, needed[i]) : null;
        return barOf(name, more === null ? looked[i] : together(looked[i], more));
    }));
    return {
        runs: all,
        base: byKind((kind) => levelOf(base[kind], effectIn(all))),
        dead: deadShare(base, effectIn(all)),
        decision: leadOf(base, effectIn(all)),
        bars,
    };
}
/** So many of the largest effects of each kind are played in all futures: those that are shown. */
const SHOWN = 10;
/**
 * How many futures each coefficient needs after a first look. All of them need those that may be among the largest of a kind, and those that leave open at an
 * end which decision is better. Of the others a change needs to be known no better than the largest one will be: futures as the squares of the spreads.
 *
 * @param effect design effect of the futures of the first look
 */
function enough(looked, all, effect) {
    const needed = looked.map(([low, high]) => [low, high].some(({ decision }) => winnerOf(meanOf(decision, effect)) === 'open' && decision.some((each) => each !== 0))
        ? all
        : low.number.length);
    for (const kind of KINDS) {
        const changes = looked.map(([low, high]) => meanOf(low[kind].map((value, run) => high[kind][run] - value)));
        const order = [...changes.keys()].sort((a, b) => Math.abs(changes[b].value) - Math.abs(changes[a].value));
        const widest = changes[order[0]]?.error ?? 0;
        order.forEach((i, place) => {
            const part = place < SHOWN ? 1 : changes[i].error / widest;
            if (changes[i].error > 0)
                needed[i] = Math.max(needed[i], Math.min(all, Math.ceil(all * part * part)));
        });
    }
    return needed;
}
/** What was read of some futures, and of those after them. */
function together([low, high], [lowAfter, highAfter]) {
    const join = (before, after) => {
        const both = (of) => oneAfterAnother([before[of], after[of]]);
        return { ...byKind(both), dead: both('dead'), bothDead: both('bothDead') };
    };
    return [join(low, lowAfter), join(high, highAfter)];
}
const levelOf = (values, effect) => ({
    mean: meanOf(values, effect),
    median: medianOf(values, effect),
});
function effectOf(low, high, threshold, effect) {
    const change = paired(low, high, effect);
    return {
        low: levelOf(low, effect),
        high: levelOf(high, effect),
        change,
        clear: Math.abs(change.mean.value) > threshold * change.mean.error,
    };
}
const deadShare = ({ dead }, effect) => proportion(meanOf(dead).value, dead.length, effect);
const lookOf = (value, readings, effect) => ({
    value,
    ...leadOf(readings, effect),
});
function leadOf({ decision, bothDead }, effect) {
    const difference = meanOf(decision, effect);
    const none = new Float64Array(decision.length);
    const share = (side) => shareAhead(none, decision, side, (run) => bothDead[run] === 1, effect);
    return { difference, ahead: share(1), behind: share(-1), winner: winnerOf(difference) };
}
