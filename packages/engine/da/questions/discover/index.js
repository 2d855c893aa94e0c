import { bothDeadBy } from '../../simulate/fates.js';
import { playHere } from '../../simulate/play.js';
import { VERSION } from '../../version.js';
import { betterOf, unfitAsCriterion, valuesOf, wantedFor, YARDSTICK } from '../common/measure.js';
import { differsFrom } from '../common/upheaval.js';
import { drawsOf } from '../decide/turning.js';
import { AS_TODAY } from '../decide/proposals.js';
import { futuresToWeigh, rivalOf, weigh } from '../decide/weigh.js';
import { discover, LOOK_AFTER, SIGNPOSTS } from '../discovery/index.js';
import { designEffect } from '../../summary/designEffect.js';
import { raceOf, sidesOf } from '../discovery/race.js';
/** About how many futures that plays. */
export const futuresToDiscover = (scenario, proposed) => 2 * scenario.runs + (proposed.length > 0 ? 0 : futuresToWeigh(scenario));
/**
 * The conditions under which a decision loses (see `discover`): the first proposal against the second, or against going on as today; where nothing is proposed,
 * what the rule chooses against that.
 *
 * @param proposed one or two decisions, or none
 * @param measure what decides who loses, and in which week; value at the horizon, if not given
 * @param play who plays; this thread, if not given
 * @throws RangeError for more than two decisions, or a measure of which neither more nor less is better
 */
export async function whenItLoses(scenario, proposed = [], measure = { name: YARDSTICK, week: scenario.horizon }, play = playHere) {
    const better = betterOf(measure.name);
    const unfit = unfitAsCriterion(measure.name);
    if (better === null || unfit !== null)
        throw new RangeError(`nothing loses by ${measure.name}: ${unfit?.message}`);
    const [choice, against] = await pairOf(scenario, proposed, play);
    const from = differsFrom(against.scenario, choice.scenario);
    const week = Math.min((from ?? 0) + LOOK_AFTER, scenario.horizon);
    const { outcomes, weeks } = wantedFor([measure]);
    const wanted = { outcomes: [...new Set([...outcomes, ...SIGNPOSTS])], weeks: [...new Set([...weeks, week])] };
    const [other, own] = await Promise.all([play(against.scenario, wanted), play(choice.scenario, wanted)]);
    const sign = better === 'more' ? 1 : -1;
    const before = valuesOf(against.scenario, other, measure);
    const gains = valuesOf(choice.scenario, own, measure).map((value, run) => sign * (value - before[run]));
    const bothDead = bothDeadBy(other, own, measure.week);
    const sides = sidesOf(gains, bothDead);
    return {
        version: VERSION,
        scenario,
        runs: scenario.runs,
        measure,
        choice: choice.name,
        against: against.name,
        from,
        race: raceOf(sides, bothDead, designEffect(against.scenario, other.runs)),
        found: discover(choice.scenario, drawsOf(against.scenario), own, week, sides),
    };
}
async function pairOf(scenario, proposed, play) {
    if (proposed.length > 2)
        throw new RangeError(`${proposed.length} decisions are more than two.`);
    const [choice, against = { name: AS_TODAY, scenario }] = proposed;
    if (choice !== undefined)
        return [choice, against];
    const { proposals, recommendation } = await weigh(scenario, [], [], play);
    return [proposals[recommendation.choice], rivalOf(proposals, recommendation.choice)];
}
