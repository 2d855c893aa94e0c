import { CATALOGUE } from '../coefficients/catalogue/index.js';
import { switchedOff } from '../coefficients/draw.js';
import { median } from '../coefficients/sample.js';
import { LOOKING, POLICY_RULES } from '../policies/index.js';
import { spelledOut, } from '../scenario/policies.js';
const NO_SETTINGS = {
    share: 0,
    otherwise: 0,
    smallTeam: 1,
    smallShare: 0,
    largeTeam: 1,
    largeShare: 0,
    threshold: 0,
    release: 0,
    slope: 0,
    floor: 0,
    cap: 0,
    target: 0,
    integralGain: 0,
    weeks: 0,
    trigger: 0,
    commitment: 0,
    pressureGain: 0,
    referenceVelocity: 0,
};
/** A policy's settings with its defaults filled in. */
export const settingsOf = (policy) => ({ ...NO_SETTINGS, ...spelledOut(policy) });
/**
 * The timeline as stretches of constant decisions, in order of time; the first begins in week 0. Of overlapping changes
 * the later entry wins, and an interlude wins over all.
 */
export function decisions(scenario, interlude) {
    const changes = [...scenario.timeline, ...(interlude ? [interlude] : [])];
    const lead = Math.round(median(scenario.coefficients.startDelay));
    const bounds = [
        ...changes.flatMap((change) => [change.from, change.until ?? change.from]),
        ...(scenario.hiringPlan ?? []).flatMap(({ week }) => [Math.max(week - lead, 0), week]),
    ];
    const shiftable = shiftedNames(scenario);
    const weeks = [...new Set([0, ...bounds])].filter((week) => week < scenario.horizon + 1).sort((a, b) => a - b);
    let before = null;
    return weeks.map((from) => {
        const holding = scenario.timeline.filter((change) => change.from <= from && (change.until === null || from < change.until));
        const displaced = interlude !== undefined && interlude.from <= from && from < interlude.until;
        const policy = displaced
            ? interlude.policy
            : holding.reduce((current, change) => change.policy ?? current, scenario.policy);
        const levers = holding.reduce((current, change) => ({ ...current, ...change.levers }), { ...scenario.levers });
        const now = { policy: policy.policy, settings: settingsOf(policy) };
        const newPolicy = !displaced && before !== null && !alike(before, now);
        if (!displaced)
            before = now;
        return {
            from,
            ...now,
            rule: POLICY_RULES[policy.policy],
            levers,
            shifts: shiftable.map((name) => [name, shiftOf(name, holding)]),
            plannedHires: hiresPlanned(scenario, from),
            plannedAhead: hiresPlanned(scenario, from + lead) ?? 0,
            looks: LOOKING.includes(policy.policy),
            newPolicy,
        };
    });
}
/** What is in force in a week, which may lie beyond the horizon. */
export const decisionsAt = (scenario, week) => decisions({ ...scenario, horizon: Math.max(week, scenario.horizon) }).findLast(({ from }) => from <= week);
/** Coefficients that the timeline changes. What a switch turned off stays off. */
function shiftedNames(scenario) {
    const off = switchedOff(scenario);
    const names = scenario.timeline.flatMap(({ coefficients = {} }) => Object.keys(coefficients));
    return [...new Set(names)].filter((name) => !off.has(name));
}
const AS_DRAWN = { times: 1 };
const shiftOf = (name, holding) => holding.reduce((shift, { coefficients }) => coefficients?.[name] ?? shift, AS_DRAWN);
/** A coefficient as a stretch of the timeline has it, in a future that has drawn `drawn`. */
export function shifted(name, shift, drawn) {
    const [low, high] = CATALOGUE[name].range;
    return Math.min(Math.max('value' in shift ? shift.value : drawn * shift.times, low), high);
}
/** From each date of the plan to the next the number of engineers wanted grows evenly, from those employed in week 0. */
function hiresPlanned({ hiringPlan = [], company }, from) {
    const next = hiringPlan.findIndex(({ week }) => from < week);
    if (next < 0)
        return null;
    const before = next > 0 ? hiringPlan[next - 1] : { week: 0, engineers: company.engineers };
    const goal = hiringPlan[next];
    return (goal.engineers - before.engineers) / (goal.week - before.week);
}
/** Gives a company the hiring plan of a stretch. */
export function giveHiringPlan(k, { plannedHires, plannedAhead }) {
    k.planned = plannedHires === null ? 0 : 1;
    k.plannedHires = plannedHires ?? 0;
    k.plannedAhead = plannedAhead;
}
/** Whether two policies are one: of one name, with the same settings once the defaults are filled in. */
const alike = (one, other) => one.policy === other.policy
    && Object.keys(NO_SETTINGS).every((name) => one.settings[name] === other.settings[name]);
