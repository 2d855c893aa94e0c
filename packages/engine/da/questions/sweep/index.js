import { fanOf } from '../../summary/fan.js';
import { percentilePlan } from '../../summary/quantiles.js';
import { PERCENTILES } from '../../summary/summary.js';
import { playHere } from '../../simulate/play.js';
import { VERSION } from '../../version.js';
import { betterOf } from '../common/measure.js';
import { inTurn } from './inTurn.js';
import { adviseAmong, against, alike, bestOf, measuredIn, pointLevels, wantedToJudge, } from './judge.js';
import { ownPlace } from './ownValue.js';
/** What is written for the values of each point: “30%”, “30%, 1.5”. */
const pointNames = (axes) => combinations(axes).map((values) => values.map(({ text }) => text).join(', '));
/** Combinations of the values of axes, the first axis innermost: the order of the points. */
export function combinations(axes) {
    return axes.reduceRight((rest, { path, values }) => rest.flatMap((others) => values.map(({ text }) => [{ path, text }, ...others])), [[]]);
}
/**
 * Plays the same futures at every point of one or two axes and compares each with the scenario as it is, run by run.
 *
 * @param points the scenario at each point, in the order of `combinations(axes)`, all with the runs, seed and horizon of `scenario`
 */
export async function sweep(scenario, axes, points, measure, play = playHere) {
    const wanted = wantedToJudge(measure);
    const [own, ...all] = await inTurn([scenario, ...points], async (each) => measuredIn(each, await play(each, wanted), measure));
    const levels = all.map((each) => pointLevels(each, measure));
    const { effect } = own;
    const better = betterOf(measure.name);
    const best = better === null ? null : bestOf(levels, measure);
    const column = new Float64Array(scenario.runs);
    const strides = axes.map((_, i) => axes.slice(0, i).reduce((product, { values }) => product * values.length, 1));
    const names = pointNames(axes);
    return {
        version: VERSION,
        scenario,
        runs: scenario.runs,
        measure,
        better,
        axes: axes.map((axis, i) => ({
            ...axis,
            own: ownPlace(axis, scenario, points[0], points[strides[i] * (axis.values.length - 1)]),
        })),
        points: all.map((each, i) => ({
            ...levels[i],
            ...against(own, each, measure),
            asGood: best !== null && alike(all[best], each, measure, all.length - 1),
        })),
        fan: fanOf(all.length, (i, into) => into.set(all[i].values), percentilePlan(scenario.runs, PERCENTILES, effect), column, effect),
        itself: pointLevels(own, measure),
        best,
        advice: adviseAmong({ scenario, judged: own }, all.map((judged, i) => ({ name: names[i], scenario: points[i], judged })), measure),
        flat: all.every(({ values }) => values.every((value, run) => value === all[0].values[run])),
    };
}
