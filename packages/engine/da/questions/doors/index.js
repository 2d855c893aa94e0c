import { DOOR_NAMES } from '../../coefficients/switches.js';
import { normalQuantile } from '../../random/normal.js';
import { playHere } from '../../simulate/play.js';
import { DOOR_OUTCOMES } from '../../summary/doors.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf } from '../../summary/estimate.js';
import { valuesOf, wantedFor } from '../common/measure.js';
/** Futures in which the doors are opened and closed: the first of the scenario. They are paired, so that so few tell doors apart. */
const MOST_FUTURES = 1000;
/** Of what debt costs at all, which is much, half as many tell as much. */
const COST_FUTURES = 500;
/** A door is named as the largest if chance has it so in less than one of twenty answers. */
const CHANCE = 0.05;
/**
 * Through which doors debt makes the difference between decisions, at the end of week `by`: the same futures are played with every door as the scenario has
 * it, with each closed alone, with each open alone, and with none. A door that the scenario closes stays closed.
 *
 * @param others each is held against `baseline`, with which it shares seed, start and horizon; the answers are in their order
 */
export async function throughDoors(baseline, others, by = baseline.horizon, play = playHere) {
    const runs = Math.min(baseline.runs, MOST_FUTURES);
    const [first, ...rest] = await Promise.all([baseline, ...others].map((scenario) => waysOf({ ...scenario, runs }, by, play)));
    return rest.map((second) => doorsBetween(first, second, { runs, by, effect: designEffect(baseline, runs) }));
}
/** What debt costs a company, through each door: the scenario against itself with all doors closed. */
export async function costThroughDoors(scenario, by = scenario.horizon, play = playHere) {
    const runs = Math.min(scenario.runs, COST_FUTURES);
    const ways = await waysOf({ ...scenario, runs }, by, play);
    const withoutDebt = { whole: ways.none, none: ways.none, doors: new Map() };
    return doorsBetween(withoutDebt, ways, { runs, by, effect: designEffect(scenario, runs) });
}
/** How many futures `throughDoors` plays. */
export const doorFutures = (scenarios) => scenarios.reduce((sum, scenario) => {
    const played = new Set(doorsOpened(openIn(scenario)).map(String));
    return sum + Math.min(scenario.runs, MOST_FUTURES) * played.size;
}, 0);
const openIn = ({ doors }) => DOOR_NAMES.filter((door) => doors[door]);
/** Which doors are open in what is asked for: as they are, none, then of each door all others and it alone. Of few doors some of these are the same. */
const doorsOpened = (open) => [
    open,
    [],
    ...open.flatMap((door) => [open.filter((other) => other !== door), [door]]),
];
const only = (open) => Object.fromEntries(DOOR_NAMES.map((door) => [door, open.includes(door)]));
/** Plays a decision with its doors open and closed, each set of open doors once. */
async function waysOf(scenario, by, play) {
    const measures = DOOR_OUTCOMES.map((name) => ({ name, week: by }));
    const outcomesWith = async (doors) => {
        const opened = { ...scenario, doors: only(doors) };
        const futures = await play(opened, wantedFor(measures));
        return Object.fromEntries(measures.map((measure) => [measure.name, valuesOf(opened, futures, measure)]));
    };
    const played = new Map();
    const once = (doors) => {
        const columns = played.get(String(doors)) ?? outcomesWith(doors);
        played.set(String(doors), columns);
        return columns;
    };
    const open = openIn(scenario);
    const [whole, none, ...each] = await Promise.all(doorsOpened(open).map(once));
    return {
        whole: whole,
        none: none,
        doors: new Map(open.map((door, i) => [door, { closed: each[2 * i], alone: each[2 * i + 1] }])),
    };
}
const doorsBetween = (first, second, { runs, by, effect }) => ({
    runs,
    by,
    outcomes: Object.fromEntries(DOOR_OUTCOMES.map((name) => [name, sharesOf(name, first, second, effect)])),
});
function sharesOf(name, first, second, effect) {
    const difference = (of) => {
        const [before, after] = [of(first)?.[name], of(second)?.[name]];
        return before && after
            ? after.map((value, run) => value - before[run])
            : new Float64Array(first.whole[name].length);
    };
    const whole = difference((ways) => ways.whole);
    const beside = difference((ways) => ways.none);
    const through = DOOR_NAMES.map((door) => {
        // To close what a scenario has closed anyway changes nothing, and it never opens.
        const closed = difference((ways) => ways.doors.get(door)?.closed ?? ways.whole);
        const alone = difference((ways) => ways.doors.get(door)?.alone ?? ways.none);
        return whole.map((value, run) => (value - closed[run] + alone[run] - beside[run]) / 2);
    });
    const together = whole.map((value, run) => value - beside[run] - through.reduce((sum, of) => sum + of[run], 0));
    return {
        whole: meanOf(whole, effect),
        beside: meanOf(beside, effect),
        through: Object.fromEntries(DOOR_NAMES.map((door, i) => [door, meanOf(through[i], effect)])),
        byDebt: meanOf(whole.map((value, run) => value - beside[run]), effect),
        together: meanOf(together, effect),
        largest: largestOf(through, effect),
    };
}
/** The door that is ahead of every other, and of nothing, by more than chance (Bonferroni). */
function largestOf(through, effect) {
    const means = through.map((each) => meanOf(each).value);
    const sign = Math.sign(means.reduce((sum, mean) => sum + mean, 0));
    const first = means.reduce((best, mean, i) => (sign * mean > sign * means[best] ? i : best), 0);
    const reach = normalQuantile(1 - CHANCE / 2 / through.length);
    const ahead = through.every((other, i) => {
        const { value, error } = meanOf(i === first ? other : through[first].map((mine, run) => mine - other[run]), effect);
        return sign * value > reach * error;
    });
    return ahead ? DOOR_NAMES[first] : null;
}
