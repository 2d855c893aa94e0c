import { bothDeadBy } from '../../simulate/fates.js';
import { column } from '../../simulate/play.js';
import { goesOn } from '../../simulate/value.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { follow, leadFrom, startRace } from './crossover.js';
import { percentileOf } from '../common/paired.js';
const A_YEAR = 52;
/**
 * @param other futures of what it is held against, and of the choice, each with `delivered` in every week
 * @param itemSize person-weeks of an item
 * @param effect as in `meanOf`
 */
export function yearOf(other, choice, itemSize, from, horizon, effect = 1) {
    const { runs } = other;
    const until = Math.min(from + A_YEAR, horizon);
    const [lost, whole] = [new Float64Array(runs), new Float64Array(runs)];
    const race = startRace(runs);
    const shipped = (futures, week) => shippedIn(futures, week, itemSize);
    const byWeek = [];
    for (let week = 0; week < horizon; week++) {
        follow(race, week + 1, column(other, 'delivered', week + 1), column(choice, 'delivered', week + 1), 1);
        if (week < from || week >= until)
            continue;
        const [before, after] = [shipped(other, week), shipped(choice, week)];
        const gap = before.map((items, run) => items - after[run]);
        for (let run = 0; run < runs; run++) {
            lost[run] += gap[run];
            whole[run] += before[run];
        }
        byWeek.push({ week, gap: meanOf(gap, effect), whole: meanOf(before).value });
    }
    const worst = byWeek.reduce((most, each) => each.gap.value / each.whole > most.gap.value / most.whole ? each : most);
    const isGone = bothDeadBy(other, choice, horizon);
    const weeks = leadFrom(race, isGone).map(
    // Where they have never differed nothing was lost.
    (week, run) => week ?? (race.leader[run] === 0 ? from : Infinity));
    const shareOf = (holds) => proportion(weeks.filter(holds).length / runs, runs, effect);
    const scaled = ({ value, error, low, high }, by) => ({
        value: value / by,
        error: error / by,
        low: low / by,
        high: high / by,
    });
    return {
        from,
        until,
        items: spreadOf(lost, effect),
        of: meanOf(whole, effect),
        itemSize,
        worst: worst.gap.low > 0 ? { week: worst.week, part: scaled(worst.gap, worst.whole) } : null,
        half: halfBy(byWeek.map(({ week, gap }) => ({ week, gap: gap.value }))),
        back: {
            ...halfBack(weeks, effect),
            never: shareOf((week) => week === Infinity),
            gone: shareOf((week, run) => week === Infinity && isGone(run)),
        },
    };
}
/** Items shipped in a week, by run (`roadmapItems`: useful product over the size of an item); a company that comes to its end ships none. */
function shippedIn(futures, week, itemSize) {
    const [until, since] = [week + 1, week].map((at) => column(futures, 'delivered', at));
    const items = new Float64Array(until.length);
    for (let run = 0; run < items.length; run++)
        if (goesOn(futures, run, week + 1))
            items[run] = (until[run] - since[run]) / itemSize;
    return items;
}
const spreadOf = (values, effect) => ({
    mean: meanOf(values, effect),
    p10: percentileOf(values, 10, effect),
    p90: percentileOf(values, 90, effect),
});
function halfBy(weeks) {
    const total = weeks.reduce((sum, { gap }) => sum + gap, 0);
    if (total <= 0)
        return null;
    let sum = 0;
    return weeks.find(({ gap }) => (sum += gap) >= total / 2)?.week ?? null;
}
/** Week by which half of all futures have them back, of the week of each; the interval is that of the share of futures, turned into weeks. */
function halfBack(back, effect) {
    const runs = back.length;
    const weeks = back.toSorted((a, b) => a - b);
    const reached = (share) => {
        const week = weeks[Math.max(1, Math.ceil(share * runs)) - 1];
        return Number.isFinite(week) ? week : null;
    };
    const { value, low, high } = proportion(0.5, runs, effect);
    return { week: reached(value), low: reached(low), high: reached(high) };
}
