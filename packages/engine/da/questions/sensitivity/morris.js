import { normalQuantile } from '../../random/normal.js';
import { randomOf } from '../../random/streams.js';
import { meanOf, Z95 } from '../../summary/estimate.js';
import { signTest } from '../common/signTest.js';
import { FALSE_ALARM, knowing, spanError, valueAt } from './factors.js';
import { byKind, readingsOf } from './reading.js';
/** Futures whose mean is one evaluation. */
export const MORRIS_FUTURES = 16;
const HALF = MORRIS_FUTURES / 2;
/** Futures that a screening plays, of both decisions together. */
export const morrisFutures = (coefficients, trajectories) => 2 * MORRIS_FUTURES * trajectories * (coefficients + 1);
/** Levels of the grid, as shares of the way from a coefficient's P10 to its P90 in probability; a step is two of three gaps, as Morris (1991) has it. */
const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));
const LOWEST = 0.1;
const SPAN = 0.8;
/**
 * A random trajectory over so many axes (Morris, Technometrics 33, 1991): every axis starts on a level from which its
 * step stays on the grid, and moves once, in random order.
 *
 * @param random gives numbers in (0, 1)
 */
export function trajectory(axes, random) {
    const below = LEVELS / 2;
    const steps = [];
    const start = [];
    for (let axis = 0; axis < axes; axis++) {
        const rises = random() < 0.5;
        start.push(Math.floor(random() * below) / (LEVELS - 1) + (rises ? 0 : STEP));
        steps.push({ axis, by: rises ? STEP : -STEP });
    }
    for (let i = axes - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [steps[i], steps[j]] = [steps[j], steps[i]];
    }
    return { start, steps };
}
/** The points of a trajectory, one more than it has steps. */
export function pointsOf({ start, steps }) {
    const points = [[...start]];
    for (const { axis, by } of steps)
        points.push(points[points.length - 1].map((level, i) => (i === axis ? level + by : level)));
    return points;
}
/** The elementary effects of a trajectory by axis: the change along each step, per whole span of the axis. */
export function elementaryEffects({ steps }, values) {
    const effects = [];
    steps.forEach(({ axis, by }, i) => (effects[axis] = (values[i + 1] - values[i]) / by));
    return effects;
}
/**
 * What the elementary effects of one axis come to, of each trajectory one for each half of the futures.
 *
 * @param comparisons coefficients that are screened together
 * @param span standard error of the way from P10 to P90, as a part of it (`spanError`)
 */
export function screen(halves, comparisons, span = 0) {
    const effects = halves.map(([one, other]) => (one + other) / 2);
    const agreeing = halves.filter(([one, other]) => one * other > 0).length;
    const opposed = halves.filter(([one, other]) => one * other < 0).length;
    const mu = meanOf(effects);
    return {
        muStar: overSpan(meanOf(effects.map(Math.abs)), span),
        mu: overSpan(mu, span),
        sigma: mu.error * Math.sqrt(effects.length),
        clear: agreeing > opposed && signTest(agreeing, opposed) < FALSE_ALARM / Math.max(1, comparisons),
    };
}
/** A mean of effects of a whole span whose length has an error of its own. */
function overSpan(mean, span) {
    if (span === 0)
        return mean;
    const { value } = mean;
    const error = Math.sqrt(mean.error * mean.error + value * value * span * span);
    return { value, error, low: value - Z95 * error, high: value + Z95 * error };
}
/**
 * Screening by elementary effects. All coefficients are known in every world that is played, each on a grid between its
 * P10 and its P90; each mean is over the same few futures, so that what differs is the coefficients and hardly luck. A
 * small difference can still be luck, as one change leads to others: `Screened.clear`.
 */
export async function morris(judged, names, trajectories, play) {
    const { scenario } = judged.first;
    const random = randomOf(`${scenario.seed} morris`);
    const paths = Array.from({ length: trajectories }, () => trajectory(names.length, random));
    const evaluate = async (point) => {
        const known = Object.fromEntries(names.map((name, i) => [name, valueAt(scenario, name, normalQuantile(LOWEST + SPAN * point[i]))]));
        const readings = await readingsOf(judged, (world) => ({ ...knowing(world, known), runs: MORRIS_FUTURES }), play);
        return byKind((kind) => [
            meanOf(readings[kind].subarray(0, HALF)).value,
            meanOf(readings[kind].subarray(HALF)).value,
        ]);
    };
    const values = await Promise.all(paths.map((path) => Promise.all(pointsOf(path).map(evaluate))));
    const seen = (kind, half) => paths.map((path, i) => elementaryEffects(path, values[i].map((value) => value[kind][half])));
    const effects = byKind((kind) => [seen(kind, 0), seen(kind, 1)]);
    return {
        trajectories,
        futures: MORRIS_FUTURES,
        screened: names.map((name, axis) => ({
            name,
            effects: byKind((kind) => screen(paths.map((_, path) => [effects[kind][0][path][axis], effects[kind][1][path][axis]]), names.length, spanError(scenario, name))),
        })),
    };
}
