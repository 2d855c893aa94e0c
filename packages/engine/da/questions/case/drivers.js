import { sampleRankCorrelation } from 'simple-statistics';
import { meanOf } from '../../summary/estimate.js';
import { middleOf } from '../common/paired.js';
import { DRAWN, unitOf } from './draws.js';
const FIFTHS = 5;
/** With fewer futures a fifth of them says nothing. */
const LEAST_RUNS = 25;
/**
 * How much each input matters to the value: its rank correlation, and the mean value where it is lowest and highest. Inputs that play no part are left out.
 *
 * @param sizes of those who lose, on average over time, as a multiple of today’s
 * @param effect as in `meanOf`: that of all futures, as a part of them shares as small a part of the draws
 */
export function driversOf(given, draws, sizes, value, effect) {
    const { beliefs, lossIn, inside } = given;
    const byCompany = inside && beliefs.grows === null;
    const played = DRAWN.filter((name) => !(name === 'wage' && lossIn === 'money')
        && !(name === 'grows' && (byCompany || draws.grows.every((growth) => growth === 0)))
        && !(name === 'price' && draws.price.every((price) => price === 0)));
    // Upkeep that follows from the effort is told, and judged, by the part that does not.
    const rate = (running, run) => (running * 52) / (draws.builder[run] * draws.effort[run] * draws.overrun[run]);
    const drawn = (name) => name === 'running' && beliefs.running === null ? draws.running.map(rate) : draws[name];
    const all = [
        ...played.map((name) => [name, drawn(name)]),
        ...(inside ? [['company', sizes]] : []),
    ];
    return all
        .map(([name, values]) => {
        const varies = value.length >= LEAST_RUNS && values.some((each) => Math.abs(each - values[0]) > 1e-9 * Math.abs(values[0]));
        const correlation = varies ? sampleRankCorrelation([...values], [...value]) : 0;
        const { p10, p50, p90 } = middleOf(values);
        return {
            name,
            unit: name === 'company'
                ? 'factor'
                : name === 'running' && beliefs.running === null
                    ? '1/year'
                    : unitOf(name, lossIn),
            given: name !== 'company' && name !== 'builder' && beliefs[name] !== null,
            p10: p10.value,
            p50: p50.value,
            p90: p90.value,
            correlation: Number.isNaN(correlation) ? 0 : correlation,
            ...(varies ? fifths(values, value, effect) : { lowest: null, highest: null }),
        };
    })
        .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || order(a.name) - order(b.name));
}
const order = (name) => name === 'company' ? DRAWN.length : DRAWN.indexOf(name);
function fifths(values, value, effect) {
    const byInput = Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
    const part = Math.floor(values.length / FIFTHS);
    const mean = (runs) => meanOf(runs.map((run) => value[run]), effect);
    return { lowest: mean(byInput.slice(0, part)), highest: mean(byInput.slice(-part)) };
}
