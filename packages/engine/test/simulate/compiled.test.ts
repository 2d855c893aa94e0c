import { POLICY_NAMES, type Change } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { simulateBlock } from '../../src/simulate/block.js';
import { compiledSimulator } from '../../src/simulate/compiled/simulator.js';
import { referenceSimulator } from '../../src/simulate/reference.js';
import { scenarioWith } from '../model/scenario.js';

/** Runs that the compiled model plays otherwise than its reference. */
function different(scenario: ReturnType<typeof scenarioWith>): string[] {
  const [compiled, reference] = [compiledSimulator, referenceSimulator].map((make) =>
    simulateBlock(scenario, 0, { make }),
  );
  return (['values', 'fates', 'ends'] as const).filter(
    (part) => Buffer.compare(bytesOf(compiled![part]), bytesOf(reference![part])) !== 0,
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
});
