import { describe, expect, it } from 'vitest';
import { BLOCK_RUNS, simulateBlock, type Block } from '../../src/simulate/block.js';
import { ACTIVITY_NAMES, OUTCOME_NAMES } from '../../src/simulate/outcomes.js';
import { DEBT_ACTIVITIES, EffortTally } from '../../src/summary/effort.js';
import { scenarioWith } from '../model/scenario.js';

const REPLICATIONS = 300;
const scenario = scenarioWith({ runs: REPLICATIONS * BLOCK_RUNS, horizon: 26, company: { cash: 3 } });
const reported = [0, 13, 26];
const effortOf = (all: readonly Block[]) => {
  const tally = new EffortTally(reported);
  for (const block of all) tally.add(block);
  return tally.shares(all.reduce((sum, { runs }) => sum + runs, 0));
};
const blocks = Array.from({ length: REPLICATIONS }, (_, block) => simulateBlock(scenario, block));
const all = effortOf(blocks);

describe('where the weeks go', () => {
  it('adds up to 100% at every week and over all', () => {
    reported.forEach((_, w) =>
      expect(ACTIVITY_NAMES.reduce((sum, name) => sum + all[name].shares[w]!, 0)).toBeCloseTo(1, 5),
    );
    expect(ACTIVITY_NAMES.reduce((sum, name) => sum + all[name].whole.value, 0)).toBeCloseTo(1, 5);
    expect(all.toDebt.whole.value).toBeCloseTo(
      DEBT_ACTIVITIES.reduce((sum, name) => sum + all[name].whole.value, 0),
      5,
    );
  });

  it('is a share of all weeks worked: larger companies weigh more, the dead nothing', () => {
    const worked = (name: (typeof ACTIVITY_NAMES)[number]) =>
      blocks
        .flatMap((block) => {
          const from = (OUTCOME_NAMES.indexOf(name) * 27 + 26) * block.runs;
          return [...block.values.subarray(from, from + block.runs)];
        })
        .reduce((sum, value) => sum + value, 0);
    const total = ACTIVITY_NAMES.reduce((sum, name) => sum + worked(name), 0);
    for (const name of ACTIVITY_NAMES) expect(all[name].shares[2]!).toBeCloseTo(worked(name) / total, 5);
  });

  it('knows how far other futures would move it', () => {
    const parts = blocks.map((block) => effortOf([block]));
    for (const name of ['features', 'fires', 'coordination', 'toDebt'] as const) {
      const shares = parts.map((part) => part[name].whole.value);
      const mean = shares.reduce((sum, share) => sum + share, 0) / REPLICATIONS;
      const spread = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (REPLICATIONS - 1));
      const estimated = parts.reduce((sum, part) => sum + part[name].whole.error, 0) / REPLICATIONS;
      // The spread of 300 shares is known to some 4%; the allowed 20% is nearly five times that.
      expect(Math.abs(estimated / spread - 1)).toBeLessThan(0.2);
      expect(all[name].whole.error / estimated).toBeCloseTo(1 / Math.sqrt(REPLICATIONS), 1);
    }
  });
});
