import { coefficientPlan, drawCoefficients, fixCoefficients, onlyDrawing, type CoefficientPlan } from '../coefficients/draw.js';
import { begin, forget } from '../company/begin.js';
import { Company } from '../company/company.js';
import { Constants, derive } from '../company/constants.js';
import { Noise } from '../company/noise.js';
import { seedKey, type Key } from '../random/streams.js';
import type { Scenario, Start } from '../scenario/scenario.js';
import { createChances, drawChances, drawsOf, readChances } from './channels.js';
import type { Course } from './course.js';
import { decisions, type Decisions } from './decisions.js';

/** What is the same in all runs of a scenario, and the course of the one that is lived. Made once, used for one run after another; living allocates nothing. */
export interface Life {
  readonly course: Course;
  readonly start: Start;
  readonly key: Key;
  readonly coefficients: CoefficientPlan;
  /** Coefficients that are drawn from another seed, or null, and the key of the weekly chances. */
  readonly redrawn: { readonly key: Key; readonly coefficients: CoefficientPlan } | null;
  readonly chancesKey: Key;
  /** Runs in a row that share their coefficients. */
  readonly futuresPerWorld: number;
  /** The timeline, in stretches of constant decisions. */
  readonly stretches: readonly Decisions[];
}

/** Prepares a scenario for living. What is recorded of a run goes to `recorded`. */
export function createLife(scenario: Scenario, recorded = new Float32Array(0)): Life {
  const k = new Constants();
  const coefficients = coefficientPlan(scenario);
  k.step = 1 / scenario.stepsPerWeek;
  fixCoefficients(coefficients, k);
  const stretches = decisions(scenario);
  k.looks = stretches.some((stretch) => stretch.looks) ? 1 : 0;
  const steps = scenario.horizon * scenario.stepsPerWeek + 1;
  const { levers, settings, rule } = stretches[0]!;
  const course: Course = {
    c: new Company(), k, n: new Noise(), levers, settings, rule,
    stepsPerWeek: scenario.stepsPerWeek,
    chances: createChances(steps), draws: drawsOf(steps),
    cohorts: new Float64Array(52 * scenario.stepsPerWeek), cohortSteps: 52 * scenario.stepsPerWeek,
    revenues: new Float64Array(26 * scenario.stepsPerWeek), revenueSteps: 26 * scenario.stepsPerWeek,
    recorded,
  };
  const key = seedKey(scenario.seed);
  const again = scenario.redrawn && { key: seedKey(scenario.redrawn.seed), coefficients: onlyDrawing(coefficients, scenario.redrawn.coefficients) };
  const chancesKey = again && scenario.redrawn?.chances ? again.key : key;
  return { course, start: scenario.company, key, coefficients, redrawn: again ?? null, chancesKey, futuresPerWorld: scenario.futuresPerWorld ?? 1, stretches };
}

/** Puts run number `run` at its beginning. Which run it is decides its world and all its chances, and nothing else does. */
export function beginLife({ course, start, key, coefficients, redrawn, chancesKey, futuresPerWorld, stretches }: Life, run: number): void {
  const { c, k, n, chances, draws, cohorts, revenues } = course;
  const world = Math.floor(run / futuresPerWorld);
  drawCoefficients(coefficients, key, world, k);
  if (redrawn !== null) drawCoefficients(redrawn.coefficients, redrawn.key, world, k);
  derive(k);
  drawChances(chances, chancesKey, run);
  readChances(n, chances, draws, 0, 0);
  begin(c, k, start, n);
  decide(course, stretches[0]!);
  layPast(cohorts, start.engineers, 1 - start.newcomers);
  layPast(revenues, start.arr, 1 / Math.sqrt(1 + start.growth));
}

/** From now on these decisions hold. */
export function decide(course: Course, { levers, settings, rule, newPolicy }: Decisions): void {
  course.levers = levers;
  course.settings = settings;
  course.rule = rule;
  if (newPolicy) forget(course.c);
}

/** Decides anew if a stretch of the timeline begins with this step. */
export function decideAt({ course, stretches }: Life, step: number): void {
  const begins = stretches.find(({ from }) => from * course.stepsPerWeek === step);
  if (begins) decide(course, begins);
}

/** A past that leads smoothly to `now`: the oldest entry is `ratio` of it. */
function layPast(line: Float64Array, now: number, ratio: number): void {
  for (let i = 0; i < line.length; i++) {
    const age = (line.length - i) / line.length;
    line[i] = now * (1 - age + age * ratio);
  }
}
