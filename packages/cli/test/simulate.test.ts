import { readScenario, type Scenario } from '@paydown/engine';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireMemory } from '../src/simulate/memory.js';
import { simulate } from '../dist/simulate/pool.js';
import { folderWith } from './paydown.js';

const TEXT = 'company: {engineers: 10, arr: $1M, cash: $4M}\nhorizon: 26 weeks\n';

function scenarioOf(runs: number): Scenario {
  const { scenario } = readScenario('small.yaml', { read: () => `${TEXT}runs: ${runs}\n`, resolve: (_, to) => to });
  return scenario!;
}

describe('simulate', () => {
  it('plays every future once and says how far it is', async () => {
    const told: number[] = [];
    const summary = await simulate(scenarioOf(1000), { workers: 2, onPlayed: (done) => told.push(done) });
    expect(summary.runs).toBe(1000);
    expect(told).toHaveLength(4);
    expect(told.at(-1)).toBe(1000);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it.each([
    ['throws', 'export function play() { throw new Error("out of ink"); }', /A worker thread stopped \(out of ink\)/],
    ['dies', 'export function play() { process.exit(3); }', /A worker thread stopped/],
    ['cannot start', 'throw new Error("no ink at all");', /A worker thread stopped/],
  ])('says so when a worker %s', async (_, code, message) => {
    const folder = folderWith({ 'worker.mjs': code });
    const failed = simulate(scenarioOf(600), { workers: 2, entry: pathToFileURL(join(folder, 'worker.mjs')) });
    await expect(failed).rejects.toMatchObject({ name: 'Failure', code: 70, message: expect.stringMatching(message) as unknown });
  });
});

describe('memory', () => {
  const scenario = scenarioOf(10_000);

  it('lets through what fits', () => expect(() => requireMemory(scenario, [], 1e9)).not.toThrow());

  it('gives the figures, and a number of runs that fits', () => {
    const refusal = /^10,000 runs × 27 weeks need 0\.034 GB; 0\.01 GB can be used\. Use --runs 2900 or a shorter --horizon\.$/;
    expect(() => requireMemory(scenario, [], 1e7)).toThrow(refusal);
    expect(() => requireMemory(scenarioOf(2900), [], 1e7)).not.toThrow();
  });

  it('blames whoever asked for so much', () => {
    const runs = { path: 'runs', text: '10000', origin: '--runs 10000' };
    expect(() => requireMemory(scenario, [], 1e7)).toThrow(expect.objectContaining({ code: 65 }));
    expect(() => requireMemory(scenario, [runs], 1e7)).toThrow(expect.objectContaining({ code: 64 }));
  });

  it('has something else to say when not even one run fits', () => expect(() => requireMemory(scenario, [], 1)).toThrow(/Use a shorter --horizon, or another computer/));
});
