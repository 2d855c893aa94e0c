import { isDead } from '../../simulate/fates.js';
import { column, playHere } from '../../simulate/play.js';
import { ranks, splitSpread } from '../../summary/split.js';
const WORLDS = 256;
const FUTURES_PER_WORLD = 4;
/**
 * How much of the spread of a scenario’s futures is that its coefficients are not known, and how much is luck: the share that research could take away,
 * and the share that nothing can.
 *
 * By nested draws: each world is one draw of the coefficients, and several futures are played in it that differ in their chances alone. Worlds are those
 * of the scenario’s first runs; four futures a world are near the best use of a given number of futures for shares from 30% to 70%.
 *
 * @param worlds 2 or more: the error falls with their root
 */
export async function uncertainty(scenario, play = playHere, worlds = WORLDS) {
    const nested = { ...scenario, runs: worlds * FUTURES_PER_WORLD };
    const futures = await play(nested, { outcomes: ['arr'], weeks: [scenario.horizon] }, { runsPerDraw: FUTURES_PER_WORLD });
    const arr = column(futures, 'arr', scenario.horizon);
    const dead = Float64Array.from(futures.fates, (fate) => (isDead(fate) ? 1 : 0));
    return {
        worlds,
        futuresPerWorld: FUTURES_PER_WORLD,
        revenue: splitSpread(ranks(arr), FUTURES_PER_WORLD),
        revenueInDollars: splitSpread(arr, FUTURES_PER_WORLD),
        survival: splitSpread(dead, FUTURES_PER_WORLD),
    };
}
