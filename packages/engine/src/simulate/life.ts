import {
  drawValues,
  fixCoefficients,
  keepDrawn,
  onlyDrawing,
  takeDrawn,
  type CoefficientPlan,
} from '../coefficients/draw.js';
import { forget } from '../company/begin.js';
import { createCompany } from '../company/company.js';
import { Constants, derive, settle } from '../company/constants.js';
import { createNoise } from '../company/noise.js';
import { seedKey, type Key } from '../random/streams.js';
import type { Scenario, Start } from '../scenario/scenario.js';
import { createChances, drawChances, drawsOf } from './channels.js';
import { beginCourse, type Course } from './course.js';
import { decisions, shifted, type Decisions } from './decisions.js';
import type { Design } from './design.js';
import { agreement, doorsToClose, planOf, type Agreement } from './known.js';
import type { Recording } from './recording.js';

/** What is the same in all runs of a scenario, and the course of the one that is lived. Made once, used for one run after another; living allocates nothing. */
export interface Life {
  readonly course: Course;
  readonly start: Start;
  readonly key: Key;
  readonly coefficients: CoefficientPlan;
  /** Makes what was drawn agree with what is known of the company, or null. */
  readonly agree: Agreement | null;
  /** Coefficients that are drawn from another seed, or null, and the key of the weekly chances. */
  readonly resampled: { readonly key: Key; readonly coefficients: CoefficientPlan } | null;
  readonly chancesKey: Key;
  /** Runs in a row that share their coefficients. */
  readonly runsPerDraw: number;
  /** The timeline, in stretches of constant decisions. */
  readonly stretches: readonly Decisions[];
  /** What the run has drawn for the coefficients that the timeline changes, in the order of `Decisions.shifts`. */
  readonly drawn: Float64Array;
}

/** For those who live step by step. */
const UNRECORDED: Recording = { recorded: new Float32Array(0), rows: new Int32Array(0), rowLength: 0, apart: 0 };

/** Prepares a scenario for living. */
export function createLife(scenario: Scenario, design: Design = {}, recording = UNRECORDED): Life {
  const { runsPerDraw = 1, resampled, interlude } = design;
  const k = new Constants();
  const coefficients = planOf(scenario);
  k.step = 1 / scenario.stepsPerWeek;
  fixCoefficients(coefficients, k);
  for (const name of doorsToClose(scenario)) k[name] = 0;
  const stretches = decisions(scenario, interlude);
  k.looks = stretches.some((stretch) => stretch.looks) ? 1 : 0;
  const steps = scenario.horizon * scenario.stepsPerWeek + 1;
  const { levers, settings, rule } = stretches[0]!;
  const course: Course = {
    c: createCompany(),
    k,
    n: createNoise(),
    levers,
    settings,
    rule,
    stepsPerWeek: scenario.stepsPerWeek,
    chances: createChances(steps),
    draws: drawsOf(steps),
    cohorts: new Float64Array(52 * scenario.stepsPerWeek),
    cohortSteps: 52 * scenario.stepsPerWeek,
    revenues: new Float64Array(26 * scenario.stepsPerWeek),
    revenueSteps: 26 * scenario.stepsPerWeek,
    ...recording,
  };
  const key = seedKey(scenario.seed);
  const agree = agreement(scenario, coefficients);
  const again = resampled && {
    key: seedKey(resampled.seed),
    coefficients: onlyDrawing(coefficients, resampled.coefficients),
  };
  return {
    course,
    start: scenario.company,
    key,
    coefficients,
    agree,
    resampled: again ?? null,
    chancesKey: again && resampled.chances ? again.key : key,
    runsPerDraw,
    stretches,
    drawn: new Float64Array(stretches[0]!.shifts.length),
  };
}

/** Draws the coefficients of run number `run`. Which run it is decides its world and all its chances, and nothing else does. */
export function drawWorld({ key, coefficients, agree, resampled, runsPerDraw }: Life, run: number): void {
  const world = Math.floor(run / runsPerDraw);
  if (agree === null) drawValues(coefficients, key, world);
  else agree.draw(key, world);
  if (resampled === null) return;
  const other = resampled.coefficients;
  if (agree === null) return drawValues(other, resampled.key, world);
  agree.draw(resampled.key, world);
  keepDrawn(coefficients, other);
  agree.draw(key, world);
}

/** Puts run number `run` at its beginning. */
export function beginLife(life: Life, run: number): void {
  const { course, start, coefficients, resampled, chancesKey, stretches, drawn } = life;
  drawWorld(life, run);
  if (drawn.length > 0) fixCoefficients(coefficients, course.k);
  takeDrawn(coefficients, course.k);
  if (resampled !== null) takeDrawn(resampled.coefficients, course.k);
  const { shifts } = stretches[0]!;
  for (let i = 0; i < shifts.length; i++) drawn[i] = course.k[shifts[i]![0]];
  drawChances(course.chances, course.draws, chancesKey, run, course.k.looks > 0);
  beginCourse(course, start);
  decide(life, stretches[0]!);
}

/** From now on these decisions hold. */
export function decide({ course, drawn }: Life, decisions: Decisions): void {
  const { levers, settings, rule, shifts, newPolicy } = decisions;
  const { k } = course;
  for (let i = 0; i < shifts.length; i++) k[shifts[i]![0]] = shifted(...shifts[i]!, drawn[i]!);
  if (shifts.length > 0) derive(k);
  plan(k, decisions);
  course.levers = levers;
  course.settings = settings;
  course.rule = rule;
  settle(k, levers);
  if (newPolicy) forget(course.c);
}

/** Gives a company the hiring plan of a stretch. */
export function plan(k: Constants, { plannedHires }: Decisions): void {
  k.planned = plannedHires === null ? 0 : 1;
  k.plannedHires = plannedHires ?? 0;
}

/** Decides anew if a stretch of the timeline begins with this step. */
export function decideAt(life: Life, step: number): void {
  const begins = life.stretches.find(({ from }) => from * life.course.stepsPerWeek === step);
  if (begins) decide(life, begins);
}
