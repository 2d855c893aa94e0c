import { coefficientPlan, drawCoefficients, fixCoefficients, type CoefficientPlan } from '../coefficients/draw.js';
import { begin, forget } from '../company/begin.js';
import { Company } from '../company/company.js';
import { Constants, derive } from '../company/constants.js';
import { judge } from '../company/exits.js';
import { Noise } from '../company/noise.js';
import { moveStocks } from '../company/stocks.js';
import { week } from '../company/week.js';
import { seedKey, type Key } from '../random/streams.js';
import type { Scenario, Start } from '../scenario/scenario.js';
import { createChances, drawChances, readChances } from './channels.js';
import { decisions, type Decisions } from './decisions.js';

/** Everything one company needs to live through its weeks. Made once, used for one run after another; living allocates nothing. */
export interface Life {
  readonly c: Company;
  readonly k: Constants;
  readonly n: Noise;
  readonly start: Start;
  readonly key: Key;
  readonly chances: Float64Array;
  readonly coefficients: CoefficientPlan;
  readonly stretches: readonly Decisions[];
  readonly stepsPerWeek: number;
  /** Delay lines, one entry a step, used as rings: engineers per surviving share over 52 weeks, revenue over 26. */
  readonly cohorts: Float64Array;
  readonly revenues: Float64Array;
  /** Index of the stretch that holds. */
  stretch: number;
}

/** Prepares a scenario for living. */
export function createLife(scenario: Scenario): Life {
  const k = new Constants();
  const coefficients = coefficientPlan(scenario);
  k.step = 1 / scenario.stepsPerWeek;
  fixCoefficients(coefficients, k);
  const stretches = decisions(scenario);
  k.looks = stretches.some((stretch) => stretch.looks) ? 1 : 0;
  return {
    c: new Company(), k, n: new Noise(),
    start: scenario.company,
    key: seedKey(scenario.seed),
    chances: createChances(scenario.horizon * scenario.stepsPerWeek + 1),
    coefficients,
    stretches,
    stepsPerWeek: scenario.stepsPerWeek,
    cohorts: new Float64Array(52 * scenario.stepsPerWeek),
    revenues: new Float64Array(26 * scenario.stepsPerWeek),
    stretch: 0,
  };
}

/** Puts run number `run` at its beginning. Which run it is decides its world and all its chances, and nothing else does. */
export function beginLife(life: Life, run: number): void {
  const { c, k, n, start, cohorts, revenues } = life;
  drawCoefficients(life.coefficients, life.key, run, k);
  derive(k);
  drawChances(life.chances, life.key, run);
  readChances(life.chances, 0, 0, n);
  begin(c, k, start, n);
  life.stretch = 0;
  layPast(cohorts, start.engineers, 1 - start.newcomers);
  layPast(revenues, start.arr, 1 / Math.sqrt(1 + start.growth));
}

/** A past that leads smoothly to `now`: the oldest entry is `ratio` of it. */
function layPast(line: Float64Array, now: number, ratio: number): void {
  for (let i = 0; i < line.length; i++) {
    const age = (line.length - i) / line.length;
    line[i] = now * (1 - age + age * ratio);
  }
}

/** Works out the flows of step number `step`; the stocks still stand as they were when it began. */
export function liveStep(life: Life, step: number): void {
  const { c, k, n, stretches } = life;
  const next = life.stretch + 1;
  if (next < stretches.length && step >= stretches[next]!.from * life.stepsPerWeek) {
    life.stretch = next;
    if (stretches[next]!.newPolicy) forget(c);
  }
  const now = stretches[life.stretch]!;
  readChances(life.chances, step + 1, c.rounds + 1, n);
  c.cohortYearAgo = life.cohorts[step % life.cohorts.length]!;
  c.arrHalfYearAgo = life.revenues[step % life.revenues.length]!;
  life.cohorts[step % life.cohorts.length] = c.engineers / c.survival;
  life.revenues[step % life.revenues.length] = c.arr;
  week(c, k, now.levers, now.rule, now.settings, n);
}

/** Moves the stocks at the end of a step, and says whether the company still lives. */
export function closeStep(life: Life): boolean {
  moveStocks(life.c, life.k, life.n);
  judge(life.c, life.k);
  return life.c.fate === 0;
}
