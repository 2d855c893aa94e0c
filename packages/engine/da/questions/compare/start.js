import { column } from '../../simulate/play.js';
import { kept } from '../../summary/digits.js';
import { meanOf } from '../../summary/estimate.js';
import { goesOn } from '../../simulate/value.js';
/**
 * Standard errors by which a gap opens for certain. It is looked at in every week, and some week of a gap that is chance alone lies beyond 1.96 errors in every
 * second comparison; beyond 3.3 in fewer than one of 20 over ten years (the highest of a random walk, over its error at the time).
 */
const CERTAIN = 3.3;
/**
 * Compares the features that are built, in the mean of all futures, the dead and the sold counted with none.
 *
 * @param from the week in which the two begin to differ: the share that is lost counts from it
 * @param effect as in `meanOf`
 */
export function atFirst(first, second, from = 0, effect = 1) {
    const weeks = first.weeks;
    const [gap, total] = [new Float64Array(first.runs), new Float64Array(first.runs)];
    const [baseline, change, error] = [[], [], []];
    const gaps = [];
    for (const week of weeks) {
        const lead = meanOf(total, effect);
        gaps.push(lead);
        const [a, b] = [column(first, 'features', week), column(second, 'features', week)];
        let features = 0;
        for (let run = 0; run < total.length; run++) {
            const before = goesOn(first, run, week) ? a[run] : 0;
            gap[run] = (goesOn(second, run, week) ? b[run] : 0) - before;
            total[run] += gap[run];
            features += before;
        }
        const mean = meanOf(gap, effect);
        baseline.push(kept(features / first.runs));
        change.push(kept(mean.value, mean.error));
        error.push(kept(mean.error, mean.error));
    }
    return { baseline: baseline, change: change, error: error, lost: lostIn(gaps, first, second, from, effect) };
}
/** The widest gap on the side to which it first opens by more than chance, before it closes. `gaps` are those before each week. */
function lostIn(gaps, first, second, from, effect) {
    const opens = gaps.findIndex(({ value, error }) => Math.abs(value) > CERTAIN * error);
    if (opens < 0)
        return null;
    const side = Math.sign(gaps[opens].value);
    const closes = gaps.findIndex(({ value }, week) => week > opens && side * value <= 0);
    const wide = gaps.slice(0, closes < 0 ? gaps.length : closes);
    const until = wide.reduce((widest, { value }, week) => (side * value > side * wide[widest].value ? week : widest), 0);
    const [by, more, fewer] = side < 0 ? ['alternative', first, second] : ['baseline', second, first];
    const [whole, rest] = [builtIn(more, from, until), builtIn(fewer, from, until)];
    return {
        by,
        until,
        features: meanOf(whole.map((features, run) => features - rest[run]), effect),
        share: shareOf(whole, rest, effect),
    };
}
/** Features of all weeks from one on and before another, by run. */
function builtIn(futures, from, until) {
    const built = new Float64Array(futures.runs);
    for (let week = from; week < until; week++) {
        const features = column(futures, 'features', week);
        for (let run = 0; run < built.length; run++)
            if (goesOn(futures, run, week))
                built[run] += features[run];
    }
    return built;
}
/**
 * What is missing of a whole, as a share of its mean; both vary from future to future together, and so does the error
 * count them (a ratio of means, linearised).
 */
function shareOf(whole, rest, effect) {
    const mean = meanOf(whole).value;
    const share = 1 - meanOf(rest).value / mean;
    const { error, low, high } = meanOf(whole.map((features, run) => (features - rest[run] - share * features) / mean), effect);
    return { value: share, error, low: share + low, high: share + high };
}
