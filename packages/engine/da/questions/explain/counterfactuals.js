import { policyName, withPolicyFrom } from '../common/alternatives.js';
import { decisions } from '../../simulate/decisions.js';
import { differs } from './distance.js';
import { isShock } from './events.js';
import { replay, SHOCK_KINDS } from './replay.js';
export function endingOf(future, horizon) {
    return {
        fate: future.fate,
        end: future.end,
        arr: future.at('arr', horizon),
        delivered: future.at('delivered', horizon),
        velocity: future.at('velocity', future.end === null ? horizon : future.end - 1),
        rounds: future.at('rounds', horizon),
    };
}
/** Half a year, from which a decision can be seen. */
const HALF_YEAR = 26;
const SHARES = [0, 0.2, 0.4];
/** Month 6, or half of a horizon of less than a year. */
export const halfYearIn = ({ horizon }) => Math.min(HALF_YEAR, Math.floor(horizon / 2));
/** Nothing, 20% and 40% for debt from a week on (by default month 6), but for what the scenario does then anyway. */
export function usualDecisions(scenario, from = halfYearIn(scenario)) {
    return SHARES.map((share) => ({ policy: 'fixed', settings: { share } }))
        .filter((policy) => !holdsFrom(scenario, from, policy))
        .map((policy) => ({
        name: policyName(policy),
        from,
        scenario: withPolicyFrom(scenario, policy, from, policyName(policy)),
    }));
}
/** Whether a fixed share is what the scenario pays from a week on to its end. */
function holdsFrom(scenario, week, { settings }) {
    const stretches = decisions(scenario);
    const now = stretches.findLastIndex(({ from }) => from <= week);
    return stretches
        .slice(now)
        .every((stretch) => stretch.policy === 'fixed' && stretch.settings.share === settings.share);
}
/** Every shock that could strike, in every step. */
const everyStrike = ({ horizon, stepsPerWeek }) => SHOCK_KINDS.flatMap((kind) => Array.from({ length: horizon * stepsPerWeek + 1 }, (_, step) => ({ kind, step })));
/** What would have become of a future without each of its shocks, without any shock at all, and under other decisions. */
export function counterfactuals(scenario, run, events, tried) {
    const shocks = events.flatMap((event, place) => isShock(event) ? [{ event: place, strike: { kind: event.kind, step: event.step } }] : []);
    const without = (strikes) => endingOf(replay(scenario, run, { without: strikes }), scenario.horizon);
    const real = endingOf(replay(scenario, run), scenario.horizon);
    const single = shocks.map(({ event, strike }) => ({
        kind: 'shock',
        event,
        ending: without([strike]),
    }));
    const minor = shocks.filter((_, i) => !differs(real, single[i].ending));
    const alike = SHOCK_KINDS.map((kind) => minor.filter(({ strike }) => strike.kind === kind)).filter(({ length }) => length > 1);
    return [
        ...single,
        ...alike.map((group) => ({
            kind: 'minorShocks',
            events: group.map(({ event }) => event),
            ending: without(group.map(({ strike }) => strike)),
        })),
        ...(shocks.length > 1 ? [{ kind: 'noShocks', ending: without(everyStrike(scenario)) }] : []),
        ...tried.map(({ name, from, scenario: other }) => ({
            kind: 'decision',
            name,
            from,
            ending: endingOf(replay(other, run), other.horizon),
        })),
    ];
}
