import { DOOR_NAMES, POLICY_NAMES, type Change, type Known, type Scenario } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { simulateBlock } from '../../src/simulate/block.js';
import type { Design } from '../../src/simulate/design.js';
import { compiledInPassing, compiledSimulator } from '../../src/simulate/compiled/simulator.js';
import { referenceSimulator } from '../../src/simulate/reference.js';
import { scenarioWith } from '../model/scenario.js';

/** Runs that the compiled model plays otherwise than its reference. */
function different(scenario: Scenario, design: Design = {}): string[] {
  const [reference, ...compiled] = [referenceSimulator, compiledSimulator, compiledInPassing].map((make) =>
    simulateBlock(scenario, 0, { make, design }),
  );
  return (['values', 'fates', 'ends'] as const).filter((part) =>
    compiled.some((block) => Buffer.compare(bytesOf(block[part]), bytesOf(reference![part])) !== 0),
  );
}
const bytesOf = (array: Float32Array | Uint8Array | Int32Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);

describe('the compiled model gives the same bits as its reference', () => {
  for (const policy of POLICY_NAMES)
    it(`under ${policy}`, () =>
      expect(different(scenarioWith({ runs: 120, policy: { policy, settings: {} } }))).toEqual([]));
  it('with four steps a week', () =>
    expect(different(scenarioWith({ runs: 40, horizon: 120, stepsPerWeek: 4 }))).toEqual([]));
  it('with three steps a week, which is no binary fraction', () =>
    expect(different(scenarioWith({ runs: 40, horizon: 120, stepsPerWeek: 3 }))).toEqual([]));
  it('in a company of 5,000, whose counts are expanded', () =>
    expect(
      different(scenarioWith({ runs: 40, company: { engineers: 5000, others: 6000, arr: 2000, cash: 1000 } })),
    ).toEqual([]));
  it.each([1, 2, 40, 41])('when most of %d companies end, each in its week', (runs) => {
    const timeline: Change[] = [
      { from: 30, until: null, policy: { policy: 'rewrite', settings: {} }, levers: {}, label: '' },
      { from: 70, until: 100, policy: null, levers: {}, coefficients: { churn: { times: 2 } }, label: '' },
    ];
    const scenario = scenarioWith({ runs, company: { cash: 2 }, timeline });
    expect(different(scenario)).toEqual([]);
    const { ends } = simulateBlock(scenario, 0, { make: compiledSimulator, outcomes: [], weeks: [] });
    if (runs >= 40) expect(new Set(ends.filter((end) => end >= 0)).size).toBeGreaterThan(10);
  });
  it('without any noise', () => expect(different(scenarioWith({ runs: 3, noise: 'off', shocks: 'off' }))).toEqual([]));
  it('when policies and levers change', () => {
    const timeline: Change[] = [
      { from: 20, until: null, policy: { policy: 'rewrite', settings: {} }, levers: {}, label: '' },
      { from: 90, until: 120, policy: null, levers: { hiringPace: 2 }, label: '' },
      { from: 150, until: null, policy: { policy: 'ceiling', settings: {} }, levers: {}, label: '' },
    ];
    expect(different(scenarioWith({ runs: 120, timeline }))).toEqual([]);
  });
  it('when coefficients change, drawn and fixed ones, and come back, under a hiring plan', () => {
    const timeline: Change[] = [
      {
        from: 20,
        until: 60,
        policy: null,
        levers: {},
        coefficients: { churn: { times: 1.5 }, itemSize: { value: 7 } },
        label: '',
      },
      { from: 90, until: null, policy: null, levers: {}, coefficients: { rampTime: { times: 0.5 } }, label: '' },
    ];
    const hiringPlan = [
      { week: 13, engineers: 50 },
      { week: 70, engineers: 55 },
    ];
    expect(different({ ...scenarioWith({ runs: 41, horizon: 120, timeline }), hiringPlan })).toEqual([]);
  });
  it('after a player of a longer horizon in the same memory', () => {
    expect(different(scenarioWith({ runs: 20, horizon: 520 }))).toEqual([]);
    expect(different(scenarioWith({ runs: 20, horizon: 3 }))).toEqual([]);
  });
  it.each<[string, Known]>([
    ['growth', { growth: { shape: 'normal', p10: 0.4, p50: 0.6, p90: 0.8 } }],
    [
      'much',
      {
        growth: { shape: 'constant', value: 0.6 },
        growthQuarter: { shape: 'normal', p10: 0.3, p50: 0.5, p90: 0.6 },
        timeLost: { shape: 'constant', value: 0.3 },
        retention: { shape: 'constant', value: 1.05 },
      },
    ],
  ])('where %s is known, and again where one door is closed', (_, known) => {
    const scenario = { ...scenarioWith({ runs: 41, horizon: 60 }), known };
    expect(different(scenario)).toEqual([]);
    expect(different({ ...scenario, doors: { ...scenario.doors, [DOOR_NAMES[0]!]: false } })).toEqual([]);
  });
  it('where a company that grows by much less than is known ends within the year', () => {
    const known: Known = { growth: { shape: 'normal', p10: 0.4, p50: 0.6, p90: 0.8 } };
    expect(different({ ...scenarioWith({ runs: 41, horizon: 60, company: { cash: 0.6 } }), known })).toEqual([]);
  });
  it('in worlds that were drawn before, for another decision or a part of them drawn from another seed', () => {
    const known: Known = { growth: { shape: 'normal', p10: 0.4, p50: 0.6, p90: 0.8 } };
    const scenario = { ...scenarioWith({ runs: 41, horizon: 60 }), known };
    const today = { policy: scenario.policy, levers: scenario.levers, company: scenario.company };
    expect(different({ ...scenario, today })).toEqual([]);
    expect(different({ ...scenario, today, policy: { policy: 'reactive', settings: {} } })).toEqual([]);
    const resampled = { seed: 'another', coefficients: ['churn', 'drag'] as const, chances: true };
    expect(different({ ...scenario, today }, { resampled, runsPerDraw: 3 })).toEqual([]);
  });
});
