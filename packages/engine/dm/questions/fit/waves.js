import { coefficientPlan, drawScores, valuesOfScores } from '../../coefficients/draw.js';
import { beliefDigest } from '../../coefficients/fitted.js';
import { stream } from '../../random/chance.js';
import { exp, log, sqrt } from '../../random/maths.js';
import { seedKey } from '../../random/streams.js';
import { column } from '../../simulate/play.js';
import { emulate } from '../common/emulator.js';
import { likelihood, misses, walk } from '../common/search.js';
import { figuresOf } from './figures.js';
import { drawFrom, gaussianOf, logDensity, logStandard } from './gaussian.js';
import { weekOf } from './past.js';
import { limitOf, smooth } from './psis.js';
export const USUAL_EFFORT = { waves: [2000, 1500, 1500], last: 10_000 };
/** Pasts played, whatever becomes of them. */
export const pastsPlayed = ({ waves, last }) => waves.reduce((sum, wave) => sum + wave, 0) + last;
/** Standard normals under which no correlation of so many draws comes by chance (four standard errors). */
const FOUND = 4;
const MOST_UNKNOWNS = 14;
/** Earlier waves go further afield, because an emulator of a wide range is rough. */
const SLACKS = [1.6, 1.2, 1];
const WALKED = 600;
const STRETCH = 1.25;
/** Effective draws under which one more wave is played, and how many more at most. */
const WANTED = 300;
const MORE = 2;
/** Effective draws under which weights say nothing. */
export const LEAST_EFFECTIVE = 50;
/**
 * History matching in waves (Craig et al. 1997): each plays pasts, an emulator of the last two says which coefficients
 * are likely to meet the figures, and the next is drawn from a normal distribution around those. All waves count, each
 * past by what is believed over how often they drew it (the balance heuristic of Veach & Guibas 1995).
 */
export async function playWaves(past, comparison, months, effort, play) {
    const plan = coefficientPlan(past);
    const fixed = new Map(plan.fixed.map(({ name, value }) => [name, value]));
    const place = new Map(plan.drawn.map(({ name }, i) => [name, i]));
    const sample = {
        scores: [],
        values: [],
        figures: [],
        debt: [],
        fit: [],
    };
    const waves = [];
    let unknowns = plan.drawn.map((_, i) => i);
    const playWave = async ({ from, count }) => {
        const seed = `${past.seed}, the past, wave ${waves.length}`;
        const key = seedKey(seed);
        const [scores, values] = [[], []];
        for (let run = 0; run < count; run++) {
            drawScores(plan, key, run);
            // A seed of its own: the past of this number has the chances of that one.
            const chosen = from && drawFrom(from, stream(`${seed}, drawn`, run));
            if (chosen)
                unknowns.forEach((each, i) => (plan.z[plan.drawn[each].place] = chosen[i]));
            scores.push(Float64Array.from(unknowns, (each) => plan.z[plan.drawn[each].place]));
            valuesOfScores(plan);
            values.push(plan.values.slice());
        }
        const scenario = {
            ...past,
            seed,
            runs: count,
            ...(from ? { fitted: listed(plan, unknowns, values, past) } : {}),
        };
        const futures = await play(scenario, comparison.wanted);
        const figures = figuresOf(comparison, futures, months, (name, run) => {
            const at = place.get(name);
            return at === undefined ? fixed.get(name) : values[run][at];
        });
        const today = weekOf(months - 1);
        sample.debt.push(...column(futures, 'debtRatio', today));
        sample.fit.push(...column(futures, 'fit', today));
        sample.scores.push(...scores);
        sample.values.push(...values);
        sample.figures.push(...figures);
        waves.push({ from, count });
    };
    await playWave({ from: null, count: effort.waves[0] });
    unknowns = unknownsOf(plan, sample.scores, sample.figures);
    sample.scores = sample.values.map((_, i) => Float64Array.from(unknowns, (each) => sample.scores[i][each]));
    const sizes = [...effort.waves.slice(1), effort.last];
    const weigh = () => weighed({ ...sample, logPrior: logPriors(sample.scores, waves) }, comparison);
    for (const [i, count] of sizes.entries())
        await playWave({
            from: proposalOf(sample, waves, comparison, SLACKS[Math.min(i, SLACKS.length - 1)], `${past.seed} walk ${i}`),
            count,
        });
    for (let more = 0; more < MORE; more++) {
        const found = weigh();
        if (found.slack === 1 && found.effective >= WANTED)
            break;
        if (found.slack > 1)
            await playWave({
                from: proposalOf(sample, waves, comparison, 1, `${past.seed} walk again ${more}`),
                count: effort.last,
            });
        else
            await playWave({ from: gaussianOf(sample.scores, STRETCH, found.weights), count: effort.last });
    }
    return {
        plan,
        unknowns,
        scores: sample.scores,
        values: sample.values,
        figures: sample.figures,
        debt: Float64Array.from(sample.debt),
        fit: Float64Array.from(sample.fit),
        believed: effort.waves[0],
        logPrior: logPriors(sample.scores, waves),
    };
}
/** The unknowns, what is correlated with one, and what else is wanted: places among what is drawn. */
export function columnsOf(plan, unknowns, also = []) {
    const joint = plan.copula.names;
    const tied = unknowns.some((each) => joint.includes(plan.drawn[each].name));
    return plan.drawn.flatMap(({ name }, i) => unknowns.includes(i) || (tied && joint.includes(name)) || also.includes(name) ? [i] : []);
}
/** Draws to be played as they are listed, of the unknowns and of what is correlated with one. */
function listed(plan, unknowns, values, past) {
    const columns = columnsOf(plan, unknowns);
    return {
        names: columns.map((each) => plan.drawn[each].name),
        believed: columns.map((each) => beliefDigest(past.coefficients[plan.drawn[each].name])),
        values: values.flatMap((row) => columns.map((each) => row[each])),
        weights: null,
    };
}
/** The coefficients that move any figure by more than chance, those that move them most first. */
function unknownsOf(plan, scores, figures) {
    const live = figures.flatMap((row, i) => (row === null ? [] : [i]));
    if (live.length < 100)
        return plan.drawn.map((_, i) => i).slice(0, MOST_UNKNOWNS);
    const count = figures[live[0]].length;
    const standard = (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const spread = sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length) || 1;
        return values.map((value) => (value - mean) / spread);
    };
    const columns = Array.from({ length: count }, (_, f) => standard(live.map((i) => figures[i][f])));
    return plan.drawn
        .map((_, each) => {
        const z = standard(live.map((i) => scores[i][each]));
        const tied = columns.map((of) => Math.abs(of.reduce((sum, value, i) => sum + value * z[i], 0) / live.length));
        return { each, most: Math.max(...tied), all: tied.reduce((sum, value) => sum + value * value, 0) };
    })
        .filter(({ most }) => most > FOUND / sqrt(live.length))
        .sort((a, b) => b.all - a.all)
        .slice(0, MOST_UNKNOWNS)
        .map(({ each }) => each);
}
/** Where the next wave is drawn from: a normal distribution around the places that an emulator of the last two waves holds likely. */
function proposalOf({ scores, figures }, waves, { figures: aims }, slack, seed) {
    const recent = waves.slice(-2).reduce((sum, { count }) => sum + count, 0);
    const live = figures.flatMap((row, i) => (row !== null && i >= figures.length - recent ? [i] : []));
    const unknowns = scores[0].length;
    if (live.length < 4 * (2 * unknowns + 1))
        return gaussianOf(live.length > unknowns ? live.map((i) => scores[i]) : scores, STRETCH);
    const emulator = emulate(live.map((i) => [...scores[i]]), live.map((i) => [...figures[i]]));
    const likely = likelihood(emulator, aims.map(({ observed, error }) => ({ value: observed, error })), slack);
    const density = (at) => likely(at) + logStandard(at);
    const densities = live.map((each) => density([...scores[each]]));
    const best = live[densities.indexOf(Math.max(...densities))];
    const places = walk(density, {
        from: [...scores[best]],
        stride: 0.9 / sqrt(unknowns),
        warmUp: 500,
        thinning: 10,
        count: WALKED,
        seed,
    });
    return gaussianOf(places, STRETCH);
}
function logPriors(scores, waves) {
    const all = waves.reduce((sum, { count }) => sum + count, 0);
    return Float64Array.from(scores, (place) => {
        const prior = logStandard(place);
        let drawn = 0;
        for (const { from, count } of waves)
            drawn += (count / all) * exp(Math.min((from === null ? prior : logDensity(from, place)) - prior, 600));
        return -log(drawn);
    });
}
const SLACK_STEP = 1.25;
const WIDEST_SLACK = 8;
/** How much each past counts: by its figures, at the stated errors, or at the least multiple of them at which the weights can be trusted. */
export function weighed({ figures, logPrior }, { figures: aims }) {
    const targets = aims.map(({ observed, error }) => ({ value: observed, error }));
    const off = figures.map((row) => row === null ? null : misses([...row], targets).reduce((sum, miss) => sum + miss * miss, 0));
    const at = (slack) => ({
        ...smooth(Float64Array.from(off, (sum, i) => (sum === null ? -Infinity : logPrior[i] - sum / (2 * slack * slack)))),
        slack,
    });
    let found = at(1);
    const trusted = ({ shape, effective }) => shape <= limitOf(figures.length) && effective >= LEAST_EFFECTIVE;
    while (!trusted(found) && found.slack < WIDEST_SLACK)
        found = at(found.slack * SLACK_STEP);
    return found;
}
