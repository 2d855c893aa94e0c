import { LOOPS } from '../../coefficients/switches.js';
import { isDead } from '../../simulate/fates.js';
import { column, playHere } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { LOOP_OUTCOMES } from '../../summary/loops.js';
import { VERSION } from '../../version.js';
import { medianOf, paired } from '../common/paired.js';
export const LOOP_NAMES = Object.keys(LOOPS);
const OUTCOMES = Object.keys(LOOP_OUTCOMES);
const RECORDED = OUTCOMES.filter((name) => name !== 'surviving');
/**
 * What each feedback loop of the model is worth in a scenario: the same futures are played with the loop and without it, and compared run by run, at the
 * horizon. The dead count (see `Outcome.dead`); `surviving` is 1 for a company that is alive or acquired. The other loops stay as the scenario has them;
 * “all” has all of them at work against none, which is not the sum of the five, as each loop feeds on the others.
 */
export async function loops(scenario, play = playHere) {
    const played = new Map();
    const columnsWith = (switches) => {
        const key = JSON.stringify(LOOP_NAMES.map((name) => switches[name]));
        const columns = played.get(key)
            ?? play({ ...scenario, loops: switches }, { outcomes: RECORDED, weeks: [scenario.horizon] }).then(columnsOf);
        played.set(key, columns);
        return columns;
    };
    const every = (on) => Object.fromEntries(LOOP_NAMES.map((name) => [name, on]));
    const compared = async (name, atWork, cut) => ({ name, outcomes: worth(await columnsWith(atWork), await columnsWith(cut), effect) });
    const effect = designEffect(scenario, scenario.runs);
    const answers = [];
    for (const name of LOOP_NAMES)
        answers.push(await compared(name, { ...scenario.loops, [name]: true }, { ...scenario.loops, [name]: false }));
    answers.push(await compared('all', every(true), every(false)));
    return { version: VERSION, scenario, runs: scenario.runs, loops: answers };
}
/** The outcomes of all runs in the one week that was wanted. */
function columnsOf(futures) {
    const surviving = Float64Array.from(futures.fates, (fate) => (isDead(fate) ? 0 : 1));
    return Object.fromEntries(OUTCOMES.map((name) => [
        name,
        name === 'surviving' ? surviving : Float64Array.from(column(futures, name, futures.weeks[0])),
    ]));
}
function worth(atWork, cut, effect) {
    return Object.fromEntries(OUTCOMES.map((name) => {
        const change = paired(atWork[name], cut[name], effect);
        const [helps, hurts] = LOOP_OUTCOMES[name] ? [change.higher, change.lower] : [change.lower, change.higher];
        return [name, { atWork: levelOf(name, atWork, effect), cut: levelOf(name, cut, effect), change, helps, hurts }];
    }));
}
function levelOf(name, columns, effect) {
    const mean = meanOf(columns[name], effect);
    return {
        mean: name === 'surviving' ? proportion(mean.value, columns[name].length, effect) : mean,
        median: medianOf(columns[name], effect),
    };
}
