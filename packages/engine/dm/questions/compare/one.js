import { deadBy, FATE_NAMES } from '../../simulate/fates.js';
import { isReckoned } from '../../simulate/outcomes.js';
import { kept } from '../../summary/digits.js';
import { meanOf, proportion } from '../../summary/estimate.js';
import { designEffect } from '../../summary/designEffect.js';
import { fanOver } from '../../summary/fan.js';
import { medianOf } from '../common/paired.js';
import { ledgerOf } from '../common/presentValue.js';
import { criterionSeries, recorded, stored } from './series.js';
export function ready(alternative, futures, judge, terms) {
    const { by } = terms;
    const ledger = ledgerOf(futures, terms, by);
    const [arr, delivered, value] = [
        recorded(futures, 'arr'),
        recorded(futures, 'delivered'),
        stored(ledger.value, futures.runs),
    ];
    const judged = isReckoned(judge.name) ? value : criterionSeries(alternative.scenario, futures, judge);
    const surviving = Float64Array.from(futures.fates, (_, run) => (deadBy(futures, run, by) ? 0 : 1));
    return {
        alternative,
        futures,
        judged,
        delivered,
        arr,
        value,
        at: {
            judged: judged(by),
            surviving,
            delivered: delivered(by),
            arr: arr(by),
            profit: ledger.profit,
            people: ledger.people,
            value: value(by),
        },
    };
}
/** An alternative by itself, over time and in the week of the answer. */
export function alone({ alternative: { name, scenario }, futures, judged, delivered, arr, value, at }, weeks, judge) {
    const effect = designEffect(scenario, futures.runs);
    const over = (series) => fanOver(weeks, futures.runs, series, effect);
    const product = over(delivered);
    return {
        name,
        scenario,
        fans: {
            judged: judge.name === 'delivered' ? product : over(judged),
            delivered: product,
            arr: over(arr),
            value: over(value),
        },
        fates: fatesOver(weeks, futures),
        levels: Object.fromEntries(Object.entries(at).map(([row, values]) => [row, levelOf(values, row === 'surviving', effect)])),
    };
}
function levelOf(given, isShare, effect) {
    const values = Float64Array.from(given);
    const mean = meanOf(values, effect);
    return {
        mean: isShare ? proportion(mean.value, values.length, effect) : mean,
        median: medianOf(values, effect),
    };
}
function fatesOver(weeks, { fates, ends, runs }) {
    const counts = FATE_NAMES.map(() => weeks.map(() => 0));
    fates.forEach((fate, run) => weeks.forEach((week, w) => counts[ends[run] >= 0 && week >= ends[run] ? fate : 0][w]++));
    return Object.fromEntries(FATE_NAMES.map((name, i) => [name, counts[i].map((count) => kept(count / runs))]));
}
