import { valuesOf } from './measure.js';
import { recommend, RULE } from './recommend.js';
import { figureWithSample, usualStatistic } from './statistic.js';
/** What decisions can be judged by: each answer is judged by one (`YARDSTICK`, unless it was asked for another) and shows the others. */
export const YARDSTICKS = ['value', 'delivered', 'arr', 'surviving'];
/** All yardsticks in one week. */
export const yardsticksIn = (week) => YARDSTICKS.map((name) => ({ name, week }));
/** @param futures with `yardsticksIn` that week */
export const levelsOf = (scenario, futures, week) => Object.fromEntries(YARDSTICKS.map((name) => [
    name,
    figureWithSample(valuesOf(scenario, futures, { name, week }), name, usualStatistic(name), 'more').estimate.value,
]));
/** What the other yardsticks say of a choice. */
export function voicesOn(candidates, choice, judge) {
    const chosen = candidates[choice];
    return YARDSTICKS.filter((yardstick) => yardstick !== judge).map((yardstick) => {
        const best = candidates.reduce((top, each) => (each.levels[yardstick] > top.levels[yardstick] ? each : top));
        const [most, own] = [best.levels[yardstick], chosen.levels[yardstick]];
        return { yardstick, best: best.name, agrees: most - own <= RULE.level * Math.abs(most) };
    });
}
/**
 * The rule, and what other yardsticks say to it.
 *
 * @param judge what the values of the candidates are
 * @param certain whether that is true of each future or not
 * @param effect as in `meanOf`
 */
export const adviseOn = (candidates, judge, certain = false, effect = 1) => adviceFrom(candidates, judge, recommend(candidates, certain, effect));
/** The same, of what the rule has said already. */
export function adviceFrom(candidates, judge, { choice, least, places }) {
    const names = (holds) => candidates.filter((_, i) => holds(places[i])).map(({ name }) => name);
    return {
        choice: candidates[choice].name,
        asGood: names(({ tied }) => tied),
        practical: names(({ practical }) => practical),
        dropped: names(({ kept }) => !kept),
        least: candidates[least].name,
        behind: places[choice].behind,
        beyond: candidates[choice].beyond,
        others: voicesOn(candidates, choice, judge),
    };
}
