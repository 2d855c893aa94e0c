import type { Company } from '../company/company.js';
/** Writes one week of a company, outcome after outcome in the order of OUTCOMES, from `at` on. */
export function record(c: Company, values: Float32Array, at: number): void {
  let i = at;
  values[i] = c.arr;
  values[++i] = c.cash;
  values[++i] = c.delivered;
  values[++i] = c.features;
  values[++i] = c.interestWork;
  values[++i] = c.repaymentWork;
  values[++i] = c.fireWork;
  values[++i] = c.upkeepWork;
  values[++i] = c.mentoringWork;
  values[++i] = c.learningWork;
  values[++i] = c.interviewWork;
  values[++i] = c.coordinationWork;
  values[++i] = c.switchingWork;
  values[++i] = c.engineers > 0 ? c.features / c.engineers : 0;
  values[++i] = c.velocity;
  values[++i] = 1 - c.velocity;
  values[++i] = c.debtRatio;
  values[++i] = c.debtShare;
  values[++i] = c.cycleTime;
  values[++i] = c.engineers + c.others;
  values[++i] = c.engineers;
  values[++i] = c.newcomers;
  values[++i] = c.incidentRate;
  values[++i] = c.attritionRate;
  values[++i] = c.supportWait;
  values[++i] = c.runway;
  values[++i] = c.burnMultiple;
  values[++i] = c.fit;
  values[++i] = c.pressure;
  values[++i] = c.burnout;
  values[i + 1] = c.rounds;
}
