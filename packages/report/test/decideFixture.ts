import {
  addWeeks,
  FATE_NAMES,
  VERSION,
  type DecideAnswer,
  type Decision,
  type Fate,
  type ProposalAnswer,
  type Quarter,
} from '@paydown/engine/internal';
import { makeScenario } from './fixture.js';
import { bounded } from './rankFixture.js';

const proposal = (
  name: string,
  from: number | null,
  regret: number,
  more: Partial<ProposalAnswer> = {},
): ProposalAnswer => ({
  name,
  scenario: makeScenario(),
  from,
  sameAs: null,
  upheaval: 1,
  kept: true,
  regret: bounded(regret, 0.8),
  behind: bounded(regret - 20, 0.5),
  tied: regret < 24,
  practical: regret < 24,
  value: { median: bounded(90 - regret, 1), mean: bounded(180 - regret, 2) },
  dead: bounded(0.1 + regret / 1000, 0.004),
  limits: [],
  others: { delivered: bounded(3000, 20), arr: bounded(30, 0.5), surviving: bounded(0.9 - regret / 1000, 0.004) },
  ...more,
});

const ends = (shares: Partial<Record<Fate, number>>) =>
  Object.fromEntries(
    FATE_NAMES.map((fate) => [fate, bounded(shares[fate] ?? 0, 0.004)]),
  ) as Decision['fates']['choice'];

/** Revenue grows, a tenth of the futures die in the third year, and what was built less is back after four. */
function quarterly(quarter: number): Quarter {
  const spread = (low: number, middle: number, high: number) => ({
    p10: bounded(low, 0.1),
    p50: bounded(middle, 0.1),
    p90: bounded(high, 0.1),
  });
  const grown = (pace: number) => 7 * pace ** quarter;
  const course = (pace: number) => ({
    arr: spread(quarter > 9 ? 0 : grown(1.02), grown(pace), grown(1.14)),
    cash: spread(quarter > 9 ? 0 : 14 - quarter, 14 - quarter / 2, 30),
    delivered: spread(20 * quarter, 100 * quarter, 200 * quarter),
  });
  const gain = 0.5 * quarter * (quarter - 16);
  const ahead = Math.min(0.64, 0.04 * quarter);
  return {
    week: 13 * quarter,
    date: addWeeks('2027-01-01', 13 * quarter),
    against: course(1.08),
    choice: course(1.09),
    gain: spread(gain - 40, gain, gain + 30),
    ahead: bounded(ahead, 0.008),
    behind: bounded(quarter === 0 ? 0 : 0.9 - ahead, 0.008),
  };
}

const decision: Decision = {
  verdict: 'tie',
  keeps: true,
  choose: '20% for debt',
  from: 0,
  against: 'as today',
  asGood: ['20% for debt', '30% for debt'],
  practical: ['20% for debt', '30% for debt'],
  race: {
    ahead: bounded(0.643, 0.008),
    behind: bounded(0.252, 0.007),
    bothDead: bounded(0.105, 0.005),
    level: bounded(0, 0),
  },
  others: [
    { yardstick: 'delivered', best: 'as today', agrees: false },
    { yardstick: 'arr', best: '30% for debt', agrees: true },
    { yardstick: 'surviving', best: '20% for debt', agrees: true },
  ],
  worth: { median: bounded(8.1, 0.3), mean: bounded(22.2, 1) },
  lives: { kept: bounded(0.031, 0.003), killed: bounded(0.012, 0.002) },
  year: {
    from: 0,
    until: 52,
    items: { mean: bounded(9.1, 0.1), p10: bounded(6.2, 0.1), p90: bounded(12.3, 0.1) },
    of: bounded(119, 0.2),
    itemSize: 4,
    worst: { week: 1, part: bounded(0.143, 0.001) },
    half: 22,
    back: { week: 130, low: 125, high: 136, never: bounded(0.18, 0.006), gone: bounded(0.105, 0.005) },
  },
  payback: { p10: 0, p50: 65, p90: null, never: bounded(0.357, 0.008), gone: bounded(0.105, 0.005) },
  quarters: Array.from({ length: 21 }, (_, quarter) => quarterly(quarter)),
  fates: {
    against: ends({ alive: 0.7, acquired: 0.15, debt: 0.08, winter: 0.04, spending: 0.03 }),
    choice: ends({ alive: 0.72, acquired: 0.15, debt: 0.05, winter: 0.05, spending: 0.03 }),
  },
  waiting: { later: '20% for debt in two quarters', weeks: 26, perMonth: bounded(0.72, 0.05) },
  turns: [{ name: 'drag', low: 1.2, high: 3.3, side: 'below', at: 0.9, share: 0.1, to: 0 }],
  grounds: [
    { name: 'code', today: 2000, looked: [500, 1000, 2000, 4000, 8000], turn: { after: 4000, by: 8000, to: 2 } },
    { name: 'cash', today: 14, looked: [3.5, 7, 14, 28, 56], turn: null },
  ],
  fails: {
    loses: 0.252,
    beliefs: {
      limits: [
        { column: 0, name: 'drag', side: 'below', at: 1.4, quasiP: 0.0001, stability: 0.9 },
        { column: 1, name: 'salesProductivity', side: 'above', at: 0.25, quasiP: 0.001, stability: 0.8 },
      ],
      mass: 0.21,
      density: 0.7,
      coverage: 0.58,
      base: 0.252,
      trajectory: [],
    },
    tree: { limits: [], mass: 1, density: 0.252 },
    signpost: {
      limits: [{ column: 0, name: 'velocity', side: 'above', at: 0.82, quasiP: 0.001, stability: 1 }],
      mass: 0.3,
      density: 0.5,
      coverage: 0.6,
      base: 0.252,
      trajectory: [],
    },
    week: 52,
  },
  beyond: null,
  early: { week: 78, behind: bounded(0.94, 0.004), revenue: bounded(-0.26, 0.02), of: bounded(13, 0.1) },
  sure: {
    chance: 0.008,
    spread: { coefficients: { value: 0.61, error: 0.03 }, luck: { value: 0.39, error: 0.03 } },
    leaders: [
      { name: 'drag', part: 0.3 },
      { name: 'salesProductivity', part: 0.2 },
    ],
    gradeC: 0.52,
  },
};

/** A decision between four, made by hand. Every part can be replaced. */
export function makeDecision(changes: Partial<Decision> = {}, more: Partial<DecideAnswer> = {}): DecideAnswer {
  const scenario = makeScenario();
  return {
    version: VERSION,
    scenario: { ...scenario, policy: { policy: 'fixed', settings: { share: 0.05 } }, timeline: [] },
    runs: 4000,
    limits: [],
    stake: 160,
    proposals: [
      proposal('as today', null, 52),
      proposal('20% for debt', 0, 21),
      proposal('30% for debt', 0, 20),
      proposal('nothing for debt', 0, 80, { kept: false, tied: false }),
      proposal('20% for debt in two quarters', 26, 28, { tied: false, practical: false }),
    ],
    decision: { ...decision, ...changes },
    ...more,
  };
}
