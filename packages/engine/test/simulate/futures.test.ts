import {
  BLOCK_RUNS,
  OUTCOMES,
  OUTCOME_NAMES,
  POLICY_NAMES,
  blockCount,
  memoryNeeded,
  simulateBlock,
  type Block,
  type Outcome,
  type OutcomeName,
} from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { RECORDED_NAMES, type RecordedName } from '../../src/simulate/outcomes.js';
import { live } from '../model/live.js';
import { RICH, scenarioWith } from '../model/scenario.js';

const value = (block: Block, weeks: number, outcome: OutcomeName, week: number, run: number) =>
  block.values[(OUTCOME_NAMES.indexOf(outcome) * weeks + week) * block.runs + run]!;

function column(block: Block, run: number): number[] {
  return Array.from({ length: block.values.length / block.runs }, (_, i) => block.values[i * block.runs + run]!);
}

describe('the same future', () => {
  it('run i is the same in 1,000 runs and in 10,000', () => {
    for (const block of [0, 3]) {
      const few = simulateBlock(scenarioWith({ runs: 1_000 }), block);
      const many = simulateBlock(scenarioWith({ runs: 10_000 }), block);
      expect(few.runs).toBe(block === 3 ? 1_000 - 3 * BLOCK_RUNS : BLOCK_RUNS);
      expect(many.runs).toBe(BLOCK_RUNS);
      for (let run = 0; run < few.runs; run++) expect(column(few, run)).toEqual(column(many, run));
      expect([...few.fates]).toEqual([...many.fates.slice(0, few.runs)]);
    }
  });

  it('is pinned: a change of these numbers changes every published one, and is announced as value-breaking', () => {
    const block = simulateBlock(scenarioWith({ runs: 64, seed: 'pinned' }), 0);
    const bytes = new Uint8Array(block.values.buffer);
    let digest = 0x811c9dc5;
    for (const byte of bytes) digest = Math.imul(digest ^ byte, 0x01000193);
    expect((digest >>> 0).toString(16)).toMatchInlineSnapshot(`"4c757a86"`);
    expect([0, 1, 2].map((run) => value(block, 261, 'arr', 104, run))).toMatchInlineSnapshot(`
      [
        20.403493881225586,
        17.17357063293457,
        16.36802864074707,
      ]
    `);
  });

  it('a block is the same whatever was played before it', () => {
    const scenario = scenarioWith({ runs: 600 });
    const alone = simulateBlock(scenario, 2);
    simulateBlock(scenario, 0);
    expect(simulateBlock(scenario, 2)).toEqual(alone);
  });

  /** The weather of one run: what came from outside, whatever the company did. */
  const weather = (scenario: ReturnType<typeof scenarioWith>, run: number) => {
    const seen: number[] = [];
    live(scenario, run, (c) => seen.push(c.demandLevel, c.winter, c.barLeap), true);
    return seen;
  };
  it.each(POLICY_NAMES)(
    'under %s a run meets the same world and the same shocks as under no debt work at all',
    (policy) => {
      for (let run = 0; run < 10; run++) {
        const base = scenarioWith({ policy: { policy: 'fixed', settings: { share: 0 } } });
        const other = scenarioWith({ policy: { policy, settings: {} } });
        expect(weather(other, run)).toEqual(weather(base, run));
        let world: unknown;
        // `looks` says whether the errors of perception are worked out; it is no part of the world.
        live(base, run, (_c, k) => {
          world = { ...k, looks: 0 };
        });
        live(other, run, (_c, k) => expect({ ...k, looks: 0 }).toEqual(world));
      }
    },
  );

  it('switching one shock off leaves the others where they were', () => {
    for (let run = 0; run < 10; run++) {
      const all = scenarioWith();
      const without = scenarioWith({ shocks: { winter: false } });
      const rest = (scenario: ReturnType<typeof scenarioWith>) => weather(scenario, run).filter((_, i) => i % 3 !== 1);
      expect(rest(without)).toEqual(rest(all));
    }
  });

  it('a policy that begins to look later sees the same errors', () => {
    const ceiling = { policy: 'ceiling', settings: {} } as const;
    const later = scenarioWith({ timeline: [{ from: 50, until: null, policy: ceiling, levers: {}, label: '' }] });
    const errors = (scenario: ReturnType<typeof scenarioWith>, run: number) => {
      const seen: number[] = [];
      live(scenario, run, (c) => seen.push(c.debtError, c.velocityError), true);
      return seen;
    };
    for (let run = 0; run < 5; run++)
      expect(errors(later, run)).toEqual(errors(scenarioWith({ policy: ceiling }), run));
  });

  it('a round has the same luck, whenever it is closed', () => {
    const luck = (share: number, run: number) => {
      const byRound = new Map<number, number>();
      live(
        scenarioWith({
          company: { rounds: 0, cash: 9 },
          policy: { policy: 'fixed', settings: { share } },
          coefficients: { roundRateA: 0.2, roundRateB: 0.2 },
        }),
        run,
        (c) => byRound.set(c.rounds, c.roundDue),
      );
      return byRound;
    };
    let compared = 0;
    for (let run = 0; run < 100; run++) {
      const [some, none] = [luck(0.3, run), luck(0, run)];
      for (const [round, due] of some) {
        if (round === 0 || !none.has(round)) continue;
        expect(none.get(round)).toBe(due);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('another seed is another future', () => {
    expect(column(simulateBlock(scenarioWith({ seed: 'a' }), 0), 0)).not.toEqual(
      column(simulateBlock(scenarioWith({ seed: 'b' }), 0), 0),
    );
  });
});

describe('recording', () => {
  it('writes each outcome in its own place', () => {
    const scenario = scenarioWith({ horizon: 30, company: RICH });
    const block = simulateBlock(scenario, 0);
    live(scenario, 0, (c, _k, week) => {
      const expected: Record<RecordedName, number> = {
        arr: c.arr,
        cash: c.cash,
        delivered: c.delivered,
        features: c.featureWork,
        interest: c.interestWork,
        repayment: c.repaymentWork,
        fires: c.fireWork,
        upkeep: c.upkeepWork,
        mentoring: c.mentoringWork,
        learning: c.learningWork,
        interviewing: c.interviewWork,
        coordination: c.coordinationWork + c.waitingWork,
        switching: c.switchingWork,
        featuresPerEngineer: c.features / c.engineers,
        velocity: c.velocity,
        interestShare: 1 - c.velocity,
        debtRatio: c.debtRatio,
        debtShare: c.debtShare,
        cycleTime: c.cycleTime,
        headcount: c.engineers + c.others,
        engineers: c.engineers,
        newcomers: c.newcomers,
        incidents: c.incidentRate,
        attrition: c.attritionRate,
        supportWait: c.supportWait,
        runway: c.runway,
        income: c.income,
        cost: c.cost,
        burnMultiple: c.burnMultiple,
        fit: c.fit,
        pressure: c.pressure,
        burnout: c.burnout,
        rounds: c.rounds,
        growth: c.growth,
        netExpansion: c.netExpansion - c.outageRate,
        salesCost: c.salesCost,
      };
      for (const name of RECORDED_NAMES)
        expect(value(block, 31, name, week, 0), name).toBe(Math.fround(expected[name]));
    });
    expect(value(block, 31, 'arr', 0, 0)).toBe(6);
  });

  it('counts the dead: zero where more is better, the last value where less is', () => {
    const scenario = scenarioWith({ runs: BLOCK_RUNS, company: { cash: 3 } });
    const block = simulateBlock(scenario, 0);
    const weeks = scenario.horizon + 1;
    const dead = [...block.fates.keys()].filter((run) => block.fates[run]! > 1);
    expect(dead.length).toBeGreaterThan(BLOCK_RUNS / 4);
    for (const run of dead) {
      const end = block.ends[run]!;
      for (const name of OUTCOME_NAMES) {
        const has: Outcome['dead'] = OUTCOMES[name].dead;
        const last = value(block, weeks, name, end - 1, run);
        for (const week of [end, scenario.horizon])
          expect(value(block, weeks, name, week, run), name).toBe(has === 'last' ? last : has);
      }
    }
  });

  it('keeps the acquired at their last values', () => {
    const scenario = scenarioWith({ runs: BLOCK_RUNS, coefficients: { acquisitionRate: 0.5 } });
    const block = simulateBlock(scenario, 0);
    const sold = [...block.fates.keys()].filter((run) => block.fates[run] === 1);
    expect(sold.length).toBeGreaterThan(BLOCK_RUNS / 4);
    for (const run of sold)
      expect(value(block, 261, 'arr', 260, run)).toBe(value(block, 261, 'arr', block.ends[run]! - 1, run));
  });

  it('tells beforehand how much memory it needs', () => {
    const scenario = scenarioWith({ runs: 300, horizon: 52 });
    const bytes = Array.from({ length: blockCount(scenario) }, (_, i) => simulateBlock(scenario, i)).reduce(
      (sum, b) => sum + b.values.byteLength + b.fates.byteLength + b.ends.byteLength,
      0,
    );
    expect(memoryNeeded(scenario)).toBe(bytes);
  });
});
