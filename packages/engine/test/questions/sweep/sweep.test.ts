import {
  combinations,
  playHere,
  readAxes,
  readScenario,
  sweep,
  type Measure,
  type Scenario,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { files, minimal } from '../../scenario/source.js';
import { scenarioWith } from '../../model/scenario.js';
import { luck, playBy } from './worlds.js';

const ARR: Measure = { name: 'arr', week: 52 };
const scenario = scenarioWith({ runs: 100, horizon: 52 });
const axesOf = (...texts: string[]) => readAxes(texts).axes;

/** A small scenario file at every point of some axes. */
function read(texts: readonly string[], more = '') {
  const at = (overrides: readonly { path: string; text: string }[]): Scenario => {
    const { scenario: found, faults } = readScenario(
      'x.yaml',
      files({ 'x.yaml': minimal(`runs: 100\nhorizon: 1 year\n${more}`) }),
      overrides.map((each) => ({ ...each, origin: 'test' })),
    );
    if (!found) throw new Error(JSON.stringify(faults));
    return found;
  };
  const axes = axesOf(...texts);
  return { base: at([]), axes, points: combinations(axes).map(at) };
}

describe('a sweep', () => {
  test('is exactly nothing at the scenario’s own value, whose place it knows', async () => {
    const { base, axes, points } = read(['debt=0%..40%:5']);
    const { points: found, axes: swept, itself } = await sweep(base, axes, points, ARR);
    const { ahead, behind, change, verdict, level } = found[2]!;
    expect(swept[0]!.own).toBe(20);
    expect([ahead.value, behind.value, change.value, change.error, verdict]).toEqual([0, 0, 0, 0, 'undecided']);
    expect(level).toEqual(itself.level);
    expect(found[0]!.change.value).not.toBe(0);
  });

  test('of a lever without effect is flat: exactly equal values, all of them as good', async () => {
    const { base, axes, points } = read(['levers.hiringPace=0..4:4'], 'levers: {hiring: off}');
    const answer = await sweep(base, axes, points, ARR);
    expect(answer.flat).toBe(true);
    expect(answer.points.every(({ asGood }) => asGood)).toBe(true);
    expect(new Set(answer.points.map(({ level }) => level.value)).size).toBe(1);
    expect(new Set(answer.fan.quantiles[75]).size).toBe(1);
  });

  test('of two values goes through the first for each of the second, and knows its place on both', async () => {
    const { base, axes, points } = read(['company.cash=$16M..$48M:3', 'levers.discipline=0..1:2']);
    expect(points.map(({ company, levers }) => [company.cash, levers.discipline])).toEqual([
      [16, 0],
      [32, 0],
      [48, 0],
      [16, 1],
      [32, 1],
      [48, 1],
    ]);
    const answer = await sweep(base, axes, points, ARR);
    expect(answer.axes.map(({ own }) => own)).toEqual([32, 0.5]);
    expect(answer.points).toHaveLength(6);
    expect(answer.fan.mean).toHaveLength(6);
    const alone = await playHere(points[4]!, { outcomes: ['arr'], weeks: [52] });
    expect(answer.points[4]!.mean.value).toBeCloseTo(alone.values.reduce((sum, value) => sum + value, 0) / 100, 10);
  });

  test('finds the value that is best, which those as good are around, for more as for less', async () => {
    const axes = axesOf('debt.share=0%..60%:7');
    const points = axes[0]!.values.map(({ at }) =>
      scenarioWith({ runs: 100, horizon: 52, policy: { policy: 'fixed', settings: { share: at / 100 } } }),
    );
    const hill = playBy((each, run) => ({
      arr: 5 + luck(run) - 30 * (each.policy.settings.share! - 0.4) ** 2,
      velocity: each.policy.settings.share! > 0.35 || luck(run) > 0.5 ? 1 : 0.2,
    }));
    expect(await sweep(scenario, axes, points, ARR, hill)).toMatchObject({ best: 4, better: 'more', flat: false });
    const less = await sweep(scenario, axes, points, { name: 'stalled', week: 52 }, hill);
    expect([less.best, less.better]).toEqual([4, 'less']);
    expect(less.points.map(({ asGood, verdict }) => [asGood, verdict])).toEqual([
      ...Array<unknown>(4).fill([false, 'undecided']),
      ...Array<unknown>(3).fill([true, 'wins']),
    ]);
  });

  test('has no best of what is neither good nor bad, and no place of its own for what is no number', async () => {
    const { base, axes, points } = read(['debt.share=0%..40%:3'], 'debt: {policy: fixed, share: 20%}');
    const { best, better, points: found } = await sweep(base, axes, points, { name: 'cost', week: 52 });
    expect([best, better]).toEqual([null, null]);
    expect(found.every(({ verdict, asGood }) => verdict === 'undecided' && !asGood)).toBe(true);
    const reactive = read(['debt=0%..40%:2'], 'debt: reactive');
    expect((await sweep(reactive.base, reactive.axes, reactive.points, ARR)).axes[0]!.own).toBeNull();
  });

  test('gives plain data', async () => {
    const { base, axes, points } = read(['coefficients.drag=0.5..5:3']);
    const answer = await sweep(base, axes, points, { name: 'surviving', week: 52 });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(answer.axes[0]!.own).toBeGreaterThan(1);
    expect(answer.points.every(({ level, surviving }) => level.value === surviving.value)).toBe(true);
  });
});
