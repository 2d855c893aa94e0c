import { POLICY_NAMES, SHOCKS, type Scenario } from '@paydown/engine/internal';
import type { Company } from '../../../packages/engine/src/company/company.js';
import { live, type Watch } from '../../../packages/engine/test/model/live.js';
import { scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { fact, write, type Check } from '../check.js';
import { points } from '../page/picture.js';

const TOLERANCE = 1e-9;

interface Account {
  readonly stock: (c: Company) => number;
  /** What came in less what went out, in a step of so many weeks. */
  readonly net: (c: Company, step: number) => number;
  /** A stock that may be below zero at the end of a company. */
  readonly owes?: boolean;
}

const ACCOUNTS: Readonly<Record<string, Account>> = {
  'engineers and offers': {
    stock: (c) => c.engineers + c.offers,
    net: (c) => c.offersMade - c.withdrawn - c.leavers - c.laidOff,
  },
  'other staff': { stock: (c) => c.others, net: (c) => c.othersJoin - c.othersLeave - c.othersLaidOff },
  cash: { stock: (c) => c.cash, net: (c, step) => c.raised + (c.income - c.cost) * step, owes: true },
  tickets: { stock: (c) => c.tickets, net: (c) => c.ticketsOpened - c.ticketsClosed - c.ticketsAbandoned },
  product: {
    stock: (c) => c.product + c.zombies,
    net: (c) => c.useful + c.useless - c.productRemoved - c.zombiesRemoved,
  },
  'work in progress': { stock: (c) => c.inProgress, net: (c, step) => (c.begun - c.features) * step },
  debt: { stock: (c) => c.debt, net: (c) => c.borrowed - c.repaid - c.retired },
  'unplanned work': { stock: (c) => c.unplanned, net: (c, step) => c.incidentEffort - c.fireWork * step },
  revenue: { stock: (c) => c.arr, net: (c) => c.newArr + c.expansionArr + c.dealRevenue - c.churnedArr - c.outageLoss },
};
const NAMES = Object.keys(ACCOUNTS);
const WEEKS_SPENT = 'engineers’ weeks';

/** Largest imbalance of each account over some runs, relative to the stock (absolute below 1), and the least that any stock was. */
function imbalance(scenario: Scenario, runs: number): { worst: Map<string, number>; least: number } {
  const worst = new Map([...NAMES, WEEKS_SPENT].map((name) => [name, 0]));
  let least = Infinity;
  const note = (name: string, error: number) => {
    if (!(error <= worst.get(name)!)) worst.set(name, error);
  };
  const old = new Float64Array(NAMES.length);
  const net = new Float64Array(NAMES.length);
  const watch: Watch = (c, k) => {
    NAMES.forEach((name, i) => {
      old[i] = ACCOUNTS[name]!.stock(c);
      net[i] = ACCOUNTS[name]!.net(c, k.step);
    });
    const spent =
      c.mentoringWork
      + c.learningWork
      + c.interviewWork
      + c.coordinationWork
      + c.waitingWork
      + c.switchingWork
      + c.fireWork
      + c.upkeepWork
      + c.repaymentWork
      + c.interestWork
      + c.featureWork;
    note(WEEKS_SPENT, Math.abs(spent - c.engineers) / Math.max(c.engineers, 1));
  };
  const moved: Watch = (c) =>
    NAMES.forEach((name, i) => {
      const now = ACCOUNTS[name]!.stock(c);
      note(name, Math.abs(now - old[i]! - net[i]!) / Math.max(Math.abs(old[i]!), 1));
      if (!ACCOUNTS[name]!.owes) least = Math.min(least, now);
    });
  for (let run = 0; run < runs; run++) live(scenario, run, watch, false, moved);
  return { worst, least };
}

const OFTEN = {
  demandRate: 5,
  winterRate: 5,
  keyRate: 1,
  migrationRate: 5,
  competitorRate: 5,
  dealRate: 5,
  incidents: 200,
  majorShare: 0.5,
};
const SHOCK_NAMES = Object.keys(SHOCKS);

const WORLDS = [
  ...POLICY_NAMES.map((policy) => ({
    name: `policy ${policy}`,
    scenario: () => scenarioWith({ policy: { policy, settings: {} } }),
    runs: 25,
  })),
  ...SHOCK_NAMES.map((shock) => ({
    name: `only ${shock} strikes, often`,
    scenario: () =>
      scenarioWith({
        shocks: Object.fromEntries(SHOCK_NAMES.map((name) => [name, name === shock])),
        coefficients: OFTEN,
        policy: { policy: 'rewrite', settings: { trigger: 0.1 } },
      }),
    runs: 12,
  })),
  { name: 'four steps a week', scenario: () => scenarioWith({ stepsPerWeek: 4 }), runs: 10 },
];

export const conservation: Check = {
  id: 'closed-form-9',
  part: 'structure',
  title: 'Nothing is lost and nothing comes from nowhere',
  expectation: `Each week, each stock changes by what came in less what went out, to ${TOLERANCE}; the engineers’ weeks spent are the engineers there are; no stock but cash is ever below zero.`,
  source: 'Conservation of heads, cash, tickets, revenue, person-weeks of work, product and debt.',
  conditions:
    'Five years of companies of every policy, of each shock alone at many times its rate, and of four steps a week; everything else as by default.',
  run() {
    const all = WORLDS.map(({ name, scenario, runs }) => ({ name, ...imbalance(scenario(), runs) }));
    const worst = Math.max(...all.flatMap(({ worst }) => [...worst.values()]));
    return {
      finding: `The largest imbalance in any week of any world is ${write(worst, 2)} of the stock.`,
      measures: all.map(({ name, worst, least }) => {
        const [where, error] = [...worst].reduce((a, b) => (b[1] > a[1] ? b : a));
        return fact(
          name,
          `imbalance under ${TOLERANCE}, no stock below zero`,
          `${write(error, 2)} (${where}), least stock ${write(least, 2)}`,
          error < TOLERANCE && least > -TOLERANCE,
        );
      }),
      picture: {
        x: { title: 'World, in the order of the table', domain: [0, all.length + 1] },
        y: { title: 'Largest imbalance', log: true, tiny: true, domain: [1e-17, 1e-8] },
        series: [
          points(
            'engine',
            'found',
            all.map(({ worst }, i) => [i + 1, Math.max(...worst.values(), 1e-17)]),
          ),
          {
            name: 'allowed',
            kind: 'expected',
            shape: 'line',
            points: [
              [0, TOLERANCE],
              [all.length + 1, TOLERANCE],
            ],
          },
        ],
      },
    };
  },
};
