import type { Company } from '../company/company.js';

/** Writes one week of a company: what is recorded in the order of RECORDED, the first at `at`, each `apart` places after the one before it. */
export function record(c: Company, values: Float32Array, at: number, apart: number): void {
  values[at] = c.arr;
  values[at + apart] = c.cash;
  values[at + 2 * apart] = c.delivered;
  values[at + 3 * apart] = c.featureWork;
  values[at + 4 * apart] = c.interestWork;
  values[at + 5 * apart] = c.repaymentWork;
  values[at + 6 * apart] = c.fireWork;
  values[at + 7 * apart] = c.upkeepWork;
  values[at + 8 * apart] = c.mentoringWork;
  values[at + 9 * apart] = c.learningWork;
  values[at + 10 * apart] = c.interviewWork;
  values[at + 11 * apart] = c.coordinationWork + c.waitingWork;
  values[at + 12 * apart] = c.switchingWork;
  values[at + 13 * apart] = c.engineers > 0 ? c.features / c.engineers : 0;
  values[at + 14 * apart] = c.velocity;
  values[at + 15 * apart] = 1 - c.velocity;
  values[at + 16 * apart] = c.debtRatio;
  values[at + 17 * apart] = c.debtShare;
  values[at + 18 * apart] = c.cycleTime;
  values[at + 19 * apart] = c.engineers + c.others;
  values[at + 20 * apart] = c.engineers;
  values[at + 21 * apart] = c.newcomers;
  values[at + 22 * apart] = c.incidentRate;
  values[at + 23 * apart] = c.attritionRate;
  values[at + 24 * apart] = c.supportWait;
  values[at + 25 * apart] = c.runway;
  values[at + 26 * apart] = c.burnMultiple;
  values[at + 27 * apart] = c.fit;
  values[at + 28 * apart] = c.pressure;
  values[at + 29 * apart] = c.burnout;
  values[at + 30 * apart] = c.rounds;
  values[at + 31 * apart] = c.income;
  values[at + 32 * apart] = c.cost;
  values[at + 33 * apart] = c.growth;
  values[at + 34 * apart] = c.netExpansion - c.outageRate;
  values[at + 35 * apart] = c.salesCost;
}
