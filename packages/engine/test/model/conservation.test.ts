import { POLICY_NAMES, SHOCKS } from '@paydown/engine';
import { describe, expect, it } from 'vitest';
import type { Company } from '../../src/company/company.js';
import { live, type Watch } from './live.js';
import { scenarioWith } from './scenario.js';

const TOLERANCE = 1e-9;

/** What came in, less what went out, of every stock that must be conserved: heads, cash, tickets, person-weeks of product and of debt. */
const ACCOUNTS: Record<string, { stock: (c: Company) => number; net: (c: Company, step: number) => number }> = {
  'engineers and offers': { stock: (c) => c.engineers + c.offers, net: (c) => c.offersMade - c.withdrawn - c.leavers - c.laidOff },
  'other staff': { stock: (c) => c.others, net: (c) => c.othersJoin - c.othersLeave },
  'cash': { stock: (c) => c.cash, net: (c, step) => c.raised + (c.income - c.cost) * step },
  'tickets': { stock: (c) => c.tickets, net: (c) => c.ticketsOpened - c.ticketsClosed - c.ticketsAbandoned },
  'product': { stock: (c) => c.product + c.zombies, net: (c) => c.useful + c.useless - c.productRemoved - c.zombiesRemoved },
  'work in progress': { stock: (c) => c.inProgress, net: (c, step) => (c.begun - c.features) * step },
  'debt': { stock: (c) => c.debt, net: (c) => c.borrowed - c.repaid - c.retired },
  'unplanned work': { stock: (c) => c.unplanned, net: (c, step) => c.incidentEffort - c.fireWork * step },
  'revenue': { stock: (c) => c.arr, net: (c) => c.sold + c.expanded + c.dealRevenue - c.churned - c.outageLoss },
};

function worstImbalance(scenario: ReturnType<typeof scenarioWith>, run: number): { where: string; error: number; smallest: number } {
  let worst = { where: 'nothing', error: 0, smallest: Infinity };
  let before: { name: string; stock: (c: Company) => number; old: number; net: number }[] = [];
  const watch: Watch = (c, k, step) => {
    before = Object.entries(ACCOUNTS).map(([name, a]) => ({ name, stock: a.stock, old: a.stock(c), net: a.net(c, k.step) }));
    const weeks = c.mentoringWork + c.learningWork + c.interviewWork + c.coordinationWork + c.switchingWork + c.fireWork
      + c.upkeepWork + c.repaymentWork + c.interestWork + c.features;
    const spent = Math.abs(weeks - c.engineers) / Math.max(c.engineers, 1);
    if (spent > worst.error) worst = { ...worst, where: `engineers’ weeks in step ${step}`, error: spent };
  };
  const moved: Watch = (c, _k, step) => {
    for (const { name, stock, old, net } of before) {
      const error = Math.abs(stock(c) - old - net) / Math.max(Math.abs(old), 1);
      if (!(error <= worst.error)) worst = { ...worst, where: `${name} in step ${step}`, error };
      if (name !== 'cash') worst.smallest = Math.min(worst.smallest, stock(c));
    }
  };
  live(scenario, run, watch, false, moved);
  return worst;
}

describe('conservation, each week, to 1e-9', () => {
  for (const policy of POLICY_NAMES) {
    it(`holds under the policy ${policy}, and no stock falls under zero`, () => {
      const scenario = scenarioWith({ policy: { policy, settings: {} } });
      for (let run = 0; run < 40; run++) {
        const worst = worstImbalance(scenario, run);
        expect(worst.error, worst.where).toBeLessThan(TOLERANCE);
        expect(worst.smallest).toBeGreaterThan(-TOLERANCE);
      }
    });
  }
  for (const shock of Object.keys(SHOCKS)) {
    it(`holds when only ${shock} strikes, often`, () => {
      const others = Object.fromEntries(Object.keys(SHOCKS).map((name) => [name, name === shock]));
      const often = { demandRate: 5, winterRate: 5, keyRate: 1, migrationRate: 5, competitorRate: 5, dealRate: 5, incidents: 200, majorShare: 0.5 };
      const scenario = scenarioWith({ shocks: others, coefficients: often, policy: { policy: 'rewrite', settings: { trigger: 0.1 } } });
      for (let run = 0; run < 20; run++) {
        const worst = worstImbalance(scenario, run);
        expect(worst.error, worst.where).toBeLessThan(TOLERANCE);
      }
    });
  }
});
