import { addWeeks } from '../../scenario/calendar.js';
import { isDead } from '../../simulate/fates.js';
import { column, playHere } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { fanOf } from '../../summary/fan.js';
import { percentilePlan } from '../../summary/quantiles.js';
import { PERCENTILES } from '../../summary/summary.js';
import { reportedWeeks } from '../../summary/summarise.js';
import { exp, log } from '../../random/maths.js';
import { VERSION } from '../../version.js';
import { middleOf } from '../common/paired.js';
import { debtInstead, debtInsteadFutures } from './debtInstead.js';
import { drawCase } from './draws.js';
import { driversOf } from './drivers.js';
import { investIn } from './flows.js';
import { discountFactors } from '../../simulate/value.js';
const WEEKS_A_MONTH = 52 / 12;
/** Waits that are looked at, in months. */
const WAITS = [1, 2, 3, 4, 5, 6, 9, 12];
const QUARTER = 3;
/**
 * Whether an investment inside a company is worth it: what it costs, what it saves, when it has paid for itself, and what waiting costs, in all futures.
 * Where a company was named, it is played: the loss grows with those who lose, and ends with the company.
 */
export async function businessCase(given, play = playHere) {
    const { scenario, start, team, discount, lossIn } = given;
    const { runs, horizon } = scenario;
    const effect = designEffect(scenario, runs);
    const futures = given.inside ? await play(scenario, wantedBy(given)) : null;
    const draws = drawCase(given);
    const terms = { team, horizon, inTime: lossIn === 'time', discount: discountFactors(discount, horizon) };
    const weeks = reportedWeeks(horizon);
    const net = weeks.map(() => new Float64Array(runs));
    const waits = [
        ...new Set(WAITS.map((months) => Math.round(months * WEEKS_A_MONTH)).filter((wait) => start + wait < horizon)),
    ];
    const of = () => new Float64Array(runs);
    const columns = { value: of(), spent: of(), whole: of(), payback: of(), effort: of(), back: of(), size: of() };
    const waited = waits.map((wait) => ({ wait, value: of(), paysBack: 0 }));
    const future = { sizes: new Float64Array(horizon), lives: horizon };
    const balance = new Float64Array(horizon + 1);
    const outcome = { value: 0, spent: 0, whole: 0, payback: NaN, effort: 0, back: 0 };
    for (let run = 0; run < runs; run++) {
        meet(given, futures, draws, run, future);
        investIn(draws, run, future, start, terms, outcome, balance);
        for (const name of ['value', 'spent', 'whole', 'payback', 'effort', 'back'])
            columns[name][run] = outcome[name];
        columns.size[run] = meanOf(future.sizes).value;
        weeks.forEach((week, i) => (net[i][run] = balance[week]));
        for (const each of waited) {
            investIn(draws, run, future, start + each.wait, terms, outcome);
            each.value[run] = outcome.value;
            if (!Number.isNaN(outcome.payback))
                each.paysBack++;
        }
    }
    const { value, payback } = columns;
    const delays = [{ wait: 0, value, paysBack: count(payback, (time) => !Number.isNaN(time)) }, ...waited].map((each) => ({
        weeks: each.wait,
        value: meanOf(each.value, effect),
        lost: meanOf(value.map((now, run) => now - each.value[run]), effect),
        paysBack: proportion(each.paysBack / runs, runs, effect),
    }));
    const wait = delays.findLast((each) => each.weeks > 0 && each.weeks <= Math.round(QUARTER * WEEKS_A_MONTH));
    return {
        version: VERSION,
        scenario,
        runs,
        weeks,
        dates: weeks.map((week) => addWeeks(scenario.start, week)),
        case: {
            name: given.name,
            description: given.description,
            inside: given.inside,
            who: given.who,
            lossIn,
            start,
            team,
            discount,
        },
        net: fanOf(weeks.length, (i, into) => into.set(net[i]), percentilePlan(runs, PERCENTILES, effect), new Float64Array(runs), effect),
        value: { ...middleOf(value, effect), mean: meanOf(value, effect) },
        worthIt: proportion(count(value, (each) => each > 0) / runs, runs, effect),
        payback: paybackOf(payback, horizon - start, effect),
        paybackMonths: monthsOf(payback, horizon - start, effect),
        spent: middleOf(columns.spent, effect),
        effort: middleOf(columns.effort, effect),
        back: middleOf(columns.back, effect),
        waiting: wait === undefined ? null : scaled(wait.lost, WEEKS_A_MONTH / wait.weeks),
        delays,
        breakEven: breakEvenOf(columns, effect),
        dead: futures
            && proportion(count(futures.ends, (end, run) => end >= 0 && isDead(futures.fates[run])) / runs, runs, effect),
        debtInstead: await debtInstead(given, middleOf(columns.effort).p50.value, play),
        drivers: driversOf(given, draws, columns.size, value, effect),
    };
}
/** How many futures `businessCase` plays. */
export const caseFutures = (given) => given.inside ? given.scenario.runs + debtInsteadFutures(given) : 0;
/** What has to be played to know how many of those who lose there are. */
function wantedBy({ who, scenario: { horizon } }) {
    return {
        outcomes: who === 'engineers' ? ['engineers'] : who === 'everybody' ? ['headcount'] : ['headcount', 'engineers'],
        weeks: Array.from({ length: horizon }, (_, week) => week),
    };
}
/** Writes down one future: its loss by week as a multiple of today’s. */
function meet({ who, beliefs, scenario: { horizon } }, futures, draws, run, into) {
    const end = futures === null ? -1 : futures.ends[run];
    into.lives = end >= 0 && isDead(futures.fates[run]) ? Math.min(end, horizon) : horizon;
    if (beliefs.grows !== null || futures === null) {
        const weekly = log(1 + draws.grows[run]) / 52;
        for (let week = 0; week < horizon; week++)
            into.sizes[week] = week < into.lives ? exp(weekly * week) : 0;
        return;
    }
    const heads = (week) => who === 'others'
        ? column(futures, 'headcount', week)[run] - column(futures, 'engineers', week)[run]
        : column(futures, who === 'engineers' ? 'engineers' : 'headcount', week)[run];
    const today = heads(0);
    for (let week = 0; week < horizon; week++)
        into.sizes[week] = week < into.lives ? Math.max(0, heads(week)) / today : 0;
}
function count(values, holds) {
    let found = 0;
    for (let run = 0; run < values.length; run++)
        if (holds(values[run], run))
            found++;
    return found;
}
/** What never pays back counts as a week later than the horizon, so that no percentile leaves it out. */
function paybackOf(payback, most, effect) {
    const { p10, p50, p90 } = middleOf(payback.map((weeks) => (Number.isNaN(weeks) ? most + 1 : weeks)), effect);
    const within = ({ value, error }) => (value > most ? null : { value, error });
    const runs = payback.length;
    return {
        share: proportion(count(payback, (weeks) => !Number.isNaN(weeks)) / runs, runs, effect),
        p10: within(p10),
        p50: within(p50),
        p90: within(p90),
    };
}
function monthsOf(payback, most, effect) {
    const counts = new Array(Math.max(1, Math.ceil(most / WEEKS_A_MONTH))).fill(0);
    for (const weeks of payback)
        if (!Number.isNaN(weeks))
            counts[Math.min(counts.length - 1, Math.floor(weeks / WEEKS_A_MONTH))]++;
    return counts.map((found) => proportion(found / payback.length, payback.length, effect));
}
const scaled = ({ value, error, low, high }, times) => ({
    value: value * times,
    error: error * times,
    low: low * times,
    high: high * times,
});
/** Spent over what would be saved if all of the loss ended, both on average; its error by linearisation. */
function breakEvenOf({ spent, whole }, effect) {
    const mean = meanOf(whole).value;
    if (!(mean > 0))
        return null;
    const share = meanOf(spent).value / mean;
    const residuals = spent.map((cost, run) => cost - share * whole[run]);
    return { value: share, error: meanOf(residuals, effect).error / mean };
}
