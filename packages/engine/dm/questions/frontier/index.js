import { settingsOf } from '../../simulate/decisions.js';
import { playHere } from '../../simulate/play.js';
import { meanOf } from '../../summary/estimate.js';
import { VERSION } from '../../version.js';
import { changesAnything, policyName, underPolicy } from '../common/alternatives.js';
import { betterOf, unfitAsCriterion } from '../common/measure.js';
import { inTurn } from '../sweep/inTurn.js';
import { adviseAmong, against, alike, bestOf, measuredIn, pointLevels, wantedToJudge, } from '../sweep/judge.js';
import { lastSafeStart } from './lastSafeStart.js';
export const FRONTIER_STEPS = 21;
export const MOST_SHARE = 0.6;
export const MOST_PACE = 2;
/**
 * Plays the same futures under fixed shares for debt from 0 to 60% and growth paces from 0 to 2 doublings a year, and
 * judges each share against none at the same pace. Throws a RangeError for a measure of which neither more nor less is
 * better.
 */
export async function frontier(scenario, { measure, steps = FRONTIER_STEPS, to }, play = playHere) {
    const better = betterOf(measure.name);
    const unfit = unfitAsCriterion(measure.name);
    if (better === null || unfit !== null)
        throw new RangeError(`nothing can be judged by ${measure.name}: ${unfit?.message}`);
    const shares = spaced(MOST_SHARE, steps);
    const paces = spaced(MOST_PACE, steps);
    const wanted = wantedToJudge(measure);
    const all = await inTurn(paces.flatMap((pace) => shares.map((share) => atPace(underPolicy(scenario, fixed(share)), pace))), async (each) => measuredIn(each, await play(each, wanted), measure));
    const byPace = paces.map((_, i) => all.slice(i * steps, (i + 1) * steps));
    const rows = byPace.map((judged, i) => rowOf(paces[i], judged, measure));
    const own = scenario.levers.hiringPace;
    const ownRow = paces.reduce((nearest, pace, i) => (Math.abs(pace - own) < Math.abs(paces[nearest] - own) ? i : nearest), 0);
    const paceNow = (policy) => atPace(policy, paces[ownRow]);
    const itself = paceNow(scenario);
    const advice = adviseAmong({ scenario: itself, judged: measuredIn(itself, await play(itself, wanted), measure) }, byPace[ownRow].map((judged, i) => ({
        name: policyName(fixed(shares[i])),
        scenario: paceNow(underPolicy(scenario, fixed(shares[i]))),
        judged,
    })), measure);
    const target = to ?? fixed(shares[rows[ownRow].best]);
    return {
        version: VERSION,
        scenario,
        runs: scenario.runs,
        measure,
        better,
        shares,
        rows,
        ownRow,
        advice,
        steadyFrom: Math.max(0, byPace.map((judged, i) => i > 0 && !same(judged, byPace[i - 1])).lastIndexOf(true)),
        start: target.policy === 'fixed' && settingsOf(target).share === 0
            ? null
            : await lastSafeStart(scenario, fixed(0), target, measure.week, play),
    };
}
/** The values from 0 to the last, evenly spaced and free of the last bit’s noise. */
const spaced = (last, steps) => Array.from({ length: steps }, (_, i) => Number(((last * i) / (steps - 1)).toPrecision(12)));
const fixed = (share) => ({ policy: 'fixed', settings: { share } });
/** The scenario with one growth pace from week 0 to the end. */
function atPace({ hiringPlan: _plan, ...scenario }, pace) {
    const timeline = scenario.timeline
        .map((change) => {
        const { hiringPace: _, ...levers } = change.levers;
        return { ...change, levers };
    })
        .filter(changesAnything);
    return { ...scenario, levers: { ...scenario.levers, hiringPace: pace }, timeline };
}
function rowOf(pace, judged, measure) {
    const levels = judged.map((each) => pointLevels(each, measure));
    const top = bestOf(levels, measure);
    const good = judged.map((each) => alike(judged[top], each, measure, judged.length - 1));
    const [from, to] = [good.indexOf(true), good.lastIndexOf(true)];
    const best = from
        + summit(levels.slice(from, to + 1).map(({ level }) => level.value), betterOf(measure.name) === 'less' ? -1 : 1, top - from);
    return {
        pace,
        cells: judged.map((each, i) => ({ ...levels[i], ...against(judged[0], each, measure) })),
        best,
        asGood: [from, to],
    };
}
/**
 * The index at which the parabola through evenly spaced values (least squares) is highest, or lowest for a `sign` of
 * −1; `otherwise` where it has no such point among them.
 */
function summit(values, sign, otherwise) {
    const middle = (values.length - 1) / 2;
    const spread = meanOf(values.map((_, i) => (i - middle) * (i - middle))).value;
    const bend = (sign * sum(values, (i) => (i - middle) * (i - middle) - spread))
        / sum(values.map(() => 1), (i) => square((i - middle) * (i - middle) - spread));
    const tilt = (sign * sum(values, (i) => i - middle)) / (values.length * spread);
    const at = Math.round(middle - tilt / (2 * bend));
    return values.length > 2 && bend < 0 && at >= 0 && at < values.length ? at : otherwise;
}
const sum = (values, weight) => values.reduce((total, value, i) => total + value * weight(i), 0);
const square = (value) => value * value;
const same = (first, second) => first.every(({ values }, i) => values.every((value, run) => value === second[i].values[run]));
