import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import { coefficientPlan, drawScores, valuesOfScores, type CoefficientPlan } from '../../coefficients/draw.js';
import { beliefDigest, type FittedDraws } from '../../coefficients/fitted.js';
import { stream } from '../../random/chance.js';
import { exp, log, sqrt } from '../../random/maths.js';
import { seedKey } from '../../random/streams.js';
import type { Scenario } from '../../scenario/scenario.js';
import { column, type Play } from '../../simulate/play.js';
import { emulate } from '../common/emulator.js';
import { likelihood, misses, walk } from '../common/search.js';
import { figuresOf, type Comparison } from './figures.js';
import { drawFrom, gaussianOf, logDensity, logStandard, type Gaussian } from './gaussian.js';
import { weekOf } from './past.js';
import { limitOf, smooth, type Smoothed } from './psis.js';

/** How much is played: pasts in the waves that look for the region, and in the last one, which the answer rests on. */
export interface Effort {
  readonly waves: readonly number[];
  readonly last: number;
}

export const USUAL_EFFORT: Effort = { waves: [2000, 1500, 1500], last: 10_000 };

/** Pasts played, whatever becomes of them. */
export const pastsPlayed = ({ waves, last }: Effort): number => waves.reduce((sum, wave) => sum + wave, 0) + last;

/** Played pasts, with what each drew and what came of it. */
export interface Sample {
  readonly plan: CoefficientPlan;
  /** The coefficients that the figures depend on: places in `plan.drawn`. */
  readonly unknowns: readonly number[];
  /** Independent standard normals of the unknowns, past by past. */
  readonly scores: readonly Float64Array[];
  /** Values of all that is drawn, in the order of `plan.drawn`. */
  readonly values: readonly Float64Array[];
  /** Figures; null for a company that did not live to today. */
  readonly figures: readonly (Float64Array | null)[];
  /** Debt as a share of the product, and product fit, today. */
  readonly debt: Float64Array;
  readonly fit: Float64Array;
  /** How many of them were drawn from what is believed, first of all. */
  readonly believed: number;
  /** Logarithm of what is believed over how often the waves drew it: the weight of a past before its figures are looked at. */
  readonly logPrior: Float64Array;
}

/** What the history leaves, and at how many times the stated errors. */
export interface Weighed extends Smoothed {
  /** 1 where the stated errors do. */
  readonly slack: number;
}

interface Wave {
  readonly from: Gaussian | null;
  readonly count: number;
}

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
export async function playWaves(
  past: Scenario,
  comparison: Comparison,
  months: number,
  effort: Effort,
  play: Play,
): Promise<Sample> {
  const plan = coefficientPlan(past);
  const fixed = new Map<CoefficientName, number>(plan.fixed.map(({ name, value }) => [name, value]));
  const place = new Map<CoefficientName, number>(plan.drawn.map(({ name }, i) => [name, i]));
  const sample = {
    scores: [] as Float64Array[],
    values: [] as Float64Array[],
    figures: [] as (Float64Array | null)[],
    debt: [] as number[],
    fit: [] as number[],
  };
  const waves: Wave[] = [];
  let unknowns: number[] = plan.drawn.map((_, i) => i);

  const playWave = async ({ from, count }: Wave): Promise<void> => {
    const seed = `${past.seed}, the past, wave ${waves.length}`;
    const key = seedKey(seed);
    const [scores, values] = [[] as Float64Array[], [] as Float64Array[]];
    for (let run = 0; run < count; run++) {
      drawScores(plan, key, run);
      // A seed of its own: the past of this number has the chances of that one.
      const chosen = from && drawFrom(from, stream(`${seed}, drawn`, run));
      if (chosen) unknowns.forEach((each, i) => (plan.z[plan.drawn[each]!.place] = chosen[i]!));
      scores.push(Float64Array.from(unknowns, (each) => plan.z[plan.drawn[each]!.place]!));
      valuesOfScores(plan);
      values.push(plan.values.slice());
    }
    const scenario: Scenario = {
      ...past,
      seed,
      runs: count,
      ...(from ? { fitted: listed(plan, unknowns, values, past) } : {}),
    };
    const futures = await play(scenario, comparison.wanted);
    const figures = figuresOf(comparison, futures, months, (name, run) => {
      const at = place.get(name);
      return at === undefined ? fixed.get(name)! : values[run]![at]!;
    });
    const today = weekOf(months - 1);
    sample.debt.push(...column(futures, 'debtRatio', today));
    sample.fit.push(...column(futures, 'fit', today));
    sample.scores.push(...scores);
    sample.values.push(...values);
    sample.figures.push(...figures);
    waves.push({ from, count });
  };

  await playWave({ from: null, count: effort.waves[0]! });
  unknowns = unknownsOf(plan, sample.scores, sample.figures);
  sample.scores = sample.values.map((_, i) => Float64Array.from(unknowns, (each) => sample.scores[i]![each]!));
  const sizes = [...effort.waves.slice(1), effort.last];
  const weigh = (): Weighed => weighed({ ...sample, logPrior: logPriors(sample.scores, waves) }, comparison);
  for (const [i, count] of sizes.entries())
    await playWave({
      from: proposalOf(sample, waves, comparison, SLACKS[Math.min(i, SLACKS.length - 1)]!, `${past.seed} walk ${i}`),
      count,
    });
  for (let more = 0; more < MORE; more++) {
    const found = weigh();
    if (found.slack === 1 && found.effective >= WANTED) break;
    if (found.slack > 1)
      await playWave({
        from: proposalOf(sample, waves, comparison, 1, `${past.seed} walk again ${more}`),
        count: effort.last,
      });
    else await playWave({ from: gaussianOf(sample.scores, STRETCH, found.weights), count: effort.last });
  }
  return {
    plan,
    unknowns,
    scores: sample.scores,
    values: sample.values,
    figures: sample.figures,
    debt: Float64Array.from(sample.debt),
    fit: Float64Array.from(sample.fit),
    believed: effort.waves[0]!,
    logPrior: logPriors(sample.scores, waves),
  };
}

/** The unknowns, what is correlated with one, and what else is wanted: places among what is drawn. */
export function columnsOf(
  plan: CoefficientPlan,
  unknowns: readonly number[],
  also: readonly CoefficientName[] = [],
): number[] {
  const joint = plan.copula.names;
  const tied = unknowns.some((each) => joint.includes(plan.drawn[each]!.name));
  return plan.drawn.flatMap(({ name }, i) =>
    unknowns.includes(i) || (tied && joint.includes(name)) || also.includes(name) ? [i] : [],
  );
}

/** Draws to be played as they are listed, of the unknowns and of what is correlated with one. */
function listed(
  plan: CoefficientPlan,
  unknowns: readonly number[],
  values: readonly Float64Array[],
  past: Scenario,
): FittedDraws {
  const columns = columnsOf(plan, unknowns);
  return {
    names: columns.map((each) => plan.drawn[each]!.name),
    believed: columns.map((each) => beliefDigest(past.coefficients[plan.drawn[each]!.name])),
    values: values.flatMap((row) => columns.map((each) => row[each]!)),
    weights: null,
  };
}

/** The coefficients that move any figure by more than chance, those that move them most first. */
function unknownsOf(
  plan: CoefficientPlan,
  scores: readonly Float64Array[],
  figures: readonly (Float64Array | null)[],
): number[] {
  const live = figures.flatMap((row, i) => (row === null ? [] : [i]));
  if (live.length < 100) return plan.drawn.map((_, i) => i).slice(0, MOST_UNKNOWNS);
  const count = figures[live[0]!]!.length;
  const standard = (values: readonly number[]): number[] => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length) || 1;
    return values.map((value) => (value - mean) / spread);
  };
  const columns = Array.from({ length: count }, (_, f) => standard(live.map((i) => figures[i]![f]!)));
  return plan.drawn
    .map((_, each) => {
      const z = standard(live.map((i) => scores[i]![each]!));
      const tied = columns.map((of) => Math.abs(of.reduce((sum, value, i) => sum + value * z[i]!, 0) / live.length));
      return { each, most: Math.max(...tied), all: tied.reduce((sum, value) => sum + value * value, 0) };
    })
    .filter(({ most }) => most > FOUND / sqrt(live.length))
    .sort((a, b) => b.all - a.all)
    .slice(0, MOST_UNKNOWNS)
    .map(({ each }) => each);
}

/** Where the next wave is drawn from: a normal distribution around the places that an emulator of the last two waves holds likely. */
function proposalOf(
  { scores, figures }: { readonly scores: readonly Float64Array[]; readonly figures: readonly (Float64Array | null)[] },
  waves: readonly Wave[],
  { figures: aims }: Comparison,
  slack: number,
  seed: string,
): Gaussian {
  const recent = waves.slice(-2).reduce((sum, { count }) => sum + count, 0);
  const live = figures.flatMap((row, i) => (row !== null && i >= figures.length - recent ? [i] : []));
  const unknowns = scores[0]!.length;
  if (live.length < 4 * (2 * unknowns + 1))
    return gaussianOf(live.length > unknowns ? live.map((i) => scores[i]!) : scores, STRETCH);
  const emulator = emulate(
    live.map((i) => [...scores[i]!]),
    live.map((i) => [...figures[i]!]),
  );
  const likely = likelihood(
    emulator,
    aims.map(({ observed, error }) => ({ value: observed, error })),
    slack,
  );
  const density = (at: readonly number[]): number => likely(at) + logStandard(at);
  const densities = live.map((each) => density([...scores[each]!]));
  const best = live[densities.indexOf(Math.max(...densities))]!;
  const places = walk(density, {
    from: [...scores[best]!],
    stride: 0.9 / sqrt(unknowns),
    warmUp: 500,
    thinning: 10,
    count: WALKED,
    seed,
  });
  return gaussianOf(places, STRETCH);
}

function logPriors(scores: readonly Float64Array[], waves: readonly Wave[]): Float64Array {
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
export function weighed(
  { figures, logPrior }: Pick<Sample, 'figures' | 'logPrior'>,
  { figures: aims }: Comparison,
): Weighed {
  const targets = aims.map(({ observed, error }) => ({ value: observed, error }));
  const off = figures.map((row) =>
    row === null ? null : misses([...row], targets).reduce((sum, miss) => sum + miss * miss, 0),
  );
  const at = (slack: number): Weighed => ({
    ...smooth(
      Float64Array.from(off, (sum, i) => (sum === null ? -Infinity : logPrior[i]! - sum / (2 * slack * slack))),
    ),
    slack,
  });
  let found = at(1);
  const trusted = ({ shape, effective }: Smoothed): boolean =>
    shape <= limitOf(figures.length) && effective >= LEAST_EFFECTIVE;
  while (!trusted(found) && found.slack < WIDEST_SLACK) found = at(found.slack * SLACK_STEP);
  return found;
}
