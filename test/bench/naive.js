/**
 * The simulator as one would write it first: an object for each company, the default generator of seedrandom, arrays that grow, and a sort for
 * every percentile. The mechanisms of a week are the engine's own, so that only the housing differs.
 */
import seedrandom from 'seedrandom';
import { coefficientPlan } from '../../packages/engine/dist/coefficients/draw.js';
import { begin } from '../../packages/engine/dist/company/begin.js';
import { createCompany } from '../../packages/engine/dist/company/company.js';
import { createConstants, derive, deriveFromLevers } from '../../packages/engine/dist/company/constants.js';
import { determineFate } from '../../packages/engine/dist/company/exits.js';
import { createUniforms } from '../../packages/engine/dist/company/uniforms.js';
import { moveStocks } from '../../packages/engine/dist/company/stocks.js';
import { week } from '../../packages/engine/dist/company/week.js';
import { quantile } from '../../packages/engine/dist/internal.js';
import { normalQuantile } from '../../packages/engine/dist/random/normal.js';
import { decisions } from '../../packages/engine/dist/simulate/decisions.js';
import { OUTCOME_NAMES, RECORDED_NAMES } from '../../packages/engine/dist/simulate/outcomes.js';
import { record } from '../../packages/engine/dist/simulate/record.js';
import { columnsOf } from '../../packages/engine/dist/simulate/recording.js';
import { reportedWeeks } from '../../packages/engine/dist/summary/summarise.js';

/** One number an outcome. */
const COLUMNS = columnsOf(RECORDED_NAMES, 1);

const PERCENTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const CHANCES = Object.keys(createUniforms());

export function naive(scenario) {
  const futures = [];
  for (let run = 0; run < scenario.runs; run++) futures.push(future(scenario, run));
  return summary(scenario, futures);
}

function future(scenario, run) {
  const random = seedrandom(`${scenario.seed}/${run}`);
  const plan = coefficientPlan(scenario);
  const k = createConstants();
  k.step = 1;
  for (const [name, distribution] of Object.entries(scenario.coefficients))
    k[name] = quantile(distribution, normalQuantile(random.double()));
  for (const { name, value } of plan.fixed) k[name] = value;
  derive(k);
  const chances = () =>
    Object.assign(createUniforms(), Object.fromEntries(CHANCES.map((name) => [name, random.double()])));
  const c = createCompany();
  begin(c, k, scenario.company, chances());
  const [now] = decisions(scenario);
  deriveFromLevers(k, now.levers);
  const start = scenario.company;
  const cohortBefore = past(start.engineers, 1 - start.newcomers, 52);
  const arrBefore = past(start.arr, 1 / Math.sqrt(1 + start.growth), 26);
  const weeks = [];
  for (let t = 0; t <= scenario.horizon; t++) {
    const n = chances();
    c.cohortYearAgo = weeks[t - 52]?.cohort ?? cohortBefore(t);
    c.arrHalfYearAgo = weeks[t - 26]?.arr ?? arrBefore(t);
    const cohort = c.engineers / c.survival;
    week(c, k, now.levers, now.rule, now.settings, n);
    const values = [];
    record(c, values, 0, COLUMNS);
    weeks.push({ arr: c.arr, cohort, values });
    moveStocks(c, k, n);
    determineFate(c, k);
    if (c.fate > 0) break;
  }
  return weeks;
}

/** A past that leads smoothly to `now`: so many weeks ago it was `ratio` of it. */
const past = (now, ratio, length) => (t) => {
  const age = (length - t) / length;
  return now * (1 - age + age * ratio);
};

function summary(scenario, futures) {
  const fans = {};
  OUTCOME_NAMES.forEach((name, outcome) => {
    fans[name] = reportedWeeks(scenario.horizon).map((t) => {
      const values = [];
      for (const weeks of futures) values.push(weeks[t]?.values[outcome] ?? 0);
      values.sort((a, b) => a - b);
      return PERCENTILES.map((p) => values[Math.floor(p * (values.length - 1))]);
    });
  });
  return fans;
}
