import { describe, expect, it } from 'vitest';
import { blockCount, simulateBlock } from '../../src/simulate/block.js';
import { column, playHere } from '../../src/simulate/play.js';
import { gather } from '../../src/summary/fan.js';
import { scenarioWith } from '../model/scenario.js';

describe('blocks put together', () => {
  it('hold every run once, in its place', async () => {
    const scenario = scenarioWith({ runs: 700, horizon: 12 });
    const blocks = Array.from({ length: blockCount(scenario) }, (_, block) => simulateBlock(scenario, block));
    const together = new Float64Array(700).fill(NaN);
    gather(blocks, 'arr', 12, together);
    const futures = await playHere(scenario, { outcomes: ['arr'], weeks: [12] });
    expect([...together]).toEqual([...column(futures, 'arr', 12)]);
  });
});
