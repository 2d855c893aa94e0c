import { addWeeks } from '../../scenario/calendar.js';
import { designEffect } from '../../summary/designEffect.js';
import { playHere } from '../../simulate/play.js';
import { reportedWeeks } from '../../summary/summarise.js';
import { VERSION } from '../../version.js';
import { shareAhead } from '../common/paired.js';
import { contest } from './contest.js';
import { delayed } from './delay.js';
import { alone, ready } from './one.js';
import { wantedToCompare } from './series.js';
import { criterionOf, termsFor } from './terms.js';
/** Alternatives that a reader can still tell apart. */
export const MOST_ALTERNATIVES = 8;
/**
 * Alternatives that are held at once: the baseline, the one that is summed up, the next, and one that waits; and what
 * each keeps of a week besides what is played.
 */
const HELD = 4;
const BESIDES = 2;
/** Bytes that a comparison of scenarios like this one takes. */
export const memoryToCompare = (scenario, judge) => {
    const { outcomes, weeks } = wantedToCompare(scenario, criterionOf(judge));
    return HELD * scenario.runs * weeks.length * (outcomes.length + BESIDES) * 4;
};
/**
 * Compares decisions in the same futures: the first alternative is the baseline, and each other one is held against it run by run, so that chance cancels.
 * Says who is ahead when, in what is judged by and in money; when the lead changes for good; what a decision costs at first; and who lives.
 * The dead always count (see `Outcome.dead`): a company out of money has delivered nothing that is left.
 *
 * @param alternatives two to eight, which share seed, runs, start and horizon
 * @param given what is judged, in which week (1 to the horizon), discount rate (1/year); by default useful product at the horizon
 * @param play who plays; this thread, if not given
 * @throws RangeError if they do not share these, or if a week is beyond the horizon
 * @example
 * const nothing = underPolicy(scenario, { policy: 'fixed', settings: { share: 0 } });
 * const { contests } = await compare([{ name: 'as today', scenario }, { name: 'nothing for debt', scenario: nothing }]);
 * const wins = contests[0].beats.ahead; // share of the futures, 0 to 1: value, error, and a 95% interval from low to high
 */
export async function compare(alternatives, given = {}, play = playHere) {
    const [first, ...others] = alternatives;
    if (first === undefined || others.length === 0)
        throw new RangeError('A comparison needs two alternatives.');
    const { scenario } = first;
    const terms = termsFor(scenario, given);
    check(alternatives, terms);
    const judge = criterionOf(terms.judge);
    const weeks = reportedWeeks(scenario.horizon);
    const wanted = wantedToCompare(scenario, judge);
    const playAll = (world) => play(world, wanted);
    const answers = [];
    const contests = [];
    const ends = [];
    let baseline = null;
    let coming = playAll(scenario);
    for (const [i, alternative] of alternatives.entries()) {
        const played = ready(alternative, await coming, judge, terms);
        const late = baseline === null || terms.delay === null ? null : delayed(scenario, alternative.scenario, terms.delay);
        const waited = late === null ? null : ready({ ...alternative, scenario: late }, await playAll(late), judge, terms);
        const next = alternatives[i + 1];
        // Threads play the next while this one is summed up.
        if (next !== undefined)
            coming = playAll(next.scenario);
        answers.push(alone(played, weeks, judge));
        ends.push({ judged: Float64Array.from(played.at.judged), surviving: played.at.surviving });
        if (baseline === null)
            baseline = played;
        else
            contests.push(contest(baseline, played, waited, weeks, judge, terms));
    }
    const effect = designEffect(scenario, scenario.runs);
    return {
        version: VERSION,
        scenario,
        runs: scenario.runs,
        weeks,
        dates: weeks.map((week) => addWeeks(scenario.start, week)),
        terms,
        judge,
        alternatives: answers,
        contests,
        pairs: ends.map((one) => ends.map((other) => aheadOf(one, other, judge.better === 'more' ? 1 : -1, effect))),
    };
}
const aheadOf = (one, other, side, effect) => shareAhead(other.judged, one.judged, side, (run) => one.surviving[run] === 0 && other.surviving[run] === 0, effect);
function check(alternatives, { by, delay }) {
    if (alternatives.length > MOST_ALTERNATIVES)
        throw new RangeError(`${alternatives.length} alternatives are more than ${MOST_ALTERNATIVES}.`);
    const [{ scenario: { seed, runs, start, horizon }, },] = alternatives;
    const uneven = alternatives.find(({ scenario }) => scenario.seed !== seed || scenario.runs !== runs || scenario.start !== start || scenario.horizon !== horizon);
    if (uneven)
        throw new RangeError(`${uneven.name} has another seed, start, horizon or number of runs than ${alternatives[0].name}.`);
    if (!(by >= 1 && by <= horizon))
        throw new RangeError(`Week ${by} is not within 1 to ${horizon}.`);
    if (delay !== null && !(delay >= 1 && delay <= by))
        throw new RangeError(`A delay of ${delay} weeks is not within 1 to ${by}.`);
}
