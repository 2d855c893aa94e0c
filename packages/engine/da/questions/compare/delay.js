import { keyOf } from '../../scenario/start.js';
/**
 * The baseline up to a week, and the alternative's decisions from then on; null where they differ in more than decisions, which no delay can do.
 * A start that follows from a decision (work in progress from its limit) is the baseline's: nothing has been decided yet.
 */
export function delayed(baseline, alternative, week) {
    const given = new Set([...baseline.given, ...alternative.given]);
    if (restOf(baseline, given) !== restOf(alternative, given))
        return null;
    const before = baseline.timeline
        .filter(({ from }) => from < week)
        .map((change) => ({ ...change, until: Math.min(change.until ?? week, week) }));
    const switched = {
        from: week,
        until: null,
        policy: alternative.policy,
        levers: alternative.levers,
        label: alternative.name,
    };
    const after = alternative.timeline
        .filter(({ until }) => until === null || until > week)
        .map((change) => ({ ...change, from: Math.max(change.from, week) }));
    return { ...baseline, timeline: [...before, switched, ...after] };
}
/** All of a scenario that is not decided, and does not follow from what is. */
function restOf(scenario, known) {
    const { name: _name, description: _description, given: _given, policy: _policy, levers: _levers, timeline: _timeline, company, ...rest } = scenario;
    return JSON.stringify({
        ...rest,
        company: Object.entries(company).filter(([name]) => known.has(`company.${keyOf(name)}`)),
    });
}
