import { column, playHere } from '../simulate/play.js';
import { bothDeadBy, isDead } from '../simulate/fates.js';
import { designEffect } from '../summary/designEffect.js';
import { meanOf, proportion } from '../summary/estimate.js';
import { valuesOf, wantedFor } from './common/measure.js';
import { medianOf } from './common/paired.js';
import { rivalOf, weigh } from './decide/weigh.js';
import { raceOf, sidesOf } from './discovery/race.js';
/*
 * The largest Monte Carlo standard error among the figures that an answer leads with, so that it can be played until it is as sure as somebody wants: of shares
 * of the futures in points (0.01 is one of a hundred), of amounts as a part of their size.
 */
/** Of a run: the median revenue at the horizon, and the share alive or acquired. */
export async function runError(scenario, play = playHere) {
    const futures = await play(scenario, { outcomes: ['arr'], weeks: [scenario.horizon] });
    const effect = designEffect(scenario, scenario.runs);
    const median = medianOf(Float64Array.from(column(futures, 'arr', scenario.horizon)), effect);
    const dead = futures.fates.reduce((sum, fate) => sum + (isDead(fate) ? 1 : 0), 0);
    const survival = proportion(1 - dead / scenario.runs, scenario.runs, effect);
    return Math.max(survival.error, part(median.error, median.value));
}
/**
 * Of a comparison: the shares ahead of the first, behind it and with both out of money, and the mean difference as a
 * part of what the first comes to on average, whatever its sign.
 */
export async function compareError(alternatives, measure, play = playHere) {
    const [first, ...others] = await Promise.all(alternatives.map(async ({ scenario }) => {
        const futures = await play(scenario, wantedFor([measure]));
        return { futures, values: valuesOf(scenario, futures, measure) };
    }));
    const size = meanOf(first.values.map(Math.abs)).value;
    const effect = designEffect(alternatives[0].scenario, first.values.length);
    const errors = others.flatMap(({ futures, values }) => {
        const gains = values.map((value, run) => value - first.values[run]);
        const bothDead = bothDeadBy(first.futures, futures, measure.week);
        return [raceError(gains, bothDead, effect), part(meanOf(gains, effect).error, size)];
    });
    return Math.max(...errors);
}
/**
 * Of a recommendation: the shares ahead of what the card holds it against, behind that and with both out of money, and
 * how far what is as good falls short of the least regret, as a part of what is at stake.
 */
export async function decideError(scenario, proposed, limits, play = playHere) {
    const { proposals, recommendation, candidates, dead } = await weigh(scenario, proposed, limits, play);
    const { choice, stake, places } = recommendation;
    const rival = proposals.indexOf(rivalOf(proposals, choice));
    const regrets = places.filter(({ tied }) => tied).map(({ behind }) => part(behind.error, stake));
    const gains = candidates[choice].values.map((value, run) => value - candidates[rival].values[run]);
    const bothDead = (run) => dead[choice][run] === 1 && dead[rival][run] === 1;
    return Math.max(0, ...regrets, raceError(gains, bothDead, designEffect(scenario, scenario.runs)));
}
/** An error as a part of what it is the error of; of nothing there is no part. */
const part = (error, of) => (of === 0 || error === 0 ? 0 : error / Math.abs(of));
/** The largest error of the shares ahead, behind and with both out of money, as answers count them. */
function raceError(gains, bothDead, effect) {
    const { ahead, behind, bothDead: gone } = raceOf(sidesOf(gains, bothDead), bothDead, effect);
    return Math.max(ahead.error, behind.error, gone.error);
}
