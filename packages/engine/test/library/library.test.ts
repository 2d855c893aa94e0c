import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { column, compare, parseScenario, ScenarioError, simulate, summarise, underPolicy } from '../../src/index.js';
import { blockCount, simulateBlock, summarise as summariseBlocks } from '../../src/internal.js';

const TEXT = 'start: 2027-01-04\nhorizon: 1 year\nruns: 300\ncompany: {engineers: 20, arr: $3M, cash: $10M}\n';

describe('the library', () => {
  it('is one screen', () => {
    const source = readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8');
    expect(source.split('\n').length).toBeLessThan(45);
    expect(Object.keys(library).length).toBeLessThan(25);
  });

  it('reads a text by itself', () => {
    expect(parseScenario(TEXT)).toMatchObject({ name: 'scenario', horizon: 52, runs: 300 });
    expect(parseScenario(TEXT, 'ours.yaml').name).toBe('ours');
  });

  it('throws every fault of a text, with its place', () => {
    const wrong = () => parseScenario('horizon: 5 lightyears\ncompany: {enginers: 20}\n');
    expect(wrong).toThrow(ScenarioError);
    expect(wrong).toThrow(/^scenario\.yaml:1:10: .*\n(.*\n)*scenario\.yaml:2:11: .*engineers/);
  });

  it('says that a text by itself can extend no file', () => {
    expect(() => parseScenario('extends: other.yaml\n')).toThrow(/scenario\.yaml:1:10: .*readScenario/);
  });

  it('sums up what it has simulated as blocks are summed up', () => {
    const scenario = parseScenario(TEXT);
    const blocks = Array.from({ length: blockCount(scenario) }, (_, block) => simulateBlock(scenario, block));
    expect(summarise(scenario, simulate(scenario))).toEqual(summariseBlocks(scenario, blocks));
  });

  it('keeps what is wanted, and says what was not', () => {
    const scenario = parseScenario(TEXT);
    const futures = simulate(scenario, { outcomes: ['arr'], weeks: [52] });
    expect(column(futures, 'arr', 52)).toHaveLength(300);
    expect(() => column(futures, 'arr', 51)).toThrow(RangeError);
    expect(() => summarise(scenario, futures)).toThrow(RangeError);
  });

  it('compares two policies in the same futures', async () => {
    const scenario = parseScenario(TEXT);
    const share = (share: number) => ({
      name: `${share * 100}%`,
      scenario: underPolicy(scenario, { policy: 'fixed', settings: { share } }),
    });
    const { contests } = await compare([share(0.05), share(0.2)]);
    expect(contests).toHaveLength(1);
    expect(contests[0]!.beats.ahead.value + contests[0]!.beats.behind.value).toBeLessThanOrEqual(1);
  });
});
