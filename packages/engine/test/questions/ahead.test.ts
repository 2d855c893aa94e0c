import { compare, readAxes, sensitivity, sweep, underPolicy } from '@paydown/engine/internal';
import { expect, test } from 'vitest';
import { scenarioWith } from '../model/scenario.js';

test('a comparison, a sweep and a tornado count alike who is ahead, and nobody where both are out of money', async () => {
  const company = scenarioWith({ runs: 128, horizon: 104, company: { cash: 4 } });
  const paying = (share: number) => underPolicy(company, { policy: 'fixed', settings: { share } });
  const [first, second] = [0, 0.3].map((share) => ({ name: `${share}`, scenario: paying(share) })) as [
    { name: string; scenario: typeof company },
    { name: string; scenario: typeof company },
  ];
  const measure = { name: 'value', week: company.horizon } as const;
  const [{ contests }, { points }, { tornado }] = await Promise.all([
    compare([first, second], { judge: 'value' }),
    sweep(first.scenario, readAxes(['debt=0%..30%:2']).axes, [first.scenario, second.scenario], measure),
    sensitivity({ first, second, measure }, { methods: ['tornado'] }),
  ]);
  const { ahead, behind, gone } = contests[0]!.beats;
  const counts = [ahead, behind].map(({ value }) => value);
  // The dead differ in value too, and would count as ahead or behind.
  expect(gone.value).toBeGreaterThan(0.1);
  expect(ahead.value + behind.value + gone.value).toBeLessThanOrEqual(1);
  expect([points[1]!.ahead, points[1]!.behind].map(({ value }) => value)).toEqual(counts);
  expect([tornado!.decision.ahead, tornado!.decision.behind].map(({ value }) => value)).toEqual(counts);
});
