import {
  danger,
  dangerFutures,
  DANGER_GROUPS,
  DOOR_NAMES,
  playDanger,
  playHere,
  type Futures,
  type Play,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { rescueOf } from '../../src/questions/danger/rescue.js';
import { signOf } from '../../src/questions/danger/signs.js';
import { endsBadly, progressIn, verdictOn } from '../../src/questions/danger/stalls.js';
import { traitsOf, type Lived } from '../../src/questions/danger/who.js';
import { parameterDraws } from '../../src/simulate/parameterDraws.js';
import { scenarioWith } from '../model/scenario.js';
import { playBy } from './synthetic.js';

const WEEKS = 156;
/** Futures whose features an engineer in each week are made up, by run. */
const made = async (
  courses: readonly ((week: number) => number)[],
  ends: readonly (readonly [number, number])[] = [],
): Promise<Futures> => {
  const play = playBy((_, run, __, week) => courses[run]!(week));
  const futures = await play(scenarioWith({ runs: courses.length, horizon: WEEKS }), {
    outcomes: ['featuresPerEngineer'],
    weeks: Array.from({ length: WEEKS + 1 }, (_, week) => week),
  });
  ends.forEach(([run, week]) => {
    futures.fates[run] = 3;
    futures.ends[run] = week;
  });
  return futures;
};
const falls =
  (from: number, to = 0.1, back = Infinity) =>
  (week: number) =>
    week >= from && week < back ? to : 0.4;

describe('a stall', () => {
  test('is a quarter under a third of today’s features an engineer, and no less', async () => {
    const { stalls } = progressIn(
      await made([falls(50), falls(50, 0.1, 60), falls(50, 0.14), () => 0.4, (week) => 0.4 * (1 - week / 200)]),
    );
    // Two thirds of the way down a quarter is under a third of today’s once its middle week is.
    expect([...stalls].slice(0, 4)).toEqual([49, -1, -1, -1]);
    expect(Math.abs(stalls[4]! - (133 - 6))).toBeLessThanOrEqual(2);
  });

  test('ends where a later quarter has half of it again and none after it stalls; what is gone has neither', async () => {
    const futures = await made(
      [
        falls(50, 0.1, 100),
        falls(50, 0.1, 154),
        falls(50),
        falls(50),
        (week) => (week >= 130 ? 0.05 : falls(50, 0.1, 100)(week)),
      ],
      [
        [2, 55],
        [3, 120],
      ],
    );
    const progress = progressIn(futures);
    expect([...progress.stalls]).toEqual([49, 49, -1, 49, 49]);
    expect([...progress.back]).toEqual([1, 0, 0, 0, 0]);
    expect([0, 1, 2, 3, 4].map((run) => endsBadly(progress, run))).toEqual([false, true, true, true, true]);
  });

  test('is laid to debt only where the same future without what debt does has none', async () => {
    const as = progressIn(
      await made(
        [falls(50), falls(50), () => 0.4, () => 0.4, falls(60), () => 0.4],
        [
          [2, 90],
          [3, 90],
        ],
      ),
    );
    const without = progressIn(
      await made(
        [() => 0.4, falls(70), () => 0.4, () => 0.4, () => 0.4, falls(20)],
        [
          [3, 100],
          [4, 100],
        ],
      ),
    );
    expect([0, 1, 2, 3, 4, 5].map((run) => verdictOn(run, as, without))).toEqual([
      'stalled',
      'anyway',
      'died',
      'anyway',
      'stalled',
      'reversed',
    ]);
  });
});

describe('who is lost', () => {
  const scenario = scenarioWith({ runs: 400, horizon: 52 });
  const drags = (() => {
    const draws = parameterDraws(scenario);
    return Float64Array.from({ length: 400 }, (_, run) => (draws.enter(run), draws.coefficients.drag));
  })();
  const middle = drags.slice().sort()[200]!;

  test('is told by the coefficient that decides it', () => {
    const [first, ...rest] = traitsOf(
      scenario,
      Uint8Array.from(drags, (drag) => (drag > middle ? 1 : 0)),
      [],
      0,
    );
    expect(first).toMatchObject({ kind: 'coefficient', name: 'drag' });
    // Halves of a normal lie 1.6 apart, each with a spread of .6.
    expect(first!.difference).toBeGreaterThan(2);
    expect(first!.lost).toBeGreaterThan(first!.others);
    for (const other of rest) expect(Math.abs(other.difference)).toBeLessThan(1);
  });

  // Chance names a trait in one of twenty such answers at most: four of ten or more in less than one of a thousand.
  test('is told by nothing where chance decides it', () => {
    const named = Array.from({ length: 10 }, (_, i) => {
      const lost = Uint8Array.from(drags.keys(), (run) =>
        (Math.imul(run + 1, 2654435761 + 2 * i) >>> 16) % 3 === 0 ? 1 : 0,
      );
      return traitsOf(scenario, lost, [], 0).length;
    });
    expect(named.filter((count) => count > 0).length).toBeLessThan(4);
  });

  test('is told by what happened to them', () => {
    const lived = Array.from({ length: 100 }, (_, i): Lived => ({
      lost: i % 2 === 0,
      events: Array.from({ length: (i % 2 === 0 ? 3 : 1) + (i % 5 === 0 ? 1 : 0) }, (_, k) => ({
        week: 10 * k,
        step: 10 * k,
        kind: 'migration' as const,
        debt: 1,
      })),
    }));
    const [first] = traitsOf(
      scenario,
      Uint8Array.from(drags.keys(), (run) => run % 2),
      lived,
      52,
    );
    expect(first).toMatchObject({ kind: 'event', name: 'migration' });
    expect(first!.lost).toBeCloseTo(3.2, 6);
    expect(first!.others).toBeCloseTo(1.2, 6);
  });
});

test('a sign shows from the month on from which it tells the lost from others', () => {
  const onset = Int32Array.from({ length: 300 }, (_, run) => (run % 3 === 0 ? 100 + (run % 20) : -1));
  const noise = (run: number, week: number) => ((run * 37 + week * 11) % 101) / 101;
  const at = (run: number, week: number) => noise(run, week) + (onset[run]! >= 0 && week > onset[run]! - 44 ? 0.5 : 0);
  const sign = signOf({ name: 'interestShare', runs: 300, at }, onset)!;
  expect(sign.months).toBe(9);
  // Uniform against uniform moved by a half: one less an eighth.
  expect(Math.abs(sign.tells.value - 0.875)).toBeLessThan(0.05);
  expect(sign.lost - sign.others).toBeCloseTo(0.5, 1);
  expect(signOf({ name: 'interestShare', runs: 300, at: noise }, onset)).toBeNull();
});

test('a change saves those that are lost later than it comes, and half of them until the middle', async () => {
  const scenario = scenarioWith({ runs: 200, horizon: 240, policy: { policy: 'fixed', settings: { share: 0 } } });
  // Future i is lost in week 40 + i, unless 40% for debt has begun before.
  const play: Play = playBy((world, run, _, week) => {
    const change = world.timeline.find(({ policy }) => policy?.settings.share === 0.4);
    const from = world.policy.settings.share === 0.4 ? 0 : (change?.from ?? Infinity);
    return week >= 40 + run && from > 40 + run ? 0.05 : 0.4;
  });
  const lost = new Uint8Array(200).fill(1, 0, 150);
  const { name, saved, half, harmed } = await rescueOf(scenario, lost, play);
  expect(name).toBe('40% for debt');
  expect(saved[0]!.value).toBe(1);
  expect(harmed.value).toBe(0);
  expect(half!.week).toBeGreaterThan(100);
  expect(half!.week).toBeLessThan(130);
  expect(half!.low).toBeLessThanOrEqual(half!.week);
  expect(half!.high).toBeGreaterThanOrEqual(half!.week);
});

test('a later change is tried in those alone that are lost', async () => {
  const scenario = scenarioWith({ runs: 60, horizon: 104, policy: { policy: 'fixed', settings: { share: 0 } } });
  const lost = Uint8Array.from({ length: 60 }, (_, run) => (run % 3 === 1 ? 1 : 0));
  const theLost = Array.from({ length: 20 }, (_, i) => 3 * i + 1);
  const asked: (readonly number[] | undefined)[] = [];
  await rescueOf(scenario, lost, (world, wanted, design) => {
    asked.push(design?.runs);
    return playHere(world, wanted, design);
  });
  const later = asked.filter((runs) => runs !== undefined);
  expect(later.length).toBeGreaterThan(5);
  for (const runs of later) expect(runs).toEqual(theLost);
  expect(asked.length - later.length).toBe(4);
});

describe('the whole', () => {
  /** Plays, and counts the futures. */
  const counting = (): { readonly play: Play; played(): number } => {
    let played = 0;
    return {
      play(world, wanted, design) {
        played += world.runs;
        return playHere(world, wanted, design);
      },
      played: () => played,
    };
  };
  const scenario = scenarioWith({ runs: 200, horizon: 208, policy: { policy: 'fixed', settings: { share: 0 } } });

  test('counts every future once, and plays no more than it says', async () => {
    const { play, played } = counting();
    const found = await danger(scenario, play);
    expect(played()).toBeLessThanOrEqual(dangerFutures(scenario));
    expect(found.stalled.value + found.died.value).toBeCloseTo(found.lost.value + found.recovered.value, 12);
    expect(DANGER_GROUPS.reduce((sum, name) => sum + found.groups[name].share.value, 0)).toBeCloseTo(1, 12);
    expect(found.lost.value).toBeGreaterThan(0.1);
    expect(found.when!.p10.value).toBeLessThanOrEqual(found.when!.p90.value);
    const last = (group: 'lost' | 'rest') => found.groups[group].courses.features.p50.at(-1)!;
    expect(last('lost')).toBeLessThan(last('rest'));
  });

  test('is worked out when all is played, and plays nothing then', async () => {
    const { play, played } = counting();
    const workOut = await playDanger(scenario, play);
    const before = played();
    expect(workOut()).toEqual(await danger(scenario));
    expect(played()).toBe(before);
  });

  test('finds no danger where debt makes no difference', async () => {
    const doors = Object.fromEntries(DOOR_NAMES.map((door) => [door, false])) as typeof scenario.doors;
    const found = await danger({ ...scenario, doors });
    expect(found).toMatchObject({ when: null, who: [], signs: [], rescue: null });
    for (const each of [found.stalled, found.died, found.recovered, found.lost, found.reversed])
      expect(each.value).toBe(0);
  });
});
