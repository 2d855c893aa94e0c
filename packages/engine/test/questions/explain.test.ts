import {
  column,
  debtIsProgress,
  explain,
  OUTCOME_NAMES,
  playHere,
  readRun,
  readWithin,
  turnsOf,
  usualDecisions,
  withPolicyFrom,
  type CoefficientName,
  type Explanation,
  type Futures,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHOCK_ENTRIES } from '../../src/coefficients/catalogue/shocks.js';
import { chooseRun } from '../../src/questions/explain/choose.js';
import { counterfactuals, endingOf } from '../../src/questions/explain/counterfactuals.js';
import { differs, distance } from '../../src/questions/explain/distance.js';
import { drivingLoops } from '../../src/questions/explain/driving.js';
import { isShock, story } from '../../src/questions/explain/events.js';
import { marginalValue } from '../../src/questions/explain/marginal.js';
import { crossings } from '../../src/questions/explain/marks.js';
import { replay, SHOCK_KINDS } from '../../src/questions/explain/replay.js';
import { QUIET, RICH, scenarioWith } from '../model/scenario.js';

const weeksOf = (scenario: Scenario) => Array.from({ length: scenario.horizon + 1 }, (_, week) => week);

describe('a future that is lived again', () => {
  const rewrite = { policy: 'rewrite', settings: { trigger: 0.1 } } as const;
  const timeline = [
    { from: 30, until: 50, policy: { policy: 'ceiling', settings: {} }, levers: { hiring: 0 }, label: 'a stop' },
  ] as const;
  test.each([
    ['a plain company', scenarioWith({ runs: 12, horizon: 130 })],
    ['one short of cash', scenarioWith({ runs: 12, horizon: 130, company: { cash: 4 } })],
    ['one that is bought', scenarioWith({ runs: 12, horizon: 130, coefficients: { acquisitionRate: 2 } })],
    ['a timeline and a rewrite', scenarioWith({ runs: 12, horizon: 130, policy: rewrite, timeline: [...timeline] })],
    ['half-week steps', scenarioWith({ runs: 4, horizon: 60, stepsPerWeek: 2 })],
  ])('is bit for bit the one that was played: %s', async (_, scenario) => {
    const futures = await playHere(scenario, { outcomes: OUTCOME_NAMES, weeks: weeksOf(scenario) });
    for (let run = 0; run < scenario.runs; run++) {
      const again = replay(scenario, run);
      expect(again.end ?? -1).toBe(futures.ends[run]);
      for (const name of OUTCOME_NAMES)
        expect(
          weeksOf(scenario).map((week) => again.at(name, week)),
          name,
        ).toEqual(weeksOf(scenario).map((week) => column(futures, name, week)[run]));
    }
  });

  test('is the same on a longer horizon, as far as both go', () => {
    const scenario = scenarioWith({ horizon: 80 });
    for (let run = 0; run < 5; run++) {
      const [short, long] = [replay(scenario, run), replay({ ...scenario, horizon: 200 }, run)];
      for (const name of OUTCOME_NAMES) expect(long.at(name, 80)).toBe(short.at(name, 80));
    }
  });
});

/** Shocks that strike in one step, but for outages, which are incidents. */
const STRIKING = SHOCK_KINDS.filter((kind) => kind !== 'outage');
const rateOf = (kind: keyof typeof SHOCK_ENTRIES): CoefficientName => SHOCK_ENTRIES[kind].off[0];
const OFF = Object.fromEntries(STRIKING.map((kind) => [kind, false]));
const QUIET_SHOCKS = { ...OFF, incidents: true, outages: false, rewriteOverrun: false };

describe('what would have been', () => {
  test('without anything changed it is exactly what was', () => {
    const scenario = scenarioWith({ horizon: 120 });
    for (let run = 0; run < 6; run++) {
      const { future, events } = story(scenario, run);
      const same = { name: 'the same', from: 26, scenario: withPolicyFrom(scenario, scenario.policy, 26, 'the same') };
      const found = counterfactuals(scenario, run, events, [same]).find(({ kind }) => kind === 'decision')!;
      expect(found.ending).toEqual(endingOf(future, 120));
    }
  });

  test.each(STRIKING)('without any %s it is the world in which there is none', (kind) => {
    const only = scenarioWith({
      horizon: 104,
      shocks: { ...QUIET_SHOCKS, [kind]: true },
      coefficients: { [rateOf(kind)]: 0.6 },
    });
    const none = { ...only, shocks: { ...only.shocks, [kind]: false } };
    let struck = 0;
    for (let run = 0; run < 8; run++) {
      const strikes = story(only, run).events.filter(isShock);
      struck += strikes.length;
      expect(strikes.every((strike) => strike.kind === kind)).toBe(true);
      // Left out in every step, as one that is left out may uncover another that it kept from striking.
      const steps = Array.from({ length: 105 }, (_, step) => ({ kind, step }));
      const [without, absent] = [replay(only, run, { without: steps }), replay(none, run)];
      expect(endingOf(without, 104)).toEqual(endingOf(absent, 104));
    }
    expect(struck).toBeGreaterThan(2);
  });

  test('without any shock it is the world in which there is none, also where one shock keeps another from striking', () => {
    const often = Object.fromEntries(STRIKING.map((kind) => [rateOf(kind), 0.6]));
    const only = scenarioWith({ horizon: 104, shocks: { outages: false }, coefficients: often });
    const none = { ...only, shocks: { ...only.shocks, ...OFF } };
    for (let run = 0; run < 12; run++) {
      const found = counterfactuals(only, run, story(only, run).events, []).find(({ kind }) => kind === 'noShocks')!;
      expect(found.ending).toEqual(endingOf(replay(none, run), 104));
    }
  });

  test('shocks of a kind that alone hardly moved the end are left out together', () => {
    const scenario = scenarioWith({ horizon: 104, coefficients: { keyRate: 0.9, majorShare: 0.1 } });
    let groups = 0;
    for (let run = 0; run < 12; run++) {
      const { future, events } = story(scenario, run);
      const found = counterfactuals(scenario, run, events, []);
      for (const { events: places, ending } of found.filter(({ kind }) => kind === 'minorShocks')) {
        groups++;
        const strikes = places!.map((place) => events[place]!).filter(isShock);
        expect(new Set(strikes.map(({ kind }) => kind)).size).toBe(1);
        expect(strikes.length).toBeGreaterThan(1);
        expect(ending).toEqual(endingOf(replay(scenario, run, { without: strikes }), 104));
        for (const place of places!)
          expect(differs(endingOf(future, 104), found.find(({ event }) => event === place)!.ending)).toBe(false);
      }
    }
    expect(groups).toBeGreaterThan(2);
  });

  test('ends differ by revenue, by who lives, and by when the money of the dead runs out', () => {
    const [rich, poor] = [10, 9.95].map(
      (arr) => ({ fate: 'alive', end: null, arr, delivered: 1, velocity: 1, rounds: 0 }) as const,
    );
    const [early, late] = [50, 55].map(
      (end) => ({ fate: 'debt', end, arr: 0, delivered: 1, velocity: 0.5, rounds: 0 }) as const,
    );
    expect([
      differs(rich!, poor!),
      differs(rich!, { ...poor!, arr: 9.8 }),
      differs(rich!, early!),
      differs(early!, late!),
      differs(early!, { ...late!, end: 54 }),
    ]).toEqual([false, true, true, true, false]);
    expect([distance(rich!, late!), distance(early!, late!)]).toEqual([1, 5 / 55]);
  });

  test('without an outage no customers are lost in its week, and all that was before stays', () => {
    const scenario = scenarioWith({ horizon: 104, coefficients: { majorShare: 0.1 } });
    let seen = 0;
    for (let run = 0; run < 8; run++) {
      const outage = story(scenario, run).events.find(({ kind }) => kind === 'outage');
      if (outage === undefined || !isShock(outage)) continue;
      seen++;
      const [was, without] = [replay(scenario, run), replay(scenario, run, { without: [outage] })];
      for (const week of [0, outage.week]) expect(without.at('arr', week)).toBe(was.at('arr', week));
      expect(without.at('arr', outage.week + 1)).toBeGreaterThan(was.at('arr', outage.week + 1));
    }
    expect(seen).toBeGreaterThan(4);
  });

  test('what the scenario does anyway is not tried', () => {
    expect(usualDecisions(scenarioWith()).map(({ name, from }) => [name, from])).toEqual([
      ['nothing for debt', 26],
      ['40% for debt', 26],
    ]);
    expect(
      usualDecisions(scenarioWith({ horizon: 20, policy: { policy: 'reactive', settings: {} } })).map(
        ({ name, from }) => [name, from],
      ),
    ).toEqual([
      ['nothing for debt', 10],
      ['20% for debt', 10],
      ['40% for debt', 10],
    ]);
  });
});

describe('what happened', () => {
  test('is told in order: decisions, a freeze of the policy, a layoff, and the end', () => {
    const scenario = scenarioWith({
      ...QUIET,
      horizon: 104,
      company: { cash: 5, arr: 2 },
      levers: { fundraising: 0 },
      policy: { policy: 'freeze', settings: { trigger: 0, weeks: 8 } },
      timeline: [{ from: 5, until: 20, policy: null, levers: { hiring: 0 }, label: 'hiring stop' }],
    });
    const { events, future } = story(scenario, 0);
    const kinds = events.map(({ week, kind }) => `${week} ${kind}`);
    expect(kinds).toContain('0 policy');
    expect(kinds).toContain('8 policy');
    expect(events.filter(({ kind }) => kind === 'decision')).toEqual([
      { week: 5, kind: 'decision', label: 'hiring stop', begins: true },
      { week: 20, kind: 'decision', label: 'hiring stop', begins: false },
    ]);
    expect(events.filter(({ kind }) => kind === 'layoff').length).toBeGreaterThan(0);
    expect(events.map(({ week }) => week)).toEqual(events.map(({ week }) => week).sort((a, b) => a - b));
    expect(events.some(isShock)).toBe(false);
    if (future.end !== null) expect(events[events.length - 1]).toMatchObject({ week: future.end });
  });

  test('a death is the last of it, with its cause', () => {
    const { events, future } = story(
      scenarioWith({ ...QUIET, horizon: 104, company: { cash: 1, arr: 0.5 }, levers: { fundraising: 0 } }),
      0,
    );
    expect(events[events.length - 1]).toEqual({ week: future.end, kind: 'dead', cause: future.fate });
  });

  test('a round says which and how much', () => {
    const scenario = scenarioWith({
      runs: 1,
      horizon: 104,
      company: { rounds: 0, cash: 6, sinceRound: 60 },
      coefficients: { roundRateA: 1 },
    });
    const rounds = Array.from({ length: 10 }, (_, run) => story(scenario, run).events)
      .flat()
      .filter((event) => event.kind === 'round');
    expect(rounds.length).toBeGreaterThan(2);
    for (const round of rounds)
      expect(round).toMatchObject({ round: expect.stringMatching(/^[A-D]$/), raised: expect.any(Number) });
  });

  test('a mark is passed once by a value that wavers about it', () => {
    const look = crossings();
    const at = (velocity: number) =>
      look({
        c: { velocity, debtRatio: 0, pressure: 0, newcomers: 0, runwayMidstep: 520 },
        k: { stallVelocity: 0.6, hiringRunway: 39 },
      } as never);
    expect(
      [0.85, 0.79, 0.805, 0.79, 0.81, 0.83, 0.79].map((velocity) =>
        at(velocity).map(({ mark, above }) => `${mark} ${above}`),
      ),
    ).toEqual([[], ['fast false'], [], [], [], ['fast true'], ['fast false']]);
  });
});

describe('which run', () => {
  const futures = (rows: readonly { arr: number; fate?: number; end?: number; delivered?: number }[]): Futures => ({
    runs: rows.length,
    outcomes: ['arr', 'delivered'],
    weeks: [10],
    values: Float32Array.from([...rows.map(({ arr }) => arr), ...rows.map(({ delivered = 0 }) => delivered)]),
    fates: Uint8Array.from(rows.map(({ fate = 0 }) => fate)),
    ends: Int32Array.from(rows.map(({ end = -1 }) => end)),
  });
  const five = futures([{ arr: 5 }, { arr: 0, fate: 6, end: 8 }, { arr: 9 }, { arr: 0, fate: 3, end: 4 }, { arr: 2 }]);

  test('the dead come first, in the order of their deaths, then revenue', () => {
    expect(chooseRun(five, 10, 'worst')).toBe(3);
    expect(chooseRun(five, 10, 'median')).toBe(4);
    expect(chooseRun(five, 10, 'best')).toBe(2);
    expect(chooseRun(five, 10, 'first-death')).toBe(3);
    expect(chooseRun(five, 10, 4711)).toBe(4711);
  });

  test('where nobody dies there is no first death', () => {
    expect(chooseRun(futures([{ arr: 1 }, { arr: 2, fate: 1, end: 3 }]), 10, 'first-death')).toMatchObject({
      message: expect.stringContaining('None of 2 futures'),
    });
  });

  test('is read as a number or a name, and what is meant is told', () => {
    expect(['4711', ' Median', 'first death', 'first_death'].map(readRun)).toEqual([
      4711,
      'median',
      'first-death',
      'first-death',
    ]);
    expect(readRun('medain')).toMatchObject({ hint: expect.stringContaining('median') });
    for (const text of ['-1', '1.5', '', '99999999999999', 'NaN']) expect(readRun(text)).toHaveProperty('message');
    expect(readWithin('18 months')).toBe(78);
    expect(readWithin('104')).toHaveProperty('message');
  });
});

describe('turns of a lead', () => {
  const weeks = [0, 10, 20, 30, 40];
  test('of two known lines lie where they cross', () => {
    expect(
      turnsOf(
        weeks,
        weeks.map((week) => week - 17),
      ),
    ).toEqual([
      { week: 0, ahead: false },
      { week: 17, ahead: true },
    ]);
    expect(
      turnsOf(
        weeks,
        weeks.map((week) => 12 - week),
      ),
    ).toEqual([
      { week: 0, ahead: true },
      { week: 12, ahead: false },
    ]);
  });

  test('need more than one point, and nothing is neither', () => {
    expect(turnsOf(weeks, [-1, -1, 2, -1, -1])).toEqual([{ week: 0, ahead: false }]);
    expect(turnsOf(weeks, [0, null, NaN, 0, 0])).toEqual([]);
    expect(turnsOf(weeks, [null, 3, 3, null, null])).toEqual([{ week: 10, ahead: true }]);
  });

  test('take turns, in order, and within the grid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(null)), { minLength: 5, maxLength: 5 }),
        (lead) => {
          const turns = turnsOf(weeks, lead);
          turns.forEach((turn, i) => {
            expect(turn.week).toBeGreaterThanOrEqual(i === 0 ? 0 : turns[i - 1]!.week);
            expect(turn.week).toBeLessThanOrEqual(40);
            if (i > 0) expect(turn.ahead).toBe(!turns[i - 1]!.ahead);
          });
        },
      ),
    );
  });
});

describe('what a month of work is worth', () => {
  const harmless = { drag: 0, upkeepDebt: 0, incidentSlope: 0, debtChurn: 0, ticketDebt: 0 } as const;

  test('where debt does no harm, work on it brings nothing and never becomes progress', async () => {
    const scenario = scenarioWith({ runs: 24, horizon: 52, company: RICH, coefficients: harmless });
    const { debt, features, turns } = marginalValue(scenario, 0, [0, 13, 26, 39], 52);
    debt.forEach((value, i) => value !== null && expect([value, features[i]! > 0]).toEqual([0, true]));
    expect(turns).toEqual([{ week: 0, ahead: false }]);
    const { ahead, date } = await debtIsProgress(scenario, { weeks: [0, 26, 52], within: 52 });
    expect(ahead.map(({ value }) => value)).toEqual([0, 0, 0]);
    expect([date.never.value, date.p50]).toEqual([1, null]);
  });

  test('where it does much harm, and time enough, debt is progress from the start', async () => {
    const scenario = scenarioWith({
      ...QUIET,
      runs: 2,
      horizon: 104,
      noise: 'off',
      company: { ...RICH, debtRatio: 0.6 },
      coefficients: { drag: 4, repayEfficiency: 1.2 },
    });
    expect(marginalValue(scenario, 0, [0, 26, 52], 104).turns[0]).toEqual({ week: 0, ahead: true });
    expect((await debtIsProgress(scenario, { weeks: [0, 26, 52] })).date.fromStart.value).toBe(1);
  });

  // Two ways to the same number: a thousandth of a month added here or there, and a tenth of the weeks moved for four weeks. They differ by what is not
  // linear: a fortieth of a year’s budget moves the debt ratio by about a hundredth, and with it what a month is worth.
  test('is the same whether a little is added or much is moved', async () => {
    const scenario = scenarioWith({ ...QUIET, horizon: 78, runs: 1, company: RICH, levers: { discipline: 1 } });
    const weeks = [0, 26, 52];
    const { debt, features } = marginalValue(scenario, 0, weeks, 78);
    const { worth } = await debtIsProgress(scenario, { weeks, within: 78 });
    weeks.forEach((_, i) =>
      expect(Math.abs(worth.mean[i]! - (debt[i]! - features[i]!))).toBeLessThan(0.02 * features[i]!),
    );
  });

  test('is asked of a policy with a memory without touching it', async () => {
    const freeze = scenarioWith({
      runs: 8,
      horizon: 104,
      policy: { policy: 'freeze', settings: { trigger: 0, weeks: 13, otherwise: 0.05 } },
    });
    const wanted = { outcomes: ['arr', 'debtRatio'], weeks: [60, 104] } as const;
    const spell = { from: 40, until: 44, policy: { policy: 'fixed', settings: { share: 0.05 } } } as const;
    const forGood = { ...freeze, timeline: [{ ...spell, levers: {}, label: '' }] };
    const [plain, displaced, replaced] = await Promise.all([
      playHere(freeze, wanted),
      playHere(freeze, wanted, { interlude: spell }),
      playHere(forGood, wanted),
    ]);
    expect(displaced.values).toEqual(plain.values);
    expect(replaced.values).not.toEqual(plain.values);
  });

  // By hand: of four futures that end, the fourth is sold if work goes to debt, and out of money if not.
  test('is nothing to who ends the same way, and something to who is sold instead of dying', async () => {
    const [SOLD, DEAD] = [1, 3];
    const scenario = scenarioWith({ runs: 4, horizon: 52 });
    const played = (moved: boolean): Pick<Futures, 'fates' | 'ends'> => ({
      fates: Uint8Array.from([0, DEAD, SOLD, moved ? SOLD : DEAD]),
      ends: Int32Array.from([-1, 20, moved ? 20 : 30, 20]),
    });
    const play: Play = ({ runs }, wanted, { interlude } = {}) => {
      const moved = interlude !== undefined;
      const { fates, ends } = played(moved);
      const valueOf = (outcome: string, run: number) =>
        outcome === 'repayment'
          ? moved
            ? 4
            : 0
          : outcome === 'delivered' && fates[run] !== DEAD
            ? moved
              ? 110
              : 100
            : 0;
      const values = Float32Array.from(
        wanted.outcomes.flatMap((outcome) =>
          wanted.weeks.flatMap(() => Array.from({ length: runs }, (_, run) => valueOf(outcome, run))),
        ),
      );
      return Promise.resolve({ ...wanted, runs, values, fates, ends });
    };
    const { ahead, neither } = await debtIsProgress(scenario, { weeks: [0], within: 52 }, play);
    expect([ahead[0]!.value, neither[0]!.value]).toEqual([0.5, 0.5]);
  });

  test('counts every future once, the gone too', async () => {
    const scenario = scenarioWith({
      runs: 60,
      horizon: 60,
      company: { cash: 6 },
      policy: { policy: 'reactive', settings: {} },
    });
    const { ahead, behind, neither, date, weeks } = await debtIsProgress(scenario, { within: 52 });
    weeks.forEach((_, i) => expect(ahead[i]!.value + behind[i]!.value + neither[i]!.value).toBeCloseTo(1, 12));
    expect(neither[0]!.value).toBeGreaterThan(0.1);
    expect(date.come[date.come.length - 1]!.value + date.never.value).toBeCloseTo(1, 12);
    for (let i = 1; i < weeks.length; i++) expect(date.come[i]!.value).toBeGreaterThanOrEqual(date.come[i - 1]!.value);
  });
});

describe('which loop drove', () => {
  const LOOPS_OFF = { contagion: false, pressure: false, burnout: false, zombies: false, alignment: false };
  test('is none where all are cut, and no other than the one at work', () => {
    const weeks = [0, 26, 52];
    expect(drivingLoops(scenarioWith({ horizon: 60, loops: 'off' }), 0, weeks).strongest).toEqual([null, null, null]);
    const only = drivingLoops(
      scenarioWith({ horizon: 60, company: RICH, loops: { ...LOOPS_OFF, zombies: true }, levers: { killShare: 0 } }),
      0,
      weeks,
    );
    expect(only.strongest).toEqual(['zombies', 'zombies', 'zombies']);
    expect([...only.effects.contagion, ...only.effects.alignment]).toEqual([0, 0, 0, 0, 0, 0]);
    for (const effect of only.effects.zombies) expect(effect).toBeLessThan(0);
  });

  test('ends with the company', () => {
    const { weeks } = drivingLoops(
      scenarioWith({ ...QUIET, horizon: 104, company: { cash: 1, arr: 0.5 }, levers: { fundraising: 0 } }),
      0,
      [0, 4, 100],
    );
    expect(weeks).toEqual([0, 4]);
  });
});

describe('the whole story', () => {
  const scenario = scenarioWith({ runs: 60, horizon: 78 });
  test('is plain data about one future among all', async () => {
    const found = (await explain(scenario, { within: 26 })) as Explanation;
    expect(JSON.parse(JSON.stringify(found.course))).toEqual(found.course);
    expect(structuredClone(found)).toEqual(found);
    expect(found.run).toBe(
      await playHere(scenario, { outcomes: ['arr', 'delivered'], weeks: [78] }).then((futures) =>
        chooseRun(futures, 78, 'median'),
      ),
    );
    expect(found.less.value).toBeCloseTo(29 / 60, 12);
    expect(found.course.arr[found.course.arr.length - 1]).toBe(found.ending.arr);
    const shocks = found.events.filter(isShock).length;
    expect(found.counterfactuals.filter(({ kind }) => kind === 'shock')).toHaveLength(shocks);
    expect(found.marginal.within).toBe(26);
  });

  test('of a number beyond the runs is that of the same seed', async () => {
    const beyond = (await explain(scenario, { run: 75, within: 26 })) as Explanation;
    expect(beyond.ending).toEqual(endingOf(replay({ ...scenario, runs: 100 }, 75), 78));
  });

  test('of a death that never came is a problem, not an error', async () => {
    expect(
      await explain({ ...scenario, company: { ...scenario.company, ...RICH } }, { run: 'first-death', within: 26 }),
    ).toHaveProperty('message');
  });
});
