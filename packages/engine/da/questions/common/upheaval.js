import { decisions } from '../../simulate/decisions.js';
/** What the parts of a change count, so that of equals the simplest comes first, then the smallest. */
const COUNTS = {
    /** Doing anything otherwise at all. */
    change: 1,
    /** Each change on the way, such as a start that lies ahead: one more thing to remember. */
    later: 0.5,
    /** Each lever that is moved as well. */
    lever: 1,
};
/** What a rule counts that has to be watched, instead of a share: of equals, the one that is said and followed most easily comes first. */
const RULES = {
    reactive: 2,
    ceiling: 2.1,
    proportional: 2.2,
    'commitment-first': 2.3,
    freeze: 2.4,
    stage: 2.5,
    rewrite: 2.6,
};
/**
 * How much a proposal changes of what is done today, and how hard that is to undo: 0 for what changes nothing; a share that is paid from now on comes before
 * one that begins later, a share before a rule, a small change of the share before a large one.
 */
export function upheaval(today, proposal) {
    const [before, after] = [decisions(today), decisions(proposal)];
    if (differsFrom(today, proposal) === null)
        return 0;
    const own = before[0];
    const shareToday = own.policy === 'fixed' ? own.settings.share : 0;
    const last = after[after.length - 1];
    const levers = Object.keys(last.levers);
    return (COUNTS.change
        + (last.policy === 'fixed' ? Math.abs(last.settings.share - shareToday) : RULES[last.policy])
        + COUNTS.later * (after.length - 1)
        + COUNTS.lever * levers.filter((name) => last.levers[name] !== before[before.length - 1].levers[name]).length);
}
/** First week in which a proposal decides otherwise than what is done today; null if it never does. Where more than decisions differ, week 0. */
export function differsFrom(today, proposal) {
    if (!sameCompany(today, proposal))
        return 0;
    const [before, after] = [decisions(today), decisions(proposal)];
    const weeks = [...new Set([...before, ...after].map(({ from }) => from))].sort((a, b) => a - b);
    return weeks.find((week) => inForce(before, week) !== inForce(after, week)) ?? null;
}
/** Whether two scenarios differ in what is decided, at most. */
export const sameCompany = (one, other) => companyText(one) === companyText(other);
/** The policy of a scenario once all its changes have come. */
export function lastPolicy(scenario) {
    return scenario.timeline.reduce((policy, change) => (change.until === null ? (change.policy ?? policy) : policy), scenario.policy);
}
const inForce = (stretches, week) => {
    const { policy, settings, levers } = stretches.findLast(({ from }) => from <= week);
    return JSON.stringify([policy, settings, levers]);
};
/** All of a scenario that is not decided. */
function companyText({ name: _, description: __, given: ___, policy: ____, levers: _____, timeline: ______, ...rest }) {
    return JSON.stringify(rest);
}
