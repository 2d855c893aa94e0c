import { median } from '../../coefficients/sample.js';
import { bothDeadBy, FATE_NAMES, isDead } from '../../simulate/fates.js';
import { column, playHere } from '../../simulate/play.js';
import { VALUE_TERMS, VALUED_FROM, valueOverTime } from '../../simulate/value.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { VERSION } from '../../version.js';
import { valuesOf, wantedFor, YARDSTICK } from '../common/measure.js';
import { voicesOn } from '../common/advice.js';
import { medianOf } from '../common/paired.js';
import { beyondSeen } from '../common/pays.js';
import { discover, LOOK_AFTER, SIGNPOSTS } from '../discovery/index.js';
import { raceOf, sidesOf } from '../discovery/race.js';
import { throughDoors } from '../doors/index.js';
import { differsFrom } from '../common/upheaval.js';
import { crossoverOf, follow, startRace } from '../compare/crossover.js';
import { groundFutures, groundsOf } from './ground.js';
import { proposalsFor } from './proposals.js';
import { FOLLOWED, quartersOf } from './quarters.js';
import { carriers, spreadBetween } from './sure.js';
import { drawsOf, turnsOf } from './turning.js';
import { futuresToWeigh, rivalOf, sameButLater, weigh } from './weigh.js';
import { yearOf } from '../compare/year.js';
/** Futures in which each starting point is looked at: enough to see that the choice is worse by more than a tie. */
const GROUND_RUNS = 400;
const WEEKS_A_MONTH = 52 / 12;
/** Weeks of a year and a half, after which somebody will ask what it has brought. */
const SOON = 78;
/** Proposals, the choice and as today among them, that stand for choice from another starting point. */
const GROUND_RIVALS = 6;
/** About how many futures `decide` plays. */
export const futuresToDecide = (scenario, proposed = []) => futuresToWeigh(scenario, proposed)
    + 2 * scenario.runs
    + groundFutures(Math.min(proposalsFor(scenario, proposed).length, GROUND_RIVALS), Math.min(scenario.runs, GROUND_RUNS))
    + 2000;
/**
 * One recommendation: which proposal to choose by the rule (see `RULE`), what it costs and brings, what would change it, and how sure that is. Everything is
 * played in the same futures.
 *
 * @param proposed what stands for choice besides going on as today; the usual shares and rules if nothing is
 * @param limits what has to hold besides; a proposal that breaks one beyond chance is not chosen, unless nothing keeps them: then what comes nearest is
 * @param play who plays; this thread, if not given
 * @example
 * const fifth = underPolicy(scenario, { policy: 'fixed', settings: { share: 0.2 } });
 * const { decision } = await decide({ ...scenario, runs: 100 }, [{ name: 'a fifth', scenario: { ...fifth, runs: 100 } }]);
 * const said = decision.choose;
 */
export async function decide(scenario, proposed = [], limits = [], play = playHere) {
    const weighed = await weigh(scenario, proposed, limits, play);
    const measure = { name: YARDSTICK, week: scenario.horizon };
    return {
        version: VERSION,
        scenario,
        runs: scenario.runs,
        limits,
        stake: weighed.recommendation.stake,
        proposals: weighed.proposals,
        decision: await decisionOn(weighed, measure, limits, play),
    };
}
/** The card: the choice held against what is done today, or, where that is chosen, against the best of the others. */
async function decisionOn({ proposals, verdict, recommendation: { choice }, candidatesIn }, measure, limits, play) {
    const chosen = proposals[choice];
    const rival = rivalOf(proposals, choice);
    const [first, second] = [rival.scenario, chosen.scenario];
    const { horizon, runs } = second;
    const wanted = {
        outcomes: [...new Set([...VALUED_FROM, ...FOLLOWED, ...SIGNPOSTS])],
        weeks: Array.from({ length: horizon + 1 }, (_, week) => week),
    };
    const late = lateTwin(proposals, chosen);
    const rivals = rivalsElsewhere(proposals, choice);
    const [other, own, spread, grounds, waited, beyond] = await Promise.all([
        play(first, wanted),
        play(second, wanted),
        spreadBetween(first, second, measure, play),
        groundsOf(rivals.map((i) => proposals[i]), rivals.indexOf(choice), { runs: Math.min(runs, GROUND_RUNS), measure, limits, play }),
        late && play(late.scenario, wantedFor([measure])).then((futures) => valuesOf(late.scenario, futures, measure)),
        whatIsBeyond(first, second, play),
    ]);
    const values = [other, own].map((futures) => valueOverTime(futures, VALUE_TERMS));
    const gainsBy = (week) => Float64Array.from({ length: runs }, (_, run) => values[1][week * runs + run] - values[0][week * runs + run]);
    const after = Float64Array.from(values[1].subarray(horizon * runs));
    const gains = gainsBy(horizon);
    const effect = designEffect(first, runs);
    const bothDead = bothDeadBy(other, own, horizon);
    const sides = sidesOf(gains, bothDead);
    const race = raceOf(sides, bothDead, effect);
    const count = (holds) => {
        let found = 0;
        for (let run = 0; run < runs; run++)
            if (holds(run))
                found++;
        return proportion(found / runs, runs, effect);
    };
    const uncertain = drawsOf(first);
    const from = differsFrom(first, second) ?? 0;
    const soon = Math.min(from + SOON, horizon);
    const revenues = column(other, 'arr', soon);
    const sidesSoon = sidesOf(gainsBy(soon), bothDeadBy(other, own, soon));
    return {
        verdict,
        keeps: chosen.kept,
        choose: chosen.name,
        from: chosen.from,
        against: rival.name,
        asGood: proposals.filter(({ tied, sameAs }) => tied && sameAs === null).map(({ name }) => name),
        practical: proposals.filter(({ practical, sameAs }) => practical && sameAs === null).map(({ name }) => name),
        race,
        worth: { median: medianOf(gains, effect), mean: meanOf(gains, effect) },
        lives: {
            kept: count((run) => isDead(other.fates[run]) && !isDead(own.fates[run])),
            killed: count((run) => isDead(own.fates[run]) && !isDead(other.fates[run])),
        },
        others: voicesOn(proposals.map(({ name, value, others }) => ({
            name,
            levels: {
                value: value.median.value,
                delivered: others.delivered.value,
                arr: others.arr.value,
                surviving: others.surviving.value,
            },
        })), choice, YARDSTICK),
        year: yearOf(other, own, median(second.coefficients.itemSize), from, horizon, effect),
        payback: { ...paybackOf(values, { runs, horizon, from, effect }, bothDead), gone: race.bothDead },
        quarters: quartersOf(second.start, horizon, other, own, { values, effect }),
        fates: { against: fatesOf(other, effect), choice: fatesOf(own, effect) },
        waiting: waited && {
            later: late.name,
            ...waitingOf(after, waited, late.from - chosen.from, effect),
        },
        turns: turnsOf(uncertain, candidatesIn, choice, effect),
        grounds: grounds.map((ground) => ({
            ...ground,
            turn: ground.turn && { ...ground.turn, to: rivals[ground.turn.to] },
        })),
        fails: discover(second, uncertain, own, Math.min(from + LOOK_AFTER, horizon), sides),
        beyond: beyond && { ...beyond, tried: bestTried(proposals) },
        early: {
            week: soon,
            behind: count((run) => sidesSoon[run] === -1),
            revenue: meanOf(Float64Array.from(column(own, 'arr', soon), (value, run) => value - revenues[run]), effect),
            of: meanOf(revenues, effect),
        },
        sure: { chance: race.ahead.error, spread, ...carriers(uncertain, gains) },
    };
}
/**
 * What stands for choice from another starting point: as today, the choice, and of the other decisions with its start a
 * few, from the smallest to the largest.
 */
function rivalsElsewhere(proposals, choice) {
    const { from } = proposals[choice];
    const others = [...proposals.keys()].filter((i) => i > 0 && i !== choice && proposals[i].sameAs === null && proposals[i].from === (from ?? 0));
    const room = Math.min(others.length, GROUND_RIVALS - (choice === 0 ? 1 : 2));
    const some = Array.from({ length: room }, (_, i) => others[Math.round((i * (others.length - 1)) / Math.max(1, room - 1))]);
    return [...new Set([0, choice, ...some])].sort((a, b) => a - b);
}
/** Of what somebody is known to have tried and keeps the limits, the proposal with the least regret. */
const bestTried = (proposals) => proposals
    .filter(({ kept, scenario }) => kept && beyondSeen(scenario) === null)
    .sort((one, other) => one.regret.value - other.regret.value)[0]?.name ?? null;
async function whatIsBeyond(against, choice, play) {
    const share = beyondSeen(choice);
    if (share === null)
        return null;
    const [through] = await throughDoors(against, [choice], choice.horizon, play);
    return { share, through: through };
}
/** Shares of all futures that end in each way. */
function fatesOf({ fates, runs }, effect) {
    const shareOf = (code) => fates.reduce((found, each) => found + Number(each === code), 0) / runs;
    return Object.fromEntries(FATE_NAMES.map((name, code) => [name, proportion(shareOf(code), runs, effect)]));
}
const lateTwin = (proposals, chosen) => proposals.find((other) => sameButLater(chosen, other)) ?? null;
function waitingOf(now, later, weeks, effect) {
    const { value, error, low, high } = meanOf(now.map((each, run) => each - later[run]), effect);
    const months = weeks / WEEKS_A_MONTH;
    return { weeks, perMonth: { value: value / months, error: error / months, low: low / months, high: high / months } };
}
/** Counted from the day of the decision: nothing is paid back before it exists. */
function paybackOf([before, after], { runs, horizon, from, effect }, gone) {
    const race = startRace(runs);
    for (let week = from; week <= horizon; week++) {
        const row = (values) => values.subarray(week * runs, (week + 1) * runs);
        follow(race, week, row(before), row(after), 1);
    }
    const { leads, shares } = crossoverOf(race, horizon, gone, from, effect);
    const won = shares.ahead.value + shares.overtakes.value;
    return {
        p10: leads[10].week,
        p50: leads[50].week,
        p90: leads[90].week,
        never: proportion(1 - won, runs, effect),
    };
}
