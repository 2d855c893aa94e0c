import type { Company } from '../company/company.js';
/** Writes one week of a company, outcome after outcome in the order of OUTCOMES, from `at` on. */
export function record(c: Company, values: Float32Array, at: number): void {
  values[at] = c.arr;
  values[at + 1] = c.cash;
  values[at + 2] = c.delivered;
  values[at + 3] = c.features;
  values[at + 4] = c.interestWork;
  values[at + 5] = c.repaymentWork;
  values[at + 6] = c.fireWork;
  values[at + 7] = c.upkeepWork;
  values[at + 8] = c.mentoringWork;
  values[at + 9] = c.learningWork;
  values[at + 10] = c.interviewWork;
  values[at + 11] = c.coordinationWork;
  values[at + 12] = c.switchingWork;
  values[at + 13] = c.engineers > 0 ? c.features / c.engineers : 0;
  values[at + 14] = c.velocity;
  values[at + 15] = 1 - c.velocity;
  values[at + 16] = c.debtRatio;
  values[at + 17] = c.debtShare;
  values[at + 18] = c.cycleTime;
  values[at + 19] = c.engineers + c.others;
  values[at + 20] = c.engineers;
  values[at + 21] = c.newcomers;
  values[at + 22] = c.incidentRate;
  values[at + 23] = c.attritionRate;
  values[at + 24] = c.supportWait;
  values[at + 25] = c.runway;
  values[at + 26] = c.burnMultiple;
  values[at + 27] = c.fit;
  values[at + 28] = c.pressure;
  values[at + 29] = c.burnout;
  values[at + 30] = c.rounds;
  values[at + 31] = c.income;
  values[at + 32] = c.cost;
}
