import { startsUpTo, type Policy, type Scenario } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { lastSafeStart } from '../../../src/questions/frontier/lastSafeStart.js';
import { scenarioWith } from '../../model/scenario.js';
import { luck, playBy } from './worlds.js';

const NONE: Policy = { policy: 'fixed', settings: { share: 0 } };
const FIFTH: Policy = { policy: 'fixed', settings: { share: 0.2 } };
const scenario = scenarioWith({ runs: 4000, horizon: 200 });

/** Week in which debt work begins, or never. */
const beginsIn = ({ policy, timeline }: Scenario): number =>
  policy.settings.share! > 0 ? 0 : (timeline.find((change) => change.policy !== null)?.from ?? Infinity);

describe('the last safe start', () => {
  // Every second future is lost; each of them can be rescued until a week of its own, spread evenly over 0 to 200.
  const evenly = playBy((each, run) => ({ velocity: run % 2 === 0 || beginsIn(each) < 200 * luck(run) ? 1 : 0.3 }));

  test('is where half of what an immediate start rescues is still rescued', async () => {
    const { lost, rescued, harmed, half, starts, rescues, before, after } = await lastSafeStart(
      scenario,
      NONE,
      FIFTH,
      200,
      evenly,
    );
    expect([lost.value, rescues, before, after]).toEqual([0.5, 'yes', 'nothing for debt', '20% for debt']);
    expect(starts).toEqual(startsUpTo(200));
    rescued.forEach(({ value }, i) => expect(value).toBeCloseTo(1 - starts[i]! / 200, 2));
    expect(harmed.every(({ value }) => value === 0)).toBe(true);
    expect(half!.week).toBeCloseTo(100, 0);
    expect(half!.low).toBeLessThan(half!.week);
    expect(half!.high).toBeGreaterThan(half!.week);
    expect(half!.high - half!.low).toBeLessThan(15);
  });

  test('a start at the end rescues nobody', async () => {
    const { rescued, starts } = await lastSafeStart(scenario, NONE, FIFTH, 200, evenly);
    expect([starts[starts.length - 1], rescued[rescued.length - 1]!.value]).toEqual([200, 0]);
  });

  test('a change that sinks more than it rescues harms, one of which that may be chance is open', async () => {
    const small = { ...scenario, runs: 400 };
    // 124 are lost; of them 20 are rescued, of the other 276 so many are sunk.
    const change = (sunk: number) =>
      playBy((each, run) => ({
        velocity: (beginsIn(each) === 0 ? run < 104 || (run >= 124 && run < 124 + sunk) : run < 124) ? 0.3 : 1,
      }));
    const found = async (sunk: number) => {
      const { rescues, half, lost, rescued, harmed } = await lastSafeStart(small, NONE, FIFTH, 200, change(sunk));
      return [rescues, half, lost.value * 400, Math.round(rescued[0]!.value * 124), Math.round(harmed[0]!.value * 276)];
    };
    expect(await found(30)).toEqual(['open', null, 124, 20, 30]);
    expect(await found(60)).toEqual(['harms', null, 124, 20, 60]);
    expect((await found(5))[0]).toBe('yes');
    const few = await lastSafeStart(
      small,
      NONE,
      FIFTH,
      200,
      playBy((each, run) => ({ velocity: run < (beginsIn(each) === 0 ? 60 : 10) ? 0.3 : 1 })),
    );
    expect(few.rescues).toBe('harms');
  });

  test('there is none where debt work rescues nobody, or sinks as many as it saves', async () => {
    const never = await lastSafeStart(
      scenario,
      NONE,
      FIFTH,
      200,
      playBy((_, run) => ({ velocity: run % 2 === 0 ? 1 : 0.3 })),
    );
    expect([never.rescues, never.half, never.rescued[0]!.value]).toEqual(['open', null, 0]);
    const swapped = await lastSafeStart(
      scenario,
      NONE,
      FIFTH,
      200,
      playBy((each, run) => ({ velocity: (run % 2 === 0) === beginsIn(each) < 100 ? 0.3 : 1 })),
    );
    expect([swapped.rescues, swapped.half, swapped.rescued[0]!.value, swapped.harmed[0]!.value]).toEqual([
      'open',
      null,
      1,
      1,
    ]);
  });

  test('is not told of a few, nor where the rescue never ends', async () => {
    const healthy = await lastSafeStart(
      scenario,
      NONE,
      FIFTH,
      200,
      playBy(() => ({ velocity: 1 })),
    );
    expect([healthy.rescues, healthy.half, healthy.rescued, healthy.lost.value]).toEqual(['few', null, [], 0]);
    const always = await lastSafeStart(
      scenario,
      NONE,
      FIFTH,
      200,
      playBy((each, run) => ({ velocity: run % 2 === 0 || beginsIn(each) <= 200 ? 1 : 0.3 })),
    );
    expect([always.rescues, always.half]).toEqual(['yes', null]);
  });

  test('counts futures out of money as lost', async () => {
    const { lost, rescued } = await lastSafeStart(
      scenario,
      NONE,
      FIFTH,
      200,
      playBy((each, run) => ({ velocity: 1, dead: run % 4 === 0 && beginsIn(each) > 50 })),
    );
    expect([lost.value, rescued[0]!.value, rescued[rescued.length - 1]!.value]).toEqual([0.25, 1, 0]);
  });
});
