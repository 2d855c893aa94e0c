import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { betterOf, isCondition, valuesOf, wantedFor } from '../common/measure.js';
import { adviseOn, levelsOf, yardsticksIn } from '../common/advice.js';
import { medianOf, shareAhead } from '../common/paired.js';
import { beyondSeen } from '../common/pays.js';
import { killsMore } from '../common/recommend.js';
import { sameCompany, upheaval } from '../common/upheaval.js';
import { AT_ONCE } from './inTurn.js';
import { signTest } from '../common/signTest.js';
import { difference, figureWithSample, usualStatistic } from '../common/statistic.js';
/** Bytes a run: of what is held of each scenario, of the futures of one that is being played, and to judge one against another. */
const BYTES = { held: 6, played: 5 * 4 + 5, judging: 64 };
/** Bytes that judging so many scenarios takes at most. */
export const memoryToJudge = (runs, scenarios) => runs * (BYTES.held * scenarios + BYTES.played * AT_ONCE + BYTES.judging);
/** What has to be played to judge. */
export const wantedToJudge = (measure) => wantedFor([...measuresOf(measure), ...yardsticksIn(measure.week)]);
const measuresOf = (measure) => [
    measure,
    { name: 'surviving', week: measure.week },
    { name: 'stalled', week: measure.week },
];
export function measuredIn(scenario, futures, measure) {
    const [values, surviving, stalled] = measuresOf(measure).map((each) => valuesOf(scenario, futures, each));
    return {
        values: Float32Array.from(values),
        surviving: Uint8Array.from(surviving),
        stalled: Uint8Array.from(stalled),
        levels: levelsOf(scenario, futures, measure.week),
        effect: designEffect(scenario, futures.runs),
    };
}
/** 1 for a company out of money. */
const deadOf = ({ surviving }) => Float64Array.from(surviving, (alive) => 1 - alive);
export function pointLevels({ values, surviving, stalled, effect }, { name }) {
    const mean = meanOf(values, effect);
    return {
        level: isCondition(name)
            ? proportion(mean.value, values.length, effect)
            : medianOf(Float64Array.from(values), effect),
        mean,
        surviving: shareOf(surviving, effect),
        stalled: shareOf(stalled, effect),
    };
}
const shareOf = (values, effect) => proportion(meanOf(values).value, values.length, effect);
/** What is less likely than this by chance is decided: among some hundred decisions that change nothing, one at most. */
const DECIDED = 0.01;
/** One decision against another, `first`. */
export function against(first, second, { name }) {
    const { values: before, surviving, effect } = first;
    const better = betterOf(name);
    const gone = (run) => surviving[run] === 0 && second.surviving[run] === 0;
    const sign = better === 'less' ? -1 : 1;
    const ahead = shareAhead(before, second.values, sign, gone, effect);
    const behind = shareAhead(before, second.values, sign === 1 ? -1 : 1, gone, effect);
    const count = ({ value }) => Math.round(value * before.length);
    const decided = better !== null && signTest(count(ahead), count(behind)) < DECIDED;
    return {
        ahead,
        behind,
        change: meanOf(Float64Array.from(before, (value, run) => second.values[run] - value), effect),
        verdict: !decided ? 'undecided' : ahead.value > behind.value ? 'wins' : 'loses',
    };
}
/**
 * What the rule recommends of decisions; null where they are about other companies, or there is nothing to choose by.
 */
export function adviseAmong(today, decisions, { name: measure }) {
    const better = betterOf(measure);
    if (better === null || !decisions.every(({ scenario }) => sameCompany(today.scenario, scenario)))
        return null;
    const dead = deadOf(today.judged);
    return adviseOn(decisions.map(({ name, scenario, judged }) => ({
        name,
        levels: judged.levels,
        values: Float64Array.from(judged.values, (value) => (better === 'more' ? value : -value)),
        breaks: killsMore(deadOf(judged), dead, judged.effect),
        upheaval: upheaval(today.scenario, scenario),
        beyond: beyondSeen(scenario),
    })), measure, isCondition(measure), today.judged.effect);
}
/** The best of several decisions by the level of what is judged; of several as high, the first. */
export function bestOf(levels, { name }) {
    const sign = betterOf(name) === 'less' ? -1 : 1;
    return levels.reduce((best, { level }, i) => (sign * (level.value - levels[best].level.value) > 0 ? i : best), 0);
}
/**
 * Whether the levels of two decisions in the same futures differ by no more than may be chance.
 *
 * @param comparisons how many are held against the first: with 95% the truly best one of all is alike, though the first is best by chance (Bonferroni)
 */
export function alike(first, second, { name }, comparisons) {
    const figureOf = ({ values, effect }) => figureWithSample(Float64Array.from(values), name, usualStatistic(name), betterOf(name) ?? 'more', effect);
    const { low, high } = difference(figureOf(first), figureOf(second), comparisons);
    return !(low > 0 || high < 0);
}
