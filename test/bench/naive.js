/**
 * The simulator as one would write it first: an object for each company, the default generator of seedrandom, arrays that grow, and a sort for
 * every percentile. The mechanisms of a week are the engine's own, so that only the housing differs.
 */
import seedrandom from 'seedrandom';
import { coefficientPlan } from '../../packages/engine/dist/coefficients/draw.js';
import { begin } from '../../packages/engine/dist/company/begin.js';
import { createCompany } from '../../packages/engine/dist/company/company.js';
import { Constants, derive } from '../../packages/engine/dist/company/constants.js';
import { judge } from '../../packages/engine/dist/company/exits.js';
import { createNoise } from '../../packages/engine/dist/company/uniforms.js';
import { moveStocks } from '../../packages/engine/dist/company/stocks.js';
import { week } from '../../packages/engine/dist/company/week.js';
import { quantile } from '../../packages/engine/dist/internal.js';
import { normalQuantile } from '../../packages/engine/dist/random/normal.js';
import { decisions } from '../../packages/engine/dist/simulate/decisions.js';
import { OUTCOME_NAMES } from '../../packages/engine/dist/simulate/outcomes.js';
import { record } from '../../packages/engine/dist/simulate/record.js';
import { reportedWeeks } from '../../packages/engine/dist/summary/summarise.js';

const PERCENTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const CHANCES = Object.keys(createNoise());

export function naive(scenario) {
  const futures = [];
  for (let run = 0; run < scenario.runs; run++) futures.push(future(scenario, run));
  return summary(scenario, futures);
}

function future(scenario, run) {
  const random = seedrandom(`${scenario.seed}/${run}`);
  const plan = coefficientPlan(scenario);
  const k = new Constants();
  k.step = 1;
  for (const [name, distribution] of Object.entries(scenario.coefficients))
    k[name] = quantile(distribution, normalQuantile(random.double()));
  for (const { name, value } of plan.fixed) k[name] = value;
  derive(k);
  const chances = () =>
    Object.assign(createNoise(), Object.fromEntries(CHANCES.map((name) => [name, random.double()])));
  const c = createCompany();
  begin(c, k, scenario.company, chances());
  const [now] = decisions(scenario);
  const weeks = [];
  for (let t = 0; t <= scenario.horizon; t++) {
    const n = chances();
    c.cohortYearAgo = weeks[t - 52]?.cohort ?? c.engineers;
    c.arrHalfYearAgo = weeks[t - 26]?.arr ?? scenario.company.arr;
    const cohort = c.engineers / c.survival;
    week(c, k, now.levers, now.rule, now.settings, n);
    const values = [];
    record(c, values, 0);
    weeks.push({ arr: c.arr, cohort, values });
    moveStocks(c, k, n);
    judge(c, k);
    if (c.fate > 0) break;
  }
  return weeks;
}

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
