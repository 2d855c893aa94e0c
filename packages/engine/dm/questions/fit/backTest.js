import { exp, log } from '../../random/maths.js';
import { about } from '../../scenario/checks/known.js';
import { column } from '../../simulate/play.js';
import { fairCrpsOf, placeAmong } from '../score/rules.js';
import { comparisonOf } from './figures.js';
import { drawsOf, withFitted } from './forward.js';
import { firstMonths, lastValue } from './history/history.js';
import { pastOf, scenarioAt, weekOf } from './past.js';
import { playWaves, weighed } from './waves.js';
/** Series that are forecast and scored. */
export const SCORED = ['arr', 'headcount'];
export const FORECASTS = ['fitted', 'unfitted', 'lastValue', 'lastGrowth'];
const LEAST_SEEN = 6;
const FUTURES = 2000;
/** Months over which the last growth is taken. */
const RECENT = 6;
/** A company that is gone counts as this part of what it was. */
const GONE = 0.01;
/** Months that can be held back of a history: at least one, and leaving six. */
export const mostHeld = (months) => months - LEAST_SEEN;
/** Fits to the first part of a history and scores the forecasts of the rest. */
export async function backTest(scenario, history, held, effort, play) {
    const seen = history.months.length - held;
    if (held < 1 || seen < LEAST_SEEN)
        return null;
    const before = firstMonths(history, seen);
    const then = {
        ...scenarioAt(scenario, history, seen - 1),
        horizon: weekOf(held),
        runs: FUTURES,
        timeline: [],
    };
    const past = pastOf({ ...then, seed: `${scenario.seed}, held back` }, before).scenario;
    const comparison = comparisonOf(before);
    const sample = await playWaves(past, comparison, seen, effort, play);
    const found = weighed(sample, comparison);
    const fitted = withFitted(then, drawsOf(then, sample, found.weights));
    const unfitted = { ...then, known: { growth: about('growth', then.company.growth) } };
    const wanted = { outcomes: SCORED, weeks: Array.from({ length: held }, (_, i) => weekOf(i + 1)) };
    const [with_, without] = await Promise.all([play(fitted, wanted), play(unfitted, wanted)]);
    const series = SCORED.flatMap((name) => {
        const last = lastValue(history, name, seen - 1);
        const earlier = lastValue(history, name, seen - 1 - RECENT);
        if (last === null || last <= 0)
            return [];
        const pace = earlier === null || earlier <= 0 ? 0 : log(last / earlier) / RECENT;
        const floor = log(GONE * last);
        const sorted = (futures, month) => Float64Array.from(column(futures, name, weekOf(month)), (value) => Math.max(log(Math.max(value, 1e-9)), floor)).sort();
        const scores = wanted.weeks.flatMap((_, i) => {
            const happened = history.series[name]?.[seen + i];
            if (typeof happened !== 'number' || happened <= 0)
                return [];
            const truth = log(happened);
            const said = sorted(with_, i + 1);
            return [
                {
                    crps: {
                        fitted: fairCrpsOf(said, truth),
                        unfitted: fairCrpsOf(sorted(without, i + 1), truth),
                        lastValue: Math.abs(log(last) - truth),
                        lastGrowth: Math.abs(log(last) + pace * (i + 1) - truth),
                    },
                    place: placeAmong(said, truth),
                    happened,
                    said: [0.1, 0.5, 0.9].map((p) => exp(said[Math.floor(p * (said.length - 1))])),
                },
            ];
        });
        if (scores.length === 0)
            return [];
        const mean = (of) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
        const inside = (part) => mean(({ place }) => (Math.abs(place - 0.5) <= part / 2 ? 1 : 0));
        return [
            {
                name,
                months: scores.length,
                crps: Object.fromEntries(FORECASTS.map((forecast) => [forecast, mean(({ crps }) => crps[forecast])])),
                coverage: { 50: inside(0.5), 80: inside(0.8) },
                last: scores.at(-1),
            },
        ];
    });
    return { seen, held, slack: found.slack, series };
}
