import type { Company } from '../company/company.js';

/** Writes one week of a company: what is recorded in the order of RECORDED, the first at `at`, each `stride` places after the one before it. */
export function record(c: Company, values: Float32Array, at: number, stride: number): void {
  values[at] = c.arr;
  values[at + stride] = c.cash;
  values[at + 2 * stride] = c.delivered;
  values[at + 3 * stride] = c.featureWork;
  values[at + 4 * stride] = c.interestWork;
  values[at + 5 * stride] = c.repaymentWork;
  values[at + 6 * stride] = c.fireWork;
  values[at + 7 * stride] = c.upkeepWork;
  values[at + 8 * stride] = c.mentoringWork;
  values[at + 9 * stride] = c.learningWork;
  values[at + 10 * stride] = c.interviewWork;
  values[at + 11 * stride] = c.coordinationWork + c.waitingWork;
  values[at + 12 * stride] = c.switchingWork;
  values[at + 13 * stride] = c.engineers > 0 ? c.features / c.engineers : 0;
  values[at + 14 * stride] = c.velocity;
  values[at + 15 * stride] = 1 - c.velocity;
  values[at + 16 * stride] = c.debtRatio;
  values[at + 17 * stride] = c.debtShare;
  values[at + 18 * stride] = c.cycleTime;
  values[at + 19 * stride] = c.engineers + c.others;
  values[at + 20 * stride] = c.engineers;
  values[at + 21 * stride] = c.newcomers;
  values[at + 22 * stride] = c.incidentRate;
  values[at + 23 * stride] = c.attritionRate;
  values[at + 24 * stride] = c.supportWait;
  values[at + 25 * stride] = c.runway;
  values[at + 26 * stride] = c.burnMultiple;
  values[at + 27 * stride] = c.fit;
  values[at + 28 * stride] = c.pressure;
  values[at + 29 * stride] = c.burnout;
  values[at + 30 * stride] = c.rounds;
  values[at + 31 * stride] = c.income;
  values[at + 32 * stride] = c.cost;
  values[at + 33 * stride] = c.growth;
  values[at + 34 * stride] = c.netExpansion - c.outageRate;
  values[at + 35 * stride] = c.salesCost;
}
