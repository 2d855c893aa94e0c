import { toNormals } from '../random/normal.js';
import { hashOf } from '../random/hash.js';
import { streamState, uniform } from '../random/streams.js';
import { CATALOGUE, COEFFICIENT_NAMES } from './catalogue/index.js';
import { copula, correlate } from './copula.js';
import { CORRELATIONS } from './correlations.js';
import { fittedQuantile, isFitted, takeFitted, takingOf } from './fitted.js';
import { median, sampler } from './sample.js';
import { DOORS, LOOPS, MECHANISMS, NOISES, SHOCKS } from './switches.js';
/** The coefficients that vary from run to run: not those given as constants, nor those a switch turned off, nor any without `noise.coefficients`. */
export function uncertainCoefficients(beliefs) {
    if (!beliefs.noise.coefficients)
        return [];
    const off = switchedOff(beliefs);
    return COEFFICIENT_NAMES.filter((name) => !off.has(name) && beliefs.coefficients[name].shape !== 'constant');
}
/**
 * Settles once which coefficients vary. One that is fixed keeps its part in the copula, so that fixing one never moves another.
 *
 * @param settled coefficients that what is known of the company will set for each run, whether they are uncertain or not
 */
export function coefficientPlan(beliefs, settled = []) {
    const off = switchedOff(beliefs);
    const uncertain = new Set(uncertainCoefficients(beliefs));
    const fitted = fittedIn(beliefs, off);
    const varies = (name) => uncertain.has(name) || settled.includes(name) || (beliefs.noise.coefficients && fitted.includes(name));
    const joint = copula(beliefs.correlations ? CORRELATIONS : []);
    const names = COEFFICIENT_NAMES.filter((name) => varies(name) || joint.names.includes(name));
    const drawn = names.filter(varies).map((name) => {
        const [low, high] = CATALOGUE[name].range;
        const believed = beliefs.coefficients[name];
        const value = off.has(name) ? 0 : median(believed);
        const valueAt = uncertain.has(name) ? sampler(believed) : () => value;
        return { name, valueAt, low, high, place: names.indexOf(name) };
    });
    return {
        fixed: COEFFICIENT_NAMES.filter((name) => !varies(name)).map((name) => ({
            name,
            value: off.has(name) ? 0 : middleOf(name, beliefs, fitted),
        })),
        drawn,
        values: new Float64Array(drawn.length),
        channels: names.map(channelOf),
        copula: joint,
        correlated: Int32Array.from(joint.names, (name) => names.indexOf(name)),
        z: new Float64Array(names.length),
        state: new Int32Array(4),
        drawScores,
        fitted: beliefs.fitted && fitted.length > 0
            ? takingOf(beliefs.fitted, drawn.map(({ name }) => (fitted.includes(name) ? name : null)))
            : null,
    };
}
/** What a fit says of coefficients that are in force. */
const fittedIn = ({ fitted, coefficients }, off) => fitted === undefined ? [] : fitted.names.filter((name) => isFitted(fitted, coefficients, name) && !off.has(name));
const middleOf = (name, beliefs, fitted) => fitted.includes(name) && !beliefs.noise.coefficients
    ? fittedQuantile(beliefs.fitted, name, 0.5)
    : median(beliefs.coefficients[name]);
/** The plan that draws some of a plan's coefficients and leaves all others as they are. */
export function onlyDrawing(plan, names) {
    const drawn = plan.drawn.filter(({ name }) => names.includes(name));
    const fitted = plan.fitted
        && takingOf(plan.fitted.draws, drawn.map((one) => (plan.fitted.places.includes(plan.drawn.indexOf(one)) ? one.name : null)));
    return { ...plan, fixed: [], drawn, values: new Float64Array(drawn.length), fitted };
}
/** Coefficients that a switch has turned off: they are 0. */
export function switchedOff(beliefs) {
    const names = (switches, on) => Object.entries(switches).flatMap(([name, coefficients]) => (on[name] === false ? coefficients : []));
    return new Set([
        ...names(SHOCKS, beliefs.shocks),
        ...names(LOOPS, beliefs.loops),
        ...names(MECHANISMS, beliefs.mechanisms),
        ...names(DOORS, beliefs.doors),
        ...names(NOISES, beliefs.noise),
    ]);
}
/**
 * The stream of a coefficient follows from its name alone, so that a new or a moved entry of the catalogue leaves all others
 * where they were. The top bit keeps it apart from the channels of the weekly chances.
 */
export const channelOf = (name) => (hashOf(name) | 0x80000000) >>> 0;
/** Writes the coefficients that are the same in every run. */
export function fixCoefficients(plan, into) {
    for (const { name, value } of plan.fixed)
        into[name] = value;
}
/** Draws the coefficients of one run, each from its own stream, one uniform each, cut to the admissible range. */
export function drawCoefficients(plan, key, run, into) {
    drawValues(plan, key, run);
    takeDrawn(plan, into);
}
/** Draws the coefficients of one run into `plan.values`. */
export function drawValues(plan, key, run) {
    plan.drawScores(plan, key, run);
    valuesOfScores(plan);
    if (plan.fitted !== null)
        takeFitted(plan.fitted, key, run, plan.values);
}
/** Draws them one by one. */
export const drawScores = ({ channels, z, state }, key, run) => {
    for (let i = 0; i < channels.length; i++) {
        streamState(key, run, channels[i], state, 0);
        z[i] = uniform(state, 0);
    }
    toNormals(z, channels.length);
};
/** Turns the independent normals of a plan into values: correlated, then each as it is believed, cut to the admissible range. */
export function valuesOfScores({ copula: joint, correlated, drawn, z, values }) {
    correlate(joint, z, correlated);
    for (let i = 0; i < drawn.length; i++) {
        const { valueAt, low, high, place } = drawn[i];
        values[i] = Math.min(Math.max(valueAt(z[place]), low), high);
    }
}
/** Gives a run the coefficients that were drawn last. */
export function takeDrawn({ drawn, values }, into) {
    for (let i = 0; i < drawn.length; i++)
        into[drawn[i].name] = values[i];
}
/** Copies what one plan has drawn last to another that draws some of the same coefficients. */
export function keepDrawn(from, into) {
    for (let i = 0; i < into.drawn.length; i++)
        into.values[i] = from.values[from.drawn.findIndex(({ name }) => name === into.drawn[i].name)];
}
