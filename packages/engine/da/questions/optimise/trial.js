import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { levelsOf, yardsticksIn } from '../common/advice.js';
import { checkLimit, missOf, VERDICTS } from '../common/limits.js';
import { valuesOf, wantedFor } from '../common/measure.js';
import { figureWithSample } from '../common/statistic.js';
export async function tryOut(scenario, goal, limits, play) {
    const measures = [goal, ...limits];
    // What comes after the last week that is looked at changes nothing.
    const futures = await play({ ...scenario, horizon: Math.max(1, ...measures.map(({ week }) => week)) }, wantedFor([...measures, ...yardsticksIn(goal.week)]));
    const values = valuesOf(scenario, futures, goal);
    const effect = designEffect(scenario, futures.runs);
    const checked = limits.map((limit) => checkLimit(valuesOf(scenario, futures, limit), limit, effect));
    const dead = valuesOf(scenario, futures, { name: 'dead', week: goal.week });
    return {
        values: goal.better === 'more' ? values : values.map((value) => -value),
        out: dead,
        levels: levelsOf(scenario, futures, goal.week),
        goal: figureWithSample(values, goal.name, goal.statistic, goal.better, effect),
        limits: checked,
        verdict: VERDICTS[Math.max(0, ...checked.map(({ verdict }) => VERDICTS.indexOf(verdict)))],
        dead: proportion(meanOf(dead).value, dead.length, effect),
    };
}
/** Which of two is better: limits first (of two that break them, the one that comes nearer), then the goal. Negative for the first. */
export function byLimits(a, b) {
    const verdict = VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
    return verdict || (a.verdict === 'broken' ? missOf(a.limits) - missOf(b.limits) : 0) || byGoal(a, b);
}
/** Which of two comes nearer to the goal, limits or not. */
export const byGoal = (a, b) => b.goal.estimate.value - a.goal.estimate.value;
