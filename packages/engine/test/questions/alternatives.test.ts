import { describe, expect, it } from 'vitest';
import { policyName, underPolicy, withPolicyFrom } from '../../src/questions/common/alternatives.js';
import { decisions } from '../../src/simulate/decisions.js';
import type { Change } from '../../src/scenario/scenario.js';
import { scenarioWith } from '../model/scenario.js';

const fixed = (share: number) => ({ policy: 'fixed', settings: { share } }) as const;
const change = (from: number, rest: Partial<Change>): Change => ({
  from,
  until: null,
  policy: null,
  levers: {},
  label: `from ${from}`,
  ...rest,
});
const scenario = scenarioWith({
  horizon: 104,
  policy: fixed(0.1),
  timeline: [
    change(20, { policy: fixed(0.5), levers: { discipline: 0.9 } }),
    change(30, { until: 60, policy: fixed(0.3) }),
    change(40, { levers: { hiringPace: 2 } }),
  ],
});
/** Debt share and discipline as they hold, by the week from which they do. */
const course = (of: typeof scenario) =>
  decisions(of).map(({ from, settings, levers }) => [from, settings.share, levers.discipline]);

describe('a scenario under one policy', () => {
  it('keeps it from start to end, with all changes of levers', () => {
    const under = underPolicy(scenario, fixed(0.2));
    expect(new Set(course(under).map(([, share]) => share))).toEqual(new Set([0.2]));
    expect(decisions(under).map(({ from, levers }) => [from, levers.discipline, levers.hiringPace])).toEqual([
      [0, scenario.levers.discipline, scenario.levers.hiringPace],
      [20, 0.9, scenario.levers.hiringPace],
      [40, 0.9, 2],
    ]);
  });

  it('from a week on is as it was before', () => {
    const late = course(withPolicyFrom(scenario, fixed(0.2), 35, 'a change of mind'));
    expect(late.filter(([from]) => from! < 35)).toEqual(course(scenario).filter(([from]) => from! < 35));
    expect(late.filter(([from]) => from! >= 35).map(([, share]) => share)).toEqual(expect.arrayContaining([0.2]));
    expect(new Set(late.filter(([from]) => from! >= 35).map(([, share]) => share)).size).toBe(1);
  });

  it('from week 0 on is the scenario under it', () => {
    expect(withPolicyFrom(scenario, fixed(0.2), 0, 'at once')).toEqual(underPolicy(scenario, fixed(0.2)));
  });
});

describe('a policy by name', () => {
  it.each([
    [fixed(0.2), '20% for debt'],
    [fixed(0), 'nothing for debt'],
    [{ policy: 'fixed', settings: {} }, '20% for debt'],
    [{ policy: 'reactive', settings: {} }, 'reactive'],
    [{ policy: 'ceiling', settings: { threshold: 0.2, share: 0.5 } }, 'ceiling (threshold 0.2)'],
    [{ policy: 'stage', settings: { smallShare: 0.1 } }, 'stage (smallShare 10%)'],
  ] as const)('%o is %s', (policy, name) => expect(policyName(policy)).toBe(name));
});
