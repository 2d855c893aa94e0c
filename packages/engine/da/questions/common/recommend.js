import { normalQuantile } from '../../random/normal.js';
import { meanOf, Z95 } from '../../summary/estimate.js';
import { percentileOf } from './paired.js';
/**
 * The rule by which every command recommends a decision. It is stated before any result:
 *
 * 1. What breaks a limit beyond chance is out. Unless another is asked for, the limit is that no more companies run out of money than as today. Where nothing
 *    keeps the limits that are asked for, what comes nearest to them stays, and all else is out.
 * 2. Of the rest, the least regret: how far it falls short, in value, of the proposal that turns out best in that very future. Regret differs from future to
 *    future; what counts is the regret that one future in ten exceeds.
 * 3. What comes within 6% of what is at stake of the least is as good for practical purposes: of these, the one that is simplest and cheapest to undo. (In
 *    the shipped scenarios that is 1 to 3% of the mean value: a difference in the tail is larger than one in the middle.)
 *
 * What chance alone does not tell from that is named beside the choice, and never chosen for that: the fewer futures are played the more of it there is,
 * and a choice that leaned on it would be another one in half the futures. What another seed may choose is named even where half as many futures are
 * played with it (`AGAIN`).
 */
export const RULE = {
    /** Regret that one future in ten exceeds. */
    percentile: 90,
    /** Regrets that differ by less than this part of what is at stake do not differ, however many futures are played. */
    tie: 0.06,
    /** Levels, such as medians, that differ by less than this part of the best do not differ. */
    level: 0.03,
    /** How many more companies may run out of money than as today, as a share of all: below one in a hundred nobody would tell. */
    moreDead: 0.01,
};
/** Another estimate from half as many futures lies this much further from the first than that, from the truth: the variance of both is 1 + 2 times its own. */
const AGAIN = Math.sqrt(3);
/**
 * Recommends one of several candidates, all judged in the same futures.
 *
 * @param certain whether it is true of each future or not (1 or 0): the regret is then its mean, the share of the futures
 * @param effect as in `meanOf`
 */
export function recommend(candidates, certain = false, effect = 1) {
    const anyKept = candidates.some(({ breaks }) => !breaks);
    const leastMiss = Math.min(...candidates.map(({ miss = 0 }) => miss));
    const inRace = candidates.map(({ breaks, miss = 0 }) => (anyKept ? !breaks : miss === leastMiss));
    const best = bestOfEach(candidates.filter((_, i) => inRace[i]));
    const regrets = candidates.map(({ values }) => values.map((value, run) => Math.max(0, best[run] - value)));
    const figures = regrets.map((regret) => (certain ? mean(regret, effect) : tail(regret, effect)));
    const least = indexOfLeast(figures.map(({ estimate }, i) => (inRace[i] ? estimate.value : Infinity)));
    const stake = meanOf(candidates[least].values.map(Math.abs)).value;
    const rivals = inRace.filter(Boolean).length - 1;
    const places = candidates.map(({ breaks }, i) => {
        const behind = differenceOf(figures[i], figures[least], rivals, effect);
        const tie = RULE.tie * stake;
        const practical = inRace[i] && behind.value <= tie;
        return {
            kept: !breaks,
            regret: figures[i].estimate,
            behind,
            practical,
            tied: practical || (inRace[i] && behind.value - AGAIN * (behind.value - behind.low) <= tie),
        };
    });
    const choice = candidates
        .map(({ upheaval }, i) => ({ i, upheaval, regret: figures[i].estimate.value }))
        .filter(({ i }) => places[i].practical)
        .sort((a, b) => a.upheaval - b.upheaval || a.regret - b.regret || a.i - b.i)[0].i;
    return { places, choice, least, stake };
}
/**
 * Whether more companies run out of money than as today, by more than one in a hundred and beyond chance. Each is 1 for
 * a company out of money, a future an entry.
 */
export function killsMore(dead, today, effect = 1) {
    const more = dead.map((value, run) => value - today[run]);
    return meanOf(more, effect).low > RULE.moreDead;
}
const mean = (values, effect) => ({
    estimate: meanOf(values, effect),
    influence: values,
});
/**
 * The percentile of the rule. Its influence is that of a quantile: p above it, p − 1 below, over the density there. The density is that of the values in the
 * 95% interval: that within one error is of half as many, and errors that lean on it come out a fifth too small once in a while.
 */
function tail(values, effect) {
    const estimate = percentileOf(values, RULE.percentile, effect);
    const p = RULE.percentile / 100;
    const wide = (estimate.high - estimate.low) / (2 * Z95);
    const error = Number.isFinite(wide) ? wide : estimate.error;
    const density = (error * Math.sqrt(values.length / effect)) / Math.sqrt(p * (1 - p));
    const steady = Number.isFinite(density) ? density : 0;
    return { estimate, influence: values.map((value) => steady * (value > estimate.value ? p : p - 1)) };
}
function differenceOf(one, other, comparisons, effect) {
    const value = one.estimate.value - other.estimate.value;
    const { error } = meanOf(one.influence.map((each, run) => each - other.influence[run]), effect);
    const reach = error * (comparisons <= 1 ? Z95 : normalQuantile(1 - 0.025 / comparisons));
    return { value, error, low: value - reach, high: value + reach };
}
function bestOfEach(candidates) {
    const best = candidates[0].values.slice();
    for (const { values } of candidates)
        for (let run = 0; run < best.length; run++)
            best[run] = Math.max(best[run], values[run]);
    return best;
}
const indexOfLeast = (values) => values.reduce((least, value, i) => (value < values[least] ? i : least), 0);
