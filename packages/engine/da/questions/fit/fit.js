import { sqrt } from '../../random/maths.js';
import { playHere } from '../../simulate/play.js';
import { VERSION } from '../../version.js';
import { advise } from './advice.js';
import { MOST_SLACK } from './answer.js';
import { backTest } from './backTest.js';
import { comparisonOf, spoken } from './figures.js';
import { drawsOf, shownBy, withFitted } from './forward.js';
import { SERIES_NAMES } from './history/history.js';
import { pastOf } from './past.js';
import { limitOf } from './psis.js';
import { pastsPlayed, playWaves, USUAL_EFFORT, weighed } from './waves.js';
const GONE = 0.2;
const TIED = 0.4;
const MOST_SHAPE = 9.99;
/** Futures of a back-test and of the advice, about, to say how long it takes. */
const BESIDES = 4000;
/** About how many futures a fit plays. */
export const fitFutures = ({ holdout = 0, effort = USUAL_EFFORT }) => pastsPlayed(effort) * (holdout > 0 ? 2 : 1) + BESIDES;
/** Fits a scenario to the history of its company. What an earlier fit left is not a belief: it is as if there had been none. */
export async function fitHistory({ fitted: _earlier, ...scenario }, history, options, play = playHere) {
    const { digest, columns = [], notes = [], holdout = 0, effort = USUAL_EFFORT, adviceRuns = 500 } = options;
    const past = pastOf(scenario, history);
    const comparison = comparisonOf(history);
    const sample = await playWaves(past.scenario, comparison, history.months.length, effort, play);
    const found = weighed(sample, comparison);
    const among = found.slack <= MOST_SLACK;
    const series = SERIES_NAMES.filter((name) => history.series[name] !== undefined);
    const [from, to] = [history.months[0], history.months.at(-1)];
    const fitted = among
        ? {
            ...drawsOf(scenario, sample, found.weights),
            origin: {
                effective: Math.floor(found.effective),
                shows: shownBy(series),
                history: { from, to, months: history.months.length, digest },
                version: VERSION,
            },
        }
        : null;
    const tested = holdout > 0 ? await backTest(scenario, history, holdout, effort, play) : null;
    const advice = fitted === null || adviceRuns === 0 ? null : await advise(scenario, withFitted(scenario, fitted), adviceRuns, play);
    return {
        answer: {
            version: VERSION,
            scenario,
            history: {
                months: history.months.length,
                from,
                to,
                series,
                events: history.events,
                columns,
                notes: [...notes, ...past.notes, ...notesOnToday(scenario, history)],
            },
            pasts: sample.figures.length,
            effective: found.effective,
            shape: Math.max(Math.min(found.shape, MOST_SHAPE), -MOST_SHAPE),
            shapeLimit: limitOf(sample.figures.length),
            slack: found.slack,
            among,
            figures: figuresFrom(sample, found, comparison),
            ...narrowedFrom(sample, found),
            unknowns: sample.unknowns.length,
            debtToday: spreadOf(sample.debt, (i) => found.weights[i]),
            advice,
            backTest: tested,
        },
        fitted,
    };
}
const APART = 0.15;
/** Where the scenario and the end of the history say different things of today. */
function notesOnToday({ company }, { series, months }) {
    const last = (name) => series[name]?.at(-1) ?? null;
    const pairs = [
        ['arr', 'company.arr', company.arr],
        ['engineers', 'company.engineers', company.engineers],
        ['headcount', 'company.engineers and company.others', company.engineers + company.others],
        ['cash', 'company.cash', company.cash],
    ];
    return pairs.flatMap(([name, path, today]) => {
        const then = last(name);
        if (then === null || today <= 0 || Math.abs(then / today - 1) <= APART)
            return [];
        return [
            `The history ends (${months.at(-1)}) with ${name} at ${(100 * (then / today)).toFixed(0)}% of what ${path} says of today. The futures begin as the scenario says.`,
        ];
    });
}
const PARTS = [0.1, 0.5, 0.9];
/** Weighted percentiles. */
export function spreadOf(values, weight) {
    const order = Int32Array.from({ length: values.length }, (_, i) => i)
        .filter((i) => weight(i) > 0)
        .sort((a, b) => values[a] - values[b] || a - b);
    let total = 0;
    for (const i of order)
        total += weight(i);
    let [sum, at] = [0, 0];
    return PARTS.map((part) => {
        while (at < order.length - 1 && sum + weight(order[at]) < part * total)
            sum += weight(order[at++]);
        return order.length === 0 ? NaN : values[order[at]];
    });
}
function figuresFrom({ figures, believed }, { weights, slack }, { figures: aims }) {
    return aims.map(({ observed, error, ...rest }, f) => {
        const column = figures.map((row) => row?.[f] ?? 0);
        const said = (spread) => spread.map((value) => spoken(rest, value));
        const after = spreadOf(column, (i) => weights[i]);
        return {
            ...rest,
            observed: spoken(rest, observed),
            before: said(spreadOf(column, (i) => (i < believed && figures[i] !== null ? 1 : 0))),
            after: said(after),
            miss: (after[1] - observed) / (error * slack),
        };
    });
}
function narrowedFrom({ plan, values, scores, unknowns, believed }, { weights }) {
    const width = ([low, , high]) => high - low;
    const narrowed = unknowns
        .map((each, u) => {
        const column = values.map((row) => row[each]);
        const score = scores.map((row) => row[u]);
        const [then, now] = [(i) => (i < believed ? 1 : 0), (i) => weights[i]];
        return {
            name: plan.drawn[each].name,
            before: spreadOf(column, then),
            after: spreadOf(column, now),
            gone: 1 - width(spreadOf(score, now)) / width(spreadOf(score, then)),
        };
    })
        .filter(({ gone }) => gone > GONE)
        .sort((a, b) => b.gone - a.gone);
    const ties = [];
    for (let a = 0; a < unknowns.length; a++)
        for (let b = a + 1; b < unknowns.length; b++) {
            const correlation = correlationOf(scores, a, b, weights);
            if (Math.abs(correlation) >= TIED)
                ties.push({ one: plan.drawn[unknowns[a]].name, other: plan.drawn[unknowns[b]].name, correlation });
        }
    return { narrowed, ties: ties.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation)).slice(0, 6) };
}
function correlationOf(rows, a, b, weights) {
    let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
    rows.forEach((row, i) => {
        const w = weights[i];
        x += w * row[a];
        y += w * row[b];
        xx += w * row[a] * row[a];
        yy += w * row[b] * row[b];
        xy += w * row[a] * row[b];
    });
    return (xy - x * y) / sqrt(Math.max((xx - x * x) * (yy - y * y), 1e-12));
}
