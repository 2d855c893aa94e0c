import { CATALOGUE } from '../../coefficients/catalogue/index.js';
import { channelOf } from '../../coefficients/draw.js';
import { sampler } from '../../coefficients/sample.js';
import { normalQuantile } from '../../random/normal.js';
import { streamState, uniform } from '../../random/streams.js';
import { parameterDraws } from '../../simulate/parameterDraws.js';
import { CASE_INPUT_NAMES, CASE_INPUTS, LOSS_IN_MONEY } from './inputs.js';
/** What is drawn for every run of a case. */
export const DRAWN = [...CASE_INPUT_NAMES, 'builder'];
/**
 * Draws the inputs of every run. Run i has the coefficients that it has when the scenario is played; each input of the case has a stream of its own, so that
 * a change of one belief moves no other draw.
 */
export function drawCase({ scenario, who, lossIn, beliefs }) {
    const { runs } = scenario;
    const draws = Object.fromEntries(DRAWN.map((name) => [name, new Float64Array(runs)]));
    const parameters = parameterDraws(scenario);
    const { key, coefficients: k } = parameters;
    const chances = new Int32Array(4);
    const given = CASE_INPUT_NAMES.flatMap((name) => {
        const belief = beliefs[name];
        const [low, high] = (name === 'loss' && lossIn === 'money' ? LOSS_IN_MONEY : CASE_INPUTS[name]).range;
        return belief === null ? [] : [{ name, low, high, valueAt: sampler(belief), channel: channelFor(name) }];
    });
    for (let run = 0; run < runs; run++) {
        parameters.enter(run);
        draws.builder[run] = k.engineerCost;
        draws.overrun[run] = parameters.overrun(chanceOf(key, run, channelFor('overrun'), chances));
        draws.wage[run] =
            who === 'engineers'
                ? k.engineerCost
                : who === 'others'
                    ? k.otherCost
                    : mixed(k, scenario.company.engineers, scenario.company.others);
        // Upkeep is effort a year per effort put in; here still per person-week of work, $M a week.
        draws.running[run] = (k.upkeep / 52) * k.engineerCost;
        for (const { name, low, high, valueAt, channel } of given) {
            draws[name][run] = Math.min(Math.max(valueAt(normalQuantile(chanceOf(key, run, channel, chances))), low), high);
        }
        if (beliefs.running === null)
            draws.running[run] *= draws.effort[run] * draws.overrun[run];
    }
    return draws;
}
const channelFor = (name) => channelOf(`case ${name}`);
function chanceOf(key, run, channel, state) {
    streamState(key, run, channel, state, 0);
    return uniform(state, 0);
}
const mixed = (k, engineers, others) => (k.engineerCost * engineers + k.otherCost * others) / (engineers + others);
/** Unit of what is drawn. */
export const unitOf = (name, lossIn) => name === 'builder'
    ? CATALOGUE.engineerCost.unit
    : name === 'loss' && lossIn === 'money'
        ? LOSS_IN_MONEY.unit
        : CASE_INPUTS[name].unit;
