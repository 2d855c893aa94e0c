import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockCount, rowOf, simulateBlock } from '../../src/simulate/block.js';
import { compiledSimulator } from '../../src/simulate/compiled/simulator.js';
import { OUTCOME_NAMES, type OutcomeName } from '../../src/simulate/outcomes.js';
import { column, playHere } from '../../src/simulate/play.js';
import { referenceSimulator } from '../../src/simulate/reference.js';
import { scenarioWith } from '../model/scenario.js';

describe('the futures that a question asks for', () => {
  const scenario = scenarioWith({ runs: 600, horizon: 40 });
  const blocks = Array.from({ length: blockCount(scenario) }, (_, block) => simulateBlock(scenario, block));

  it('are those of the blocks, in the order of the runs', async () => {
    const futures = await playHere(scenario, { outcomes: ['velocity', 'arr'], weeks: [40, 0, 13] });
    for (const name of ['velocity', 'arr'] as const)
      for (const week of futures.weeks) {
        const whole = blocks.flatMap((block) => {
          const from = (OUTCOME_NAMES.indexOf(name) * 41 + week) * block.runs;
          return [...block.values.subarray(from, from + block.runs)];
        });
        expect([...column(futures, name, week)]).toEqual(whole);
      }
    expect([...futures.fates]).toEqual(blocks.flatMap((block) => [...block.fates]));
    expect([...futures.ends]).toEqual(blocks.flatMap((block) => [...block.ends]));
  });

  it('hold nothing that was not wanted', async () => {
    const futures = await playHere(scenario, { outcomes: ['arr'], weeks: [40] });
    expect(futures.values.length).toBe(600);
    expect(() => column(futures, 'cash', 40)).toThrow(RangeError);
  });
});

describe('a block of which only some is kept', () => {
  // Little cash, so that companies die between the weeks that are kept, of which some outcomes then stay at what they were in a week that is not; an odd
  // number of runs, of which the last has no neighbour.
  const scenario = scenarioWith({ runs: 101, horizon: 130, company: { cash: 4 } });
  const whole = simulateBlock(scenario, 0, { make: referenceSimulator });
  const row = (block: typeof whole, name: OutcomeName, week: number) => [
    ...block.values.subarray(rowOf(block, name, week), rowOf(block, name, week) + block.runs),
  ];

  it.each(Object.entries({ compiledSimulator: compiledSimulator, referenceSimulator: referenceSimulator }))(
    'holds the same numbers as the whole, whichever weeks, by the %s',
    (_, make) => {
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.integer({ min: 0, max: 130 }), { minLength: 1, maxLength: 6 }),
          fc.uniqueArray(fc.constantFrom(...OUTCOME_NAMES), { maxLength: 4 }),
          (weeks, outcomes) => {
            const part = simulateBlock(scenario, 0, { outcomes, weeks, make });
            expect(part.values.length).toBe(outcomes.length * weeks.length * 101);
            for (const name of outcomes)
              for (const week of weeks) expect(row(part, name, week)).toEqual(row(whole, name, week));
            expect([part.fates, part.ends]).toEqual([whole.fates, whole.ends]);
          },
        ),
        { numRuns: 40, seed: 1 },
      );
      expect(whole.ends.filter((end) => end >= 0).length).toBeGreaterThan(50);
    },
  );

  it('refuses what was not kept', () => {
    expect(() => rowOf(simulateBlock(scenario, 0, { outcomes: ['arr'], weeks: [40] }), 'cash', 40)).toThrow(RangeError);
  });
});
