import { branch, simulateOn, replay } from './replay.js';
import { turnsOf } from './turn.js';
/** One engineer for one month, person-weeks; and the weeks over which it is spread. */
export const ENGINEER_MONTH = 52 / 12;
export const SPREAD_WEEKS = 4;
/** The part of it that is really added: so little that it only just moves the company, which makes the answer its rate of change. */
const PART = 1e-3;
/**
 * The marginal value of work on debt and on features in one future. In each week of the grid a very small part of an engineer-month is added to what the
 * company has, spread over four weeks, all of it to debt or all of it to features; everything else, chance included, stays as it is. What useful product
 * has been delivered more when the time is up is scaled to a whole month. Being a rate of change, it leaves out what a whole month might just tip over
 * (a round that closes a week sooner). Any policy keeps its rule and its memory.
 *
 * @param weeks ascending, 0 to the horizon
 * @param within weeks
 */
export function marginalValue(scenario, run, weeks, within) {
    const longer = { ...scenario, horizon: scenario.horizon + within };
    const steps = within * scenario.stepsPerWeek;
    const last = weeks[weeks.length - 1];
    const debt = weeks.map(() => null);
    const features = debt.slice();
    replay(longer, run, {
        before: (simulation, step) => {
            const place = step <= last * scenario.stepsPerWeek ? weeks.indexOf(step / scenario.stepsPerWeek) : -1;
            if (place < 0)
                return;
            const usual = deliveredWith(simulation, step, steps);
            if (usual === null)
                return;
            const worth = (onDebt) => {
                const more = deliveredWith(simulation, step, steps, onDebt);
                return more === null ? null : (more - usual) / PART;
            };
            debt[place] = worth(true);
            features[place] = worth(false);
        },
    });
    const lead = debt.map((value, i) => (value === null || features[i] === null ? null : value - features[i]));
    return { weeks, within, debt, features, turns: turnsOf(weeks, lead) };
}
/** Useful product delivered by the end of so many steps, with a little more work on debt, on features or on neither; null if the company ends before. */
function deliveredWith(simulation, from, steps, onDebt) {
    const copy = branch(simulation);
    const { state } = copy;
    const until = from + SPREAD_WEEKS * state.stepsPerWeek;
    simulateOn(copy, from, steps, onDebt === undefined ? undefined : (now, step) => (step < until ? withMore(now, onDebt) : now.rule));
    return state.c.fate === 0 ? state.c.delivered : null;
}
const MORE = (PART * ENGINEER_MONTH) / SPREAD_WEEKS;
/** The rule with a little more budget to share out, all of it for debt or none; what pressure takes of the debt share is allowed for. */
function withMore({ rule, levers }, onDebt) {
    return (c, k, p, n) => {
        const share = rule(c, k, p, n);
        const held = 1 - (1 - levers.discipline) * c.pressure;
        const before = c.budget;
        c.budget = before + MORE;
        return held > 0 ? (share * before + (onDebt ? MORE / held : 0)) / c.budget : share;
    };
}
