import type { Company } from '../company/company.js';
/**
 * Writes one week of a company. `values` is laid out [outcome][week][run]: `at` is the place of (first outcome, this week, this run) and
 * `stride` the distance to the next outcome. The order is that of OUTCOMES.
 */
export function record(c: Company, values: Float64Array, at: number, stride: number): void {
  let i = at;
  values[i] = c.arr;
  values[(i += stride)] = c.cash;
  values[(i += stride)] = c.delivered;
  values[(i += stride)] = c.features;
  values[(i += stride)] = c.interestWork;
  values[(i += stride)] = c.repaymentWork;
  values[(i += stride)] = c.fireWork;
  values[(i += stride)] = c.upkeepWork;
  values[(i += stride)] = c.mentoringWork;
  values[(i += stride)] = c.learningWork;
  values[(i += stride)] = c.interviewWork;
  values[(i += stride)] = c.coordinationWork;
  values[(i += stride)] = c.switchingWork;
  values[(i += stride)] = c.engineers > 0 ? c.features / c.engineers : 0;
  values[(i += stride)] = c.velocity;
  values[(i += stride)] = 1 - c.velocity;
  values[(i += stride)] = c.debtRatio;
  values[(i += stride)] = c.debtShare;
  values[(i += stride)] = c.cycleTime;
  values[(i += stride)] = c.engineers + c.others;
  values[(i += stride)] = c.engineers;
  values[(i += stride)] = c.newcomers;
  values[(i += stride)] = c.incidentRate;
  values[(i += stride)] = c.attritionRate;
  values[(i += stride)] = c.supportWait;
  values[(i += stride)] = c.runway;
  values[(i += stride)] = c.burnMultiple;
  values[(i += stride)] = c.fit;
  values[(i += stride)] = c.pressure;
  values[(i += stride)] = c.burnout;
  values[i + stride] = c.rounds;
}
