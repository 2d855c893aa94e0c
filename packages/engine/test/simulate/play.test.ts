import { describe, expect, it } from 'vitest';
import { blockCount, rowOf, simulateBlock } from '../../src/simulate/block.js';
import { OUTCOME_NAMES } from '../../src/simulate/outcomes.js';
import { column, playHere } from '../../src/simulate/play.js';
import { scenarioWith } from '../model/scenario.js';

describe('the futures that a question asks for', () => {
  const scenario = scenarioWith({ runs: 600, horizon: 40 });
  const blocks = Array.from({ length: blockCount(scenario) }, (_, block) => simulateBlock(scenario, block));

  it('are those of the blocks, in the order of the runs', async () => {
    const futures = await playHere(scenario, { outcomes: ['velocity', 'arr'], weeks: [40, 0, 13] });
    for (const name of futures.outcomes) for (const week of futures.weeks) {
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
  const scenario = scenarioWith({ runs: 100, horizon: 40 });
  it('holds the same numbers as the whole', () => {
    const whole = simulateBlock(scenario, 0);
    const part = simulateBlock(scenario, 0, { outcomes: ['velocity', 'arr'], weeks: [40, 7] });
    expect(part.values.length).toBe(2 * 2 * 100);
    for (const name of part.outcomes) for (const week of part.weeks) {
      const row = (block: typeof whole) => [...block.values.subarray(rowOf(block, name, week), rowOf(block, name, week) + block.runs)];
      expect(row(part)).toEqual(row(whole));
    }
    expect(part.fates).toEqual(whole.fates);
    expect(() => rowOf(part, 'cash', 40)).toThrow(RangeError);
  });
});
