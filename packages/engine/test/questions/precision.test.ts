import { compare, decide, underPolicy } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { compareError, decideError } from '../../src/questions/precision.js';
import { scenarioWith } from '../model/scenario.js';
import { playBy } from './synthetic.js';

// Companies of which many die under either decision, and the dead differ in value.
const company = scenarioWith({ runs: 128, horizon: 104, company: { cash: 4 } });
const paying = (share: number) => ({
  name: `${share}`,
  scenario: underPolicy(company, { policy: 'fixed', settings: { share } }),
});

describe('the error that is asked for is the largest of those of the shares that an answer leads with', () => {
  test('of a comparison', async () => {
    const alternatives = [paying(0), paying(0.3)];
    // One in four dies either way, and differs in value; all others are level.
    const dies = (_: unknown, run: number) => run % 4 === 0;
    const play = playBy(
      ({ policy }, run) => 100 + (dies(policy, run) && policy.settings.share === 0.3 ? (run % 8) - 3 : 0),
      dies,
    );
    const { contests } = await compare(alternatives, { judge: 'arr' }, play);
    const { ahead, behind, gone } = contests[0]!.beats;
    expect([ahead.value, behind.value, gone.value]).toEqual([0, 0, 0.25]);
    expect(await compareError(alternatives, { name: 'arr', week: company.horizon }, play)).toBe(gone.error);
  });

  test.each([0.02, 0.6])('of a recommendation, whether it is to stay or to go: with %s proposed', async (share) => {
    const {
      decision: { race },
    } = await decide(company, [paying(share)]);
    expect(race.bothDead.value).toBeGreaterThan(0.1);
    expect(await decideError(company, [paying(share)], [])).toBe(
      Math.max(race.ahead.error, race.behind.error, race.bothDead.error),
    );
  });
});
