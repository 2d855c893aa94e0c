import {
  column,
  compare as ask,
  COMPARED,
  delayed,
  discountFactors,
  FATE_NAMES,
  criterionOf,
  ledgerOf,
  OUTCOME_NAMES,
  playHere,
  readBy,
  readDelay,
  readDiscount,
  readCriterion,
  readMultiple,
  type Alternative,
  type Compared,
  type Fate,
  type Futures,
  type OutcomeName,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossoverOf, follow, startRace, type Crossover } from '../../src/questions/compare/crossover.js';
import { criterionSeries } from '../../src/questions/compare/series.js';
import { atFirst } from '../../src/questions/compare/start.js';
import { scenarioWith, type Changes } from '../model/scenario.js';

const HORIZON = 130;
const RUNS = 96;
const share = (part: number, changes: Changes = {}): Scenario =>
  scenarioWith({ runs: RUNS, horizon: HORIZON, policy: { policy: 'fixed', settings: { share: part } }, ...changes });
const [little, much] = [0.05, 0.3].map((part): Alternative => ({ name: `${part}`, scenario: share(part) })) as [
  Alternative,
  Alternative,
];

/** Futures made by hand: an outcome as a function of run and week, zero where none is given; a fate and an end by run. */
function futuresOf(
  runs: number,
  horizon: number,
  given: Partial<Record<OutcomeName, (run: number, week: number) => number>>,
  ends: Readonly<Record<number, readonly [Fate, number]>> = {},
): Futures {
  const outcomes = OUTCOME_NAMES.filter((name) => given[name]);
  const weeks = Array.from({ length: horizon + 1 }, (_, week) => week);
  return {
    runs,
    outcomes,
    weeks,
    values: Float32Array.from(
      outcomes.flatMap((name) =>
        weeks.flatMap((week) => Array.from({ length: runs }, (_, run) => given[name]!(run, week))),
      ),
    ),
    fates: Uint8Array.from({ length: runs }, (_, run) => (ends[run] ? FATE_NAMES.indexOf(ends[run]![0]) : 0)),
    ends: Int32Array.from({ length: runs }, (_, run) => ends[run]?.[1] ?? -1),
  };
}

/** The crossover of two courses, one number a run and week. */
function cross(
  runs: number,
  horizon: number,
  first: (run: number, week: number) => number,
  second: (run: number, week: number) => number,
  sign: 1 | -1 = 1,
): Crossover {
  const race = startRace(runs);
  const at = (of: typeof first, week: number) => Float64Array.from({ length: runs }, (_, run) => of(run, week));
  for (let week = 0; week <= horizon; week++) follow(race, week, at(first, week), at(second, week), sign);
  return crossoverOf(race, horizon);
}

const valuesOf = (shares: Crossover['shares']) =>
  Object.fromEntries(Object.entries(shares).map(([name, { value }]) => [name, value]));

describe('who leads for good, and since when', () => {
  test('two lines: the faster one that begins later overtakes after the week in which they meet', () => {
    const crossover = cross(
      1,
      40,
      (_, week) => 10 + week,
      (_, week) => 2 * week,
    );
    expect(valuesOf(crossover.shares)).toEqual({
      ahead: 0,
      overtakes: 1,
      overtaken: 0,
      behind: 0,
      neither: 0,
      same: 0,
    });
    expect(crossover.overtaking.indexOf(1)).toBe(11);
    expect(crossover.leads[50].week).toBe(11);
    expect(crossover.trails[50].week).toBeNull();
  });

  test('a distribution of lines: percentiles count all futures, and those that never meet', () => {
    // Run r meets at week r, and run 0 is never behind: 1 to 59 of 100 overtake within the horizon, a week later.
    const crossover = cross(
      100,
      60,
      (run, week) => run + week,
      (_, week) => 2 * week,
    );
    expect(crossover.shares.overtakes.value).toBeCloseTo(0.59, 12);
    expect(crossover.shares.ahead.value).toBeCloseTo(0.01, 12);
    expect(crossover.shares.behind.value).toBeCloseTo(0.4, 12);
    expect(crossover.leads[10].week).toBe(10);
    expect(crossover.leads[50].week).toBe(50);
    expect(crossover.leads[90].week).toBeNull();
    expect(crossover.leads[50].low!).toBeLessThan(50);
    expect(crossover.leads[50].high!).toBeGreaterThan(50);
  });

  test('a lead that is lost again does not count, and a tie ends none', () => {
    const wave = [0, -1, 1, -1, 1, 1, 0, 0, 1, 0];
    const crossover = cross(
      1,
      wave.length - 1,
      () => 0,
      (_, week) => wave[week]!,
    );
    expect(crossover.leads[50].week).toBe(4);
    expect(crossover.overtaking.reduce((sum, value) => sum + value, 0)).toBe(1);
  });

  test('whoever led before, nobody does where both are out of money in the end', () => {
    const race = startRace(4);
    // Run 0: the second leads, and both die. Run 1: it leads, and lives. Run 2: they never differ, and die. Run 3: the first overtakes, and both die.
    [
      [0, 0, 0, 0],
      [1, 1, 0, 1],
      [1, 1, 0, -1],
      [0, 2, 0, 0],
    ].forEach((week, at) => follow(race, at, [0, 0, 0, 0], week, 1));
    const crossover = crossoverOf(race, 3, (run) => run !== 1);
    expect(valuesOf(crossover.shares)).toEqual({
      ahead: 0.25,
      overtakes: 0,
      overtaken: 0,
      behind: 0,
      neither: 0.5,
      same: 0.25,
    });
    expect([
      crossover.leads[50].week,
      crossover.trails[10].week,
      crossover.overtakenIn.every((share) => share === 0),
    ]).toEqual([null, null, true]);
  });

  test('less can be better', () => {
    expect(
      cross(
        1,
        40,
        (_, week) => 10 + week,
        (_, week) => 2 * week,
        -1,
      ).trails[50].week,
    ).toBe(11);
  });

  const courses = fc.integer({ min: 1, max: 12 }).chain((weeks) =>
    fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: weeks, maxLength: weeks }), {
      minLength: 1,
      maxLength: 9,
    }),
  );

  test('shares add up to 1, and swapping the two mirrors everything', () => {
    fc.assert(
      fc.property(courses, (differences) => {
        const at = (run: number, week: number) => differences[run]![week]!;
        const there = cross(differences.length, differences[0]!.length - 1, () => 0, at);
        const back = cross(differences.length, differences[0]!.length - 1, at, () => 0);
        expect(Object.values(there.shares).reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 12);
        expect(there.overtaking.reduce((sum, value) => sum + value, 0)).toBeCloseTo(there.shares.overtakes.value, 12);
        const { ahead, overtakes, overtaken, behind, neither, same } = there.shares;
        expect(back).toEqual({
          shares: { ahead: behind, overtakes: overtaken, overtaken: overtakes, behind: ahead, neither, same },
          overtaking: there.overtakenIn,
          overtakenIn: there.overtaking,
          leads: there.trails,
          trails: there.leads,
        });
      }),
    );
  });
});

describe('money', () => {
  test('a constant stream is worth its closed form', () => {
    const [flow, weeks, discount] = [0.05, 260, 0.12];
    const { value, people, profit } = ledgerOf(
      futuresOf(1, weeks, { arr: () => 0, income: () => 0.15, cost: () => 0.1 }),
      { discount, multiple: 0 },
      weeks,
    );
    const factor = 1.12 ** (-1 / 52);
    expect(value[weeks]!).toBeCloseTo((flow * (1 - factor ** weeks)) / (1 - factor), 5);
    expect(people[0]).toBeCloseTo(0.1 * weeks, 4);
    expect(profit[0]).toBeCloseTo(0.15 * weeks, 4);
  });

  test('a year of waiting for money costs the discount rate', () => {
    const factors = discountFactors(0.12, 104);
    expect([factors[0], factors[52], factors[104]]).toEqual([
      1,
      expect.closeTo(1 / 1.12, 12),
      expect.closeTo(1 / 1.12 ** 2, 12),
    ]);
  });

  test('revenue counts as often as the multiple says, at the end of what is counted', () => {
    const { value } = ledgerOf(
      futuresOf(1, 104, { arr: (_, week) => week, income: () => 0, cost: () => 0 }),
      { discount: 0.12, multiple: 5 },
      104,
    );
    expect(value[104]!).toBeCloseTo((5 * 104) / 1.12 ** 2, 3);
  });

  test('the dead keep what they made and spent, the sold what they were sold for', () => {
    const ends = { 0: ['debt', 3], 1: ['acquired', 3] } as const;
    const arr = (run: number, week: number) =>
      run === 0 && week >= 3 ? 0 : run === 2 ? 10 + week : 10 + Math.min(week, 2);
    const { value, people } = ledgerOf(
      futuresOf(3, 6, { arr, income: () => 1, cost: () => 3 }, ends),
      { discount: 0, multiple: 2 },
      6,
    );
    const of = (run: number) => Array.from({ length: 7 }, (_, week) => value[week * 3 + run]);
    expect(of(0)).toEqual([20, 20, 20, -6, -6, -6, -6]);
    expect(of(1)).toEqual([20, 20, 20, 18, 18, 18, 18]);
    expect(of(2)).toEqual([20, 20, 20, 20, 20, 20, 20]);
    expect([...people]).toEqual([9, 9, 18]);
  });

  test('what is booked is what moves the cash', async () => {
    const scenario = share(0.1, { levers: { fundraising: 0 } });
    const weeks = Array.from({ length: HORIZON + 1 }, (_, week) => week);
    const futures = await playHere(scenario, { outcomes: ['arr', 'income', 'cost', 'cash'], weeks });
    const { value } = ledgerOf(futures, { discount: 0, multiple: 0 }, HORIZON);
    const cash = column(futures, 'cash', HORIZON);
    const living = [...futures.fates.keys()].filter((run) => futures.fates[run] === 0);
    expect(living.length).toBeGreaterThan(10);
    for (const run of living) expect(value[HORIZON * RUNS + run]!).toBeCloseTo(cash[run]! - scenario.company.cash, 3);
  });
});

/** By useful product, unless a test says otherwise. */
const compare: typeof ask = (alternatives, terms = {}, play) =>
  ask(alternatives, { judge: 'delivered', ...terms }, play);

describe('a comparison', () => {
  test('of a decision with itself differs in nothing, in any future', async () => {
    const {
      contests: [contest],
      alternatives,
    } = await compare([little, { ...little, name: 'the same' }]);
    expect(valuesOf(contest!.crossover.shares)).toEqual({
      ahead: 0,
      overtakes: 0,
      overtaken: 0,
      behind: 0,
      neither: 0,
      same: 1,
    });
    expect(contest!.payback.shares.same.value).toBe(1);
    for (const row of Object.keys(COMPARED) as Compared[]) {
      const { mean, median, higher, lower } = contest!.changes[row];
      expect([row, mean.value, mean.error, median.value, higher.value, lower.value]).toEqual([row, 0, 0, 0, 0, 0]);
    }
    for (const fan of Object.values(contest!.differences)) expect(fan.mean.every((value) => value === 0)).toBe(true);
    expect(contest!.atFirst.lost).toBeNull();
    expect(contest!.waiting.cost.value).toBe(0);
    expect(alternatives[0]!.fans).toEqual(alternatives[1]!.fans);
  });

  test('is mirrored when the two are swapped', async () => {
    const [
      {
        contests: [there],
      },
      {
        contests: [back],
      },
    ] = await Promise.all([compare([little, much]), compare([much, little])]);
    expect(back!.beats).toEqual({ ahead: there!.beats.behind, behind: there!.beats.ahead, gone: there!.beats.gone });
    expect(back!.dying).toEqual({ alternative: there!.dying.baseline, baseline: there!.dying.alternative });
    expect(back!.ahead).toEqual(there!.behind);
    expect(back!.crossover.leads).toEqual(there!.crossover.trails);
    expect(back!.payback.overtaking).toEqual(there!.payback.overtakenIn);
    expect(back!.changes.value.mean.value).toBe(-there!.changes.value.mean.value);
    expect(back!.lives.alternative).toEqual(there!.lives.baseline);
    expect([there!.atFirst.lost!.by, back!.atFirst.lost!.by]).toEqual(['alternative', 'baseline']);
    expect(back!.atFirst.lost!.until).toBe(there!.atFirst.lost!.until);
    expect(back!.atFirst.lost!.features.value).toBeCloseTo(there!.atFirst.lost!.features.value, 9);
    expect(back!.atFirst.lost!.share.value).toBeCloseTo(there!.atFirst.lost!.share.value, 9);
  });

  test('takes differences run by run: of means they are the difference of the means', async () => {
    const {
      alternatives: [first, second],
      contests: [contest],
      runs,
      weeks,
      dates,
    } = await compare([little, much], { by: 104, judge: 'arr', multiple: 3 });
    for (const row of Object.keys(COMPARED) as Compared[]) {
      expect(contest!.changes[row].mean.value).toBeCloseTo(
        second!.levels[row].mean.value - first!.levels[row].mean.value,
        8,
      );
    }
    const { both, alternative, baseline, neither } = contest!.lives;
    expect(both.value + alternative.value + baseline.value + neither.value).toBeCloseTo(1, 12);
    expect(both.value + baseline.value).toBeCloseTo(first!.levels.surviving.mean.value, 12);
    expect(contest!.ahead.every(({ value }, i) => value + contest!.behind[i]!.value <= 1 + 1e-12)).toBe(true);
    expect(runs).toBe(RUNS);
    expect(dates).toHaveLength(weeks.length);
    for (const { fates } of [first!, second!])
      weeks.forEach((_, i) =>
        expect(Object.values(fates).reduce((sum, shares) => sum + shares[i]!, 0)).toBeCloseTo(1, 6),
      );
  });

  test('of more for debt costs features at first: each week of work on debt is none on features', async () => {
    const {
      contests: [contest],
    } = await compare([little, much]);
    const { baseline, change, lost } = contest!.atFirst;
    // Work on features in week 0 is in proportion to 1 − share, and pressure takes the same part of both shares.
    expect(change[0]! / baseline[0]!).toBeLessThan(-0.15);
    expect(change[0]! / baseline[0]!).toBeGreaterThan(-(0.3 - 0.05) / (1 - 0.05) - 1e-9);
    expect(lost!.until).toBeGreaterThan(13);
    const gap = change.slice(0, lost!.until).reduce((sum, value) => sum + value, 0);
    expect(lost!.features.value).toBeCloseTo(-gap, 0);
  });

  test('holds several against the first, and judges by what is asked', async () => {
    const doomed: Alternative = { name: 'doomed', scenario: share(0.05, { company: { cash: 0.1 } }) };
    const { contests, judge } = await compare([little, doomed, much], { judge: 'dead' });
    expect(judge).toMatchObject({ name: 'dead', better: 'less', total: false });
    expect(contests.map(({ name }) => name)).toEqual(['doomed', '0.3']);
    expect(contests[0]!.beats.ahead.value).toBe(0);
    expect(contests[0]!.beats.behind.value).toBeGreaterThan(0.5);
  });

  /** Futures by hand for a scenario by its name. */
  const byHand =
    (first: Futures, second: Futures): Play =>
    ({ name }) =>
      Promise.resolve(name === 'first' ? first : second);
  const named = (name: string): Alternative => ({ name, scenario: { ...share(0.1, { runs: 4, horizon: 8 }), name } });

  test('has nobody ahead for good where both end out of money, and counts who is level for that', async () => {
    const going = {
      arr: (run: number, week: number) => (run < 2 && week >= 6 ? 0 : 5),
      income: () => 0,
      cost: () => 0,
      delivered: () => 1,
      features: () => 1,
    };
    const ends = { 0: ['debt', 6], 1: ['debt', 6] } as const;
    const better = {
      ...going,
      arr: (run: number, week: number) => (run < 2 ? (week >= 6 ? 0 : 7) : run === 2 ? 6 : 5),
    };
    const {
      contests: [contest],
    } = await compare(
      [named('first'), named('second')],
      { judge: 'arr' },
      byHand(futuresOf(4, 8, going, ends), futuresOf(4, 8, better, ends)),
    );
    expect(valuesOf(contest!.crossover.shares)).toEqual({
      ahead: 0.25,
      overtakes: 0,
      overtaken: 0,
      behind: 0,
      neither: 0.5,
      same: 0.25,
    });
    expect([contest!.beats.ahead.value, contest!.beats.gone.value, contest!.crossover.leads[50].week]).toEqual([
      0.25,
      0.5,
      null,
    ]);
  });

  test('tells what a lead in value owes to dying first', async () => {
    // $1M a week is lost by all that live. The second dies in half of its futures, in week 3; in one of these the first does in week 6.
    const burning = { arr: () => 0, income: () => 0, cost: () => 1, delivered: () => 0, features: () => 0 };
    const {
      contests: [contest],
    } = await compare(
      [named('first'), named('second')],
      { discount: 0, multiple: 0 },
      byHand(
        futuresOf(4, 8, burning, { 1: ['debt', 6] }),
        futuresOf(4, 8, burning, { 0: ['debt', 3], 1: ['debt', 3] }),
      ),
    );
    expect(contest!.changes.value.mean.value).toBe(2);
    expect([contest!.dying.alternative.first.value, contest!.dying.alternative.otherwise.value]).toEqual([2, 0]);
    expect([contest!.dying.baseline.first.value, contest!.dying.baseline.otherwise.value]).toEqual([0, -2]);
  });

  test('refuses what cannot be paired', async () => {
    await expect(compare([little])).rejects.toThrow(RangeError);
    await expect(compare([little, { name: 'other seed', scenario: share(0.3, { seed: 'another' }) }])).rejects.toThrow(
      'other seed has another seed',
    );
    await expect(compare([little, much], { by: HORIZON + 1 })).rejects.toThrow(RangeError);
    await expect(compare(Array.from({ length: 9 }, () => little))).rejects.toThrow('9 alternatives');
  });
});

describe('what is given up at first', () => {
  const LOOKS = 260;
  const features = (
    runs: number,
    of: (run: number, week: number) => number,
    ends: Readonly<Record<number, readonly [Fate, number]>> = {},
  ) => futuresOf(runs, LOOKS, { features: of }, ends);

  test('is nothing where two differ by chance alone, though it is looked at in every week', () => {
    // Luck in every week, by a linear congruential generator. At most 5 of 100 may be taken for a cost: 11 or more would have a chance of 1 in 90.
    let state = 20260101;
    const luck = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const claims = Array.from({ length: 100 }, () => atFirst(features(60, luck), features(60, luck)).lost).filter(
      (lost) => lost !== null,
    );
    expect(claims.length).toBeLessThanOrEqual(10);
  });

  test('is known as a share as well as it is: where the loss is the same part of every future, exactly', () => {
    const { lost } = atFirst(
      features(50, (run) => 10 + run),
      features(50, (run) => 0.9 * (10 + run)),
    );
    expect(lost).toMatchObject({ by: 'alternative', until: LOOKS });
    expect(lost!.share.value).toBeCloseTo(0.1, 6);
    expect(lost!.share.error).toBeLessThan(1e-6);
    expect(lost!.features.error).toBeGreaterThan(1);
  });

  test('is a share of what is built since the decision begins, whatever came before', () => {
    const [from, until] = [13, 65];
    const pays = (week: number) => week >= from && week < until;
    const { lost } = atFirst(
      features(50, (run) => 10 + run),
      features(50, (run, week) => (pays(week) ? 0.9 : week < from ? 1 : 1.2) * (10 + run)),
      from,
    );
    expect(lost).toMatchObject({ by: 'alternative', until });
    expect(lost!.share.value).toBeCloseTo(0.1, 6);
  });

  test('is no longer given up by who is sold, nor gained from it', () => {
    const sold = { 0: ['acquired', 5] } as const;
    const { baseline, change } = atFirst(
      features(1, () => 2, sold),
      features(1, () => 1, sold),
    );
    expect([baseline[4], change[4], baseline[5], change[5]]).toEqual([2, -1, 0, 0]);
  });
});

describe('waiting', () => {
  const weeks = [0, 26, 52, HORIZON];
  const arr = async (scenario: Scenario) => {
    const futures = await playHere(scenario, { outcomes: ['arr', 'debtRatio'], weeks });
    return weeks.map((week) => [...column(futures, 'debtRatio', week)]);
  };

  test('is the baseline until then, and the alternative from the start if it takes no time', async () => {
    const late = await arr(delayed(little.scenario, much.scenario, 52)!);
    const [before, at] = [await arr(little.scenario), await arr(much.scenario)];
    expect(late.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(late[3]).not.toEqual(before[3]);
    expect(await arr(delayed(little.scenario, much.scenario, 0)!)).toEqual(at);
    expect(await arr(delayed(little.scenario, much.scenario, HORIZON)!)).toEqual(before);
  });

  test('takes levers and changes of the timeline along', () => {
    const timeline = [{ from: 10, until: 60, policy: null, levers: { hiring: 0 }, label: 'freeze' }];
    const late = delayed({ ...little.scenario, timeline }, { ...much.scenario, timeline }, 26)!;
    expect(late.timeline.map(({ from, until }) => [from, until])).toEqual([
      [10, 26],
      [26, null],
      [26, 60],
    ]);
    expect(late.timeline[1]!.policy).toEqual(much.scenario.policy);
  });

  test('is not possible with another company', () => {
    const other = share(0.3, { company: { cash: 99 } });
    expect(delayed(little.scenario, { ...other, given: ['company.cash'] }, 26)).toBeNull();
    // What nobody gave follows from the decision, and is not another company.
    expect(delayed(little.scenario, { ...other, given: ['levers.wipLimit'] }, 26)!.company).toEqual(
      little.scenario.company,
    );
  });

  test('costs what it was played to cost; otherwise the whole difference spread over the time', async () => {
    const terms = { by: 104, delay: 26 };
    const [played, average] = await Promise.all([compare([little, much], terms), compare([little, much], { by: 104 })]);
    const late = await compare([{ name: 'late', scenario: delayed(little.scenario, much.scenario, 26)! }, much], {
      by: 104,
    });
    expect(played.contests[0]!.waiting.cost).toEqual(late.contests[0]!.changes.value.mean);
    expect(played.contests[0]!.waiting.perMonth.value).toBeCloseTo(played.contests[0]!.waiting.cost.value / 6, 12);
    expect(average.contests[0]!.waiting).toMatchObject({ weeks: null, cost: average.contests[0]!.changes.value.mean });
    expect(average.contests[0]!.waiting.perMonth.value).toBeCloseTo(
      average.contests[0]!.changes.value.mean.value / 24,
      12,
    );
  });
});

describe('what is judged by', () => {
  test('work of a week counts in total, and a company out of money has nothing left of it', () => {
    const futures = futuresOf(
      2,
      5,
      { features: (run, week) => (run === 1 && week >= 3 ? 0 : 2) },
      { 1: ['winter', 3] },
    );
    const series = criterionSeries(little.scenario, futures, criterionOf('features'));
    expect([0, 1, 2, 3, 4, 5].map((week) => [...series(week)])).toEqual([
      [0, 0],
      [2, 2],
      [4, 4],
      [6, 0],
      [8, 0],
      [10, 0],
    ]);
    expect(criterionOf('features')).toMatchObject({ unit: 'person-weeks', total: true });
  });

  test('a total ends with the sale, as the accounts do', () => {
    const futures = futuresOf(1, 6, { arr: () => 0, income: () => 2, cost: () => 0 }, { 0: ['acquired', 3] });
    const series = criterionSeries(little.scenario, futures, criterionOf('income'));
    expect([2, 3, 4, 6].map((week) => series(week)[0])).toEqual([4, 6, 6, 6]);
    expect(ledgerOf(futures, { discount: 0, multiple: 0 }, 6).profit[0]).toBe(6);
  });

  test('where less is better the dead are the worst, however low they were', () => {
    const futures = futuresOf(2, 4, { debtRatio: (run) => (run === 0 ? 0.01 : 0.4) }, { 0: ['debt', 2] });
    const series = criterionSeries(little.scenario, futures, criterionOf('debtRatio'));
    expect([0, 1, 2, 4].map((week) => [...series(week)].map((value) => Number(value.toFixed(2))))).toEqual([
      [0.01, 0.4],
      [0.01, 0.4],
      [1, 0.4],
      [1, 0.4],
    ]);
  });

  test.each([
    ['useless', /There is no outcome “useless”/],
    ['cost', /neither good nor bad/],
    ['fires', /dies has less of it/],
  ])('refuses %s', (text, message) => expect((readCriterion(text) as { message: string }).message).toMatch(message));

  test('is read in any spelling, and so are the terms', () => {
    expect([
      readCriterion('Revenue'),
      readCriterion('debt ratio'),
      readDiscount('12%'),
      readMultiple('5x'),
      readMultiple('0'),
    ]).toEqual(['arr', 'debtRatio', 0.12, 5, 0]);
    expect([readBy('month 12', little.scenario), readDelay('6 months', 104)]).toEqual([52, 26]);
    for (const wrong of [
      readBy('week 0', little.scenario),
      readBy('year 9', little.scenario),
      readDelay('9 years', 104),
      readDiscount('much'),
      readMultiple('-1'),
    ])
      expect(wrong).toHaveProperty('message');
  });
});
