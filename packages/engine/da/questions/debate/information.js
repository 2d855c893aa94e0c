import { meanOf, Z95 } from '../../summary/estimate.js';
/**
 * What it is worth to learn who is right before choosing, each side being right with its weight; and to learn the very value, by part of the values, and
 * within a part by who is right, so that a side too light for a part of its own is heard as well. Who knows the value gains nothing by hearing who is right,
 * so it is never worth less than that. Errors are the bootstrap’s: in each resample the advice is found anew, since what half of the futures advise is chance
 * as well.
 *
 * @param random gives numbers in (0, 1), for the bootstrap
 * @param effect as in `meanOf`
 */
export function worthOfLearning(sides, parts, random, effect = 1) {
    const who = { count: sides.length, of: (side) => side };
    const both = { count: parts.count * who.count, of: (side, run) => parts.of(side, run) * who.count + side };
    const worth = (times) => {
        const settling = gainOfLearning(sides, [who], times);
        return { settling, knowing: Math.max(settling, gainOfLearning(sides, [who, parts, both], times)) };
    };
    const times = new Float64Array(sides[0].values.length).fill(1);
    const found = worth(times);
    const again = Array.from({ length: RESAMPLES }, () => {
        drawInHalves(times, random);
        return worth(times);
    });
    const bounded = (of) => {
        const value = found[of];
        const error = spreadOf(again.map((each) => each[of])) * Math.sqrt(effect);
        return { value, error, low: value - Z95 * error, high: value + Z95 * error };
    };
    return { settling: bounded('settling'), knowing: bounded('knowing') };
}
const spreadOf = (values) => meanOf(values).error * Math.sqrt(values.length);
const RESAMPLES = 100;
/** How often each run is drawn, if each half of the runs is drawn anew from itself: a run that advises must not follow. */
function drawInHalves(times, random) {
    times.fill(0);
    for (let run = 0; run < times.length; run++) {
        const half = run % 2;
        const size = Math.ceil((times.length - half) / 2);
        times[2 * Math.floor(random() * size) + half] += 1;
    }
}
/**
 * What is gained by learning something before choosing. Half of the futures advise: the proposal that is best in the mean of all of them, and for each thing
 * that may be learnt another one that did better where it is true. The other half follows, and what it gains by the second advice over the first counts: a
 * gain of chance in one half is none in the other.
 *
 * @param steps what is learnt, one after another: each changes the advice of those before it
 * @param times how often each run counts
 */
function gainOfLearning(sides, steps, times) {
    const advice = [0, 1].map((half) => adviceOf(sides, steps, half, times));
    let gain = 0;
    sides.forEach(({ weight, worths }, side) => {
        for (let run = 0; run < times.length; run++) {
            const { always, knowing } = advice[1 - (run % 2)];
            const chosen = knowing[side][run];
            if (chosen !== always)
                gain += weight * times[run] * (worths[chosen][run] - worths[always][run]);
        }
    });
    return gain / times.length;
}
/** Another proposal is advised where it leads by more than this many standard errors. */
const CLEARLY = 1;
/** What the even (0) or odd (1) runs advise. */
function adviceOf(sides, steps, half, times) {
    const overall = sides[0].worths.map(() => 0);
    eachOf(sides, half, (side, run) => overall.forEach((_, proposal) => (overall[proposal] += times[run] * sides[side].weight * sides[side].worths[proposal][run])));
    const always = overall.indexOf(Math.max(...overall));
    const knowing = sides.map(({ values }) => new Uint8Array(values.length).fill(always));
    for (const step of steps) {
        const better = clearlyBetter(sides, step, half, times, knowing);
        knowing.forEach((advised, side) => advised.forEach((before, run) => (advised[run] = better[step.of(side, run)] ?? before)));
    }
    return { always, knowing };
}
/** For each thing the proposal that did clearly better where it is true than what was advised before, or null. */
function clearlyBetter(sides, { count, of }, half, times, before) {
    const proposals = sides[0].worths.map((_, proposal) => proposal);
    const [sums, squares] = [0, 0].map(() => proposals.map(() => new Float64Array(count)));
    eachOf(sides, half, (side, run) => {
        const { weight, worths } = sides[side];
        const thing = of(side, run);
        const usual = worths[before[side][run]][run];
        for (const proposal of proposals) {
            const lead = weight * (worths[proposal][run] - usual);
            sums[proposal][thing] += times[run] * lead;
            squares[proposal][thing] += times[run] * lead * lead;
        }
    });
    const isClear = (proposal, thing) => sums[proposal][thing] > CLEARLY * Math.sqrt(squares[proposal][thing]);
    return Array.from({ length: count }, (_, thing) => proposals.reduce((best, proposal) => isClear(proposal, thing) && (best === null || sums[proposal][thing] > sums[best][thing]) ? proposal : best, null));
}
/** The runs of one half, of each side. */
function eachOf(sides, half, look) {
    sides.forEach(({ values }, side) => {
        for (let run = half; run < values.length; run += 2)
            look(side, run);
    });
}
/**
 * The proposals against what is chosen now, in each part of the coefficient’s values; parts with fewer than two futures, which tell nothing, are left out.
 */
export function alongOf(sides, { count, of }, now) {
    return Array.from({ length: count }, (_, part) => part).flatMap((part) => {
        const within = sides
            .map((side, s) => ({ ...side, inside: Array.from(side.values.keys()).filter((run) => of(s, run) === part) }))
            .filter(({ inside, weight }) => inside.length > 0 && weight > 0);
        const values = within
            .flatMap((side) => side.inside.map((run) => side.values[run]))
            .sort((one, other) => one - other);
        const futures = new Set(within.flatMap(({ inside }) => inside)).size;
        if (futures < 2)
            return [];
        const gainsOver = (other) => within[0].worths.map((_, proposal) => stratified(within.map(({ weight, worths, inside, effectIn }) => ({
            weight,
            runs: inside,
            values: inside.map((run) => worths[proposal][run] - worths[other][run]),
            effect: effectIn(futures),
        }))));
        const gains = gainsOver(now);
        const best = gains.reduce((most, { value }, proposal) => (value > gains[most].value ? proposal : most), now);
        const level = gainsOver(best).flatMap(({ high }, proposal) => (high >= 0 ? [proposal] : []));
        return [{ value: values[Math.floor(values.length / 2)], gains, level }];
    });
}
/**
 * The mean of several sides’ values, each with the weight of its side. Its error is that of the values about the mean of their side: the weights are known, and
 * how far the sides lie apart is no chance. Values of one run share its luck, and count together. A side with a single value is measured from the mean of all.
 */
function stratified(strata) {
    const all = strata.reduce((sum, { weight, values }) => sum + weight * values.length, 0);
    const means = strata.map(({ values }) => values.reduce((sum, value) => sum + value, 0) / values.length);
    const value = strata.reduce((sum, { weight, values }, i) => sum + weight * values.length * means[i], 0) / all;
    const deviations = new Map();
    strata.forEach(({ weight, runs, values, effect }, i) => {
        const [middle, unbiased] = values.length > 1 ? [means[i], values.length / (values.length - 1)] : [value, 1];
        const times = (weight / all) * Math.sqrt(effect * unbiased);
        values.forEach((each, place) => deviations.set(runs[place], (deviations.get(runs[place]) ?? 0) + times * (each - middle)));
    });
    const squares = [...deviations.values()].reduce((sum, deviation) => sum + deviation * deviation, 0);
    const error = Math.sqrt(squares);
    return { value, error, low: value - Z95 * error, high: value + Z95 * error };
}
