import { addWeeks } from '../../scenario/calendar.js';
import { readQuantity } from '../../scenario/quantities/read.js';
import { decisions, decisionsAt } from '../../simulate/decisions.js';
import { isDead } from '../../simulate/fates.js';
import { column, playHere } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { proportion } from '../../summary/estimate.js';
import { fanOver } from '../../summary/fan.js';
import { VERSION } from '../../version.js';
import { percentileOf } from '../common/paired.js';
import { ENGINEER_MONTH, SPREAD_WEEKS } from './marginal.js';
import { turnsOf } from './turn.js';
const MOST_RUNS = 1000;
/** Two years. */
export const WITHIN = 104;
const MOST_WITHIN = 520;
/** Share of the free weeks that is moved to debt, for four weeks; what it brings is told by the engineer-month. */
const MOVED = 0.1;
const QUARTER = 13;
const MOST_WEEKS = 24;
/** `18 months`: how soon work must pay back, in weeks. */
export function readWithin(text) {
    const weeks = readQuantity(text, { kind: 'weeks', range: [SPREAD_WEEKS, MOST_WITHIN], bare: false });
    return typeof weeks === 'number' ? Math.round(weeks) : weeks;
}
/** About every quarter of a scenario, from week 0 to the horizon. */
export function quartersOf(horizon) {
    const step = Math.max(1, Math.min(QUARTER, Math.floor(horizon / 4)), Math.ceil(horizon / MOST_WEEKS));
    return Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step);
}
/**
 * “Debt is progress”: from when on does work on debt bring more useful product than the same work on features? For each week of a grid the same futures are
 * played with a tenth of the free weeks moved from features to debt for four weeks, and without; the difference in useful product delivered when the time
 * is up, over the weeks moved, is what a month is worth. Futures are paired, so chance cancels; thresholds (a round that closes a week sooner) do not, and
 * are part of the answer. Under a policy that is not a fixed share both futures pay a fixed one for those four weeks, near to what the policy pays then.
 */
export async function debtIsProgress(scenario, options = {}, play = playHere) {
    const { runs, weeks, within } = withDefaults(scenario, options);
    const played = { ...scenario, runs };
    const until = (week) => ({ ...played, horizon: week + within });
    const usual = await play(until(weeks[weeks.length - 1]), {
        outcomes: ['delivered', 'repayment', 'debtShare'],
        weeks: [...new Set(weeks.flatMap((week) => weeksOf(week, within)))].sort((a, b) => a - b),
    });
    const worths = [];
    for (const week of weeks) {
        const inForce = policiesIn(scenario, week);
        const share = inForce.length === 1 && inForce[0].policy === 'fixed' ? null : Math.round(meanOfLiving(usual, week) * 100) / 100;
        const wanted = { outcomes: ['delivered', 'repayment'], weeks: weeksOf(week, within) };
        const from = share ?? decisionsAt(scenario, week).settings.share;
        const less = share === null ? usual : await play(until(week), wanted, moving(week, from));
        const more = await play(until(week), wanted, moving(week, from + MOVED <= 1 ? from + MOVED : from - MOVED));
        worths.push(worthOf(less, more, week, within));
    }
    return {
        version: VERSION,
        scenario: played,
        runs,
        weeks,
        dates: weeks.map((week) => addWeeks(scenario.start, week)),
        within,
        ...summed(worths, weeks, runs, designEffect(scenario, runs)),
    };
}
/** How many futures `debtIsProgress` plays. */
export function progressFutures(scenario, options = {}) {
    const { runs, weeks } = withDefaults(scenario, options);
    return (runs
        * weeks.reduce((sum, week) => sum + (policiesIn(scenario, week).every(({ policy }) => policy === 'fixed') ? 1 : 2), 1));
}
const withDefaults = (scenario, { runs = Math.min(scenario.runs, MOST_RUNS), weeks = quartersOf(scenario.horizon), within = WITHIN }) => ({ runs, weeks, within });
/** The weeks that have to be seen of a future in which work is moved. */
const weeksOf = (week, within) => [
    ...Array.from({ length: Math.min(SPREAD_WEEKS, within) }, (_, i) => week + i),
    week + within,
];
/** The policies that hold in the weeks in which work is moved: one, unless the timeline changes it just then. */
function policiesIn(scenario, week) {
    const all = decisions({ ...scenario, horizon: week + SPREAD_WEEKS });
    return [
        decisionsAt(scenario, week),
        ...all.filter(({ from, newPolicy }) => newPolicy && from > week && from < week + SPREAD_WEEKS),
    ];
}
/** A fixed share for debt in the weeks in which work is moved. */
const moving = (from, share) => ({
    interlude: { from, until: from + SPREAD_WEEKS, policy: { policy: 'fixed', settings: { share } } },
});
function meanOfLiving(futures, week) {
    let [sum, living] = [0, 0];
    column(futures, 'debtShare', week).forEach((share, run) => {
        if (endedBy(futures, run, week))
            return;
        sum += share;
        living++;
    });
    return living > 0 ? sum / living : 0;
}
const endedBy = ({ ends }, run, week) => ends[run] >= 0 && ends[run] <= week;
/** Whether a company is out of money by a week in both futures, or acquired in both. */
const endAlike = (less, more, run, week) => endedBy(less, run, week) && endedBy(more, run, week) && isDead(less.fates[run]) === isDead(more.fates[run]);
/**
 * What an engineer-month moved to debt brings in each future, person-weeks; 0 where the company is out of money, or
 * acquired, before the time is up, whatever it does.
 */
function worthOf(less, more, week, within) {
    const end = week + within;
    const weeks = weeksOf(week, within).slice(0, -1);
    const delivered = [less, more].map((futures) => column(futures, 'delivered', end));
    const repaid = weeks.map((spell) => [less, more].map((futures) => column(futures, 'repayment', spell)));
    return Float64Array.from({ length: less.runs }, (_, run) => {
        const moved = repaid.reduce((sum, [before, after]) => sum + after[run] - before[run], 0);
        if (moved === 0 || endAlike(less, more, run, end))
            return 0;
        return ((delivered[1][run] - delivered[0][run]) / moved) * ENGINEER_MONTH;
    });
}
function summed(worths, weeks, runs, effect) {
    const shares = (holds) => worths.map((column) => proportion(column.filter(holds).length / runs, runs, effect));
    const never = Infinity;
    const dates = Float64Array.from({ length: runs }, (_, run) => turnsOf(weeks, worths.map((column) => column[run])).find(({ ahead }) => ahead)?.week ?? never);
    const by = (week) => proportion(dates.filter((date) => date <= week).length / runs, runs, effect);
    return {
        ahead: shares((worth) => worth > 0),
        behind: shares((worth) => worth < 0),
        neither: shares((worth) => worth === 0),
        worth: fanOver(weeks, runs, (week) => worths[weeks.indexOf(week)], effect),
        date: {
            come: weeks.map(by),
            never: proportion(dates.filter((date) => date === never).length / runs, runs, effect),
            fromStart: by(weeks[0]),
            ...percentilesOf(dates, weeks[weeks.length - 1]),
        },
    };
}
/** Percentiles of the dates; those that never come lie far beyond the horizon. */
function percentilesOf(dates, last) {
    const beyond = 10 * (last + 1);
    const counted = dates.map((date) => Math.min(date, beyond));
    const at = (percentile) => {
        const found = percentileOf(counted, percentile);
        return found.value <= last && Number.isFinite(found.low) && Number.isFinite(found.high) ? found : null;
    };
    return { p10: at(10), p50: at(50), p90: at(90) };
}
