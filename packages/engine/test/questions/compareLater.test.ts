import { compare, type Alternative, type Scenario } from '@paydown/engine/internal';
import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioWith } from '../model/scenario.js';

const HORIZON = 130;
const FROM = 26;
const paying = (share: number, from = 0): Scenario => {
  const policy = { policy: 'fixed', settings: { share } } as const;
  const today = scenarioWith({ runs: 96, horizon: HORIZON, policy: { policy: 'fixed', settings: { share: 0.05 } } });
  return from === 0
    ? { ...today, policy }
    : { ...today, timeline: [{ from, until: null, policy, levers: {}, label: 'later' }] };
};
const ALTERNATIVES: readonly Alternative[] = [
  { name: 'today', scenario: paying(0.05) },
  { name: 'now', scenario: paying(0.3) },
  { name: 'later', scenario: paying(0.3, FROM) },
];

describe('decisions of which one begins later', () => {
  let answer: Awaited<ReturnType<typeof compare>>;
  beforeAll(async () => {
    answer = await compare(ALTERNATIVES);
  }, 60_000);

  test('are judged by value unless something else is asked for', () => expect(answer.judge.name).toBe('value'));

  test('pay nothing back before they exist, and months count from their start', () => {
    const [now, later] = answer.contests;
    expect([now!.from, now!.year.from, later!.from, later!.year.from]).toEqual([0, 0, FROM, FROM]);
    expect(later!.year.until).toBe(FROM + 52);
    for (const crossover of [later!.payback, later!.crossover]) {
      for (const { week } of Object.values(crossover.leads))
        expect(week === null || (week >= 0 && week <= HORIZON - FROM)).toBe(true);
      expect(crossover.overtaking.slice(0, FROM + 1).every((share) => share === 0)).toBe(true);
    }
  });

  test('are held against each other as well, and what one is ahead the other is behind', () => {
    const { pairs, contests } = answer;
    contests.forEach(({ beats }, i) => {
      expect(pairs[i + 1]![0]).toEqual(beats.ahead);
      expect(pairs[0]![i + 1]).toEqual(beats.behind);
    });
    for (const [i, row] of pairs.entries())
      for (const [j, { value }] of row.entries()) {
        expect(value + pairs[j]![i]!.value).toBeLessThanOrEqual(1 + 1e-12);
        if (i === j) expect(value).toBe(0);
      }
    expect(pairs[1]![2]!.value + pairs[2]![1]!.value).toBeGreaterThan(0.3);
  });
});
