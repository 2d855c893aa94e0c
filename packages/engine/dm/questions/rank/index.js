import { settingsOf } from '../../simulate/decisions.js';
import { playHere } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { VERSION } from '../../version.js';
import { betterOf, isCondition, unfitAsCriterion, valuesOf, wantedFor, YARDSTICK, } from '../common/measure.js';
import { adviseOn, levelsOf, yardsticksIn } from '../common/advice.js';
import { beyondSeen } from '../common/pays.js';
import { killsMore } from '../common/recommend.js';
import { upheaval } from '../common/upheaval.js';
import { percentileOf } from '../common/paired.js';
import { doorFutures, throughDoors } from '../doors/index.js';
import { policiesOf } from './policies.js';
import { regretOf } from './regret.js';
import { beats, choose, PREFERENCES, } from './preferences.js';
import { asMeasured, figureWithSample, meanWithSample, usualStatistic } from '../common/statistic.js';
/** How many futures `rank` plays at most. */
export const rankFutures = (scenario, more = []) => scenario.runs * policiesOf(scenario, more).length + doorFutures([scenario, scenario]);
/**
 * Ranks policies in the same futures: fixed shares from nothing to all there is, one that follows how slow work is, a low limit
 * to debt, every other rule with its defaults, the scenario’s own, and any more.
 *
 * @param measure what they are judged by, and in which week; value to date at the horizon, if not given
 * @param more policies besides those
 * @param play who plays; this thread, if not given
 * @throws RangeError for a measure of which neither more nor less is better
 * @example
 * const { policies, advice } = await rank({ ...scenario, runs: 100 });
 * const best = policies[0].middle; // in the unit of the measure, with its error and 95% interval
 */
export async function rank(scenario, measure = { name: YARDSTICK, week: scenario.horizon }, more = [], play = playHere) {
    const better = betterOf(measure.name);
    const unfit = unfitAsCriterion(measure.name);
    if (better === null || unfit !== null)
        throw new RangeError(`nothing can be ranked by ${measure.name}: ${unfit?.message}`);
    const statistic = usualStatistic(measure.name);
    const effect = designEffect(scenario, scenario.runs);
    const played = await Promise.all(policiesOf(scenario, more).map(async ({ name, words, policy, settings, scenario: under, own }) => {
        const futures = await play(under, wantedFor([measure, ...yardsticksIn(measure.week)]));
        return {
            name,
            words,
            policy,
            settings,
            own,
            under,
            upheaval: upheaval(scenario, under),
            values: valuesOf(under, futures, measure),
            surviving: valuesOf(under, futures, { name: 'surviving', week: measure.week }),
            levels: levelsOf(under, futures, measure.week),
        };
    }));
    const goodness = played.map(({ values }) => (better === 'more' ? values : values.map((value) => -value)));
    const regrets = regretOf(goodness);
    const figures = played.map(({ name, values, surviving }, i) => ({
        name,
        middle: figureWithSample(values, measure.name, statistic, better, effect),
        worst: figureWithSample(values, measure.name, 'worst', better, effect),
        surviving: figureWithSample(surviving, 'surviving', 'mean', 'more', effect),
        kept: meanWithSample(regrets.part[i].map((part) => 1 - part), effect),
    }));
    const policies = played.map(({ name, words, policy, settings, own, under, values }, i) => ({
        name,
        words,
        policy,
        settings,
        own,
        share: under.policy.policy === 'fixed' && policy === 'fixed' ? settingsOf(under.policy).share : null,
        middle: asMeasured(figures[i].middle.estimate, better),
        p10: percentileOf(values, 10, effect),
        p90: percentileOf(values, 90, effect),
        worst: asMeasured(figures[i].worst.estimate, better),
        surviving: figures[i].surviving.estimate,
        regret: {
            mean: meanOf(regrets.plain[i], effect),
            p90: percentileOf(regrets.plain[i], 90, effect),
            part: meanOf(regrets.part[i], effect),
        },
        best: proportion(regrets.best[i], scenario.runs, effect),
        efficient: !figures.some((other) => beats(other, figures[i], figures.length - 1)),
    }));
    const deaths = played.map(({ surviving }) => surviving.map((alive) => 1 - alive));
    const today = deaths[played.findIndex(({ own }) => own)];
    const candidates = played.map(({ name, levels, policy, own, under, upheaval: much }, i) => ({
        name,
        levels,
        plain: own || policy === 'fixed',
        values: goodness[i],
        upheaval: much,
        beyond: beyondSeen(under),
        breaks: killsMore(deaths[i], today, effect),
    }));
    const adviseOnThe = (those) => adviseOn(those, measure.name, isCondition(measure.name), effect);
    const advice = adviseOnThe(candidates);
    const plain = adviseOnThe(candidates.filter((each) => each.plain)).choice;
    const order = [...policies.keys()].sort((a, b) => figures[b].middle.estimate.value - figures[a].middle.estimate.value || a - b);
    const tempers = Object.keys(PREFERENCES).map((temper) => choose(temper, figures));
    const best = played.find(({ name }) => name === advice.choice);
    const now = played.find((one) => one.own);
    const doors = best === now ? [] : await throughDoors(now.under, [best.under], measure.week, play);
    return {
        version: VERSION,
        scenario,
        runs: scenario.runs,
        measure,
        statistic,
        advice,
        plain: plain === advice.choice ? null : plain,
        policies: order.map((i) => policies[i]),
        tempers,
        same: proportion(regrets.same, scenario.runs, effect),
        doors: doors[0] === undefined ? null : { name: best.name, against: now.name, through: doors[0] },
    };
}
