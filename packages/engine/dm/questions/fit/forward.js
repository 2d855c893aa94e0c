import { CATALOGUE } from '../../coefficients/catalogue/index.js';
import { stream } from '../../random/chance.js';
import { beliefDigest } from '../../coefficients/fitted.js';
import { unshown } from '../../scenario/known.js';
import { columnsOf } from './waves.js';
/** Draws that are kept of all that were weighed. */
const KEPT = 600;
const DIGITS = 4;
/** Facts of today that a series shows, and which need not settle coefficients any more. */
const SHOWN = {
    arr: ['growth', 'growthQuarter'],
    leavers: ['leavers'],
    incidents: ['incidents'],
    cash: ['burn'],
    cycleTime: ['cycleTime'],
    netExpansion: ['retention'],
    lost: ['retention'],
};
/** Coefficients that carry over what the past has made of the company: debt, and sales at the product fit that it has come to. */
const CARRIED = [
    'debtAtStart',
    'salesProductivity',
    'expansion',
    'churn',
];
/** How often each of some weighted things is taken when `count` are, evenly (systematic resampling; Kitagawa 1996). */
export function resample(weights, count, seed) {
    const taken = new Int32Array(weights.length);
    let at = stream(seed, 0).uniform() / count;
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
        sum += weights[i];
        for (; at < sum; at += 1 / count)
            taken[i]++;
    }
    return taken;
}
/**
 * What of a sample goes into the futures: some draws, and how often each was taken. Debt and product fit are those that
 * the company has come to today in that very past.
 */
export function drawsOf(scenario, sample, weights) {
    const { plan, unknowns } = sample;
    const columns = columnsOf(plan, unknowns, CARRIED);
    const taken = resample(weights, KEPT, `${scenario.seed}, fitted`);
    const rows = [...taken.keys()].filter((i) => taken[i] > 0);
    const names = columns.map((each) => plan.drawn[each].name);
    const { fit, debtRatio } = scenario.company;
    return {
        names,
        believed: names.map((name) => beliefDigest(scenario.coefficients[name])),
        values: rows.flatMap((row) => columns.map((each) => {
            const { name } = plan.drawn[each];
            const [low, high] = CATALOGUE[name].range;
            const carried = carriedOver(name, sample.values[row][each], sample.fit[row] / fit, debtRatio > 0 ? sample.debt[row] / debtRatio : 1);
            return Number(Math.min(Math.max(carried, low), high).toPrecision(DIGITS));
        })),
        weights: rows.map((row) => taken[row]),
    };
}
function carriedOver(name, value, fit, debt) {
    if (name === 'debtAtStart')
        return debt;
    if (name === 'salesProductivity' || name === 'expansion')
        return value * fit;
    return name === 'churn' ? value / Math.max(fit, 0.1) : value;
}
/** Facts of today that a history takes the place of. */
export const shownBy = (series) => [
    ...new Set(series.flatMap((name) => SHOWN[name] ?? [])),
];
/** A scenario whose futures take the draws of a fit. What the history shows is not settled a second time. */
export function withFitted(scenario, fitted) {
    const { known, today, ...rest } = scenario;
    const left = unshown(known, fitted) ?? {};
    return { ...rest, ...(Object.keys(left).length > 0 ? { known: left, ...(today && { today }) } : {}), fitted };
}
