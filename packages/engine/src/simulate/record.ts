import type { Company } from '../company/company.js';

/** Writes one week of a company: each outcome, in the order of RECORDED, so far into its column (see Recording). */
export function record(c: Company, values: Float32Array, at: number, columns: Int32Array): void {
  values[at + columns[0]!] = c.arr;
  values[at + columns[1]!] = c.cash;
  values[at + columns[2]!] = c.delivered;
  values[at + columns[3]!] = c.featureWork;
  values[at + columns[4]!] = c.interestWork;
  values[at + columns[5]!] = c.repaymentWork;
  values[at + columns[6]!] = c.fireWork;
  values[at + columns[7]!] = c.upkeepWork;
  values[at + columns[8]!] = c.mentoringWork;
  values[at + columns[9]!] = c.learningWork;
  values[at + columns[10]!] = c.interviewWork;
  values[at + columns[11]!] = c.coordinationWork + c.waitingWork;
  values[at + columns[12]!] = c.switchingWork;
  values[at + columns[13]!] = c.engineers > 0 ? c.features / c.engineers : 0;
  values[at + columns[14]!] = c.velocity;
  values[at + columns[15]!] = 1 - c.velocity;
  values[at + columns[16]!] = c.debtRatio;
  values[at + columns[17]!] = c.debtShare;
  values[at + columns[18]!] = c.cycleTime;
  values[at + columns[19]!] = c.engineers + c.others;
  values[at + columns[20]!] = c.engineers;
  values[at + columns[21]!] = c.newcomers;
  values[at + columns[22]!] = c.incidentRate;
  values[at + columns[23]!] = c.attritionRate;
  values[at + columns[24]!] = c.supportWait;
  values[at + columns[25]!] = c.runway;
  values[at + columns[26]!] = c.burnMultiple;
  values[at + columns[27]!] = c.fit;
  values[at + columns[28]!] = c.pressure;
  values[at + columns[29]!] = c.burnout;
  values[at + columns[30]!] = c.rounds;
  values[at + columns[31]!] = c.income;
  values[at + columns[32]!] = c.cost;
  values[at + columns[33]!] = c.growth;
  values[at + columns[34]!] = c.netExpansion - c.outageRate;
  values[at + columns[35]!] = c.salesCost;
}
