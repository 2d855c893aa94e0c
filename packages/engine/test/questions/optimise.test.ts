import {
  futuresToOptimise,
  optimise,
  playHere,
  readGoal,
  readLimit,
  type Goal,
  type Limit,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { scenarioWith } from '../model/scenario.js';
import { luckOf, playBy } from './synthetic.js';

const scenario = scenarioWith({ runs: 400, horizon: 104 });
const goal = readGoal('max arr', scenario) as Goal;
const limit = (text: string) => readLimit(text, scenario) as Limit;
const shareOf = ({ policy }: Scenario): number => (policy.policy === 'fixed' ? policy.settings.share! : 0.6);

/** Revenue is best at a share of 27%; velocity falls with the share. */
const planted = playBy((each, run, outcome) =>
  outcome === 'velocity'
    ? 1 - shareOf(each)
    : 10 - 400 * (shareOf(each) - 0.27) ** 2 + 3 * luckOf(each, run) * (1 + shareOf(each)),
);

describe('the search', () => {
  test('finds a planted optimum, says how flat it is, and tries it in fresh futures', async () => {
    const seeds = new Set<string>();
    const watching: Play = (each, wanted) => {
      seeds.add(`${each.seed} ${each.runs}`);
      return planted(each, wanted);
    };
    const answer = await optimise(scenario, { goal, limits: [], over: 'constant' }, watching);
    const [family] = answer.families as [(typeof answer.families)[number]];
    const best = family.tried[family.best]!;
    expect(best.at[0]).toBeCloseTo(0.275, 9);
    expect(family.free).toBe(family.best);
    expect(family.axes[0]!.good[0]).toBeLessThanOrEqual(best.at[0]!);
    expect(family.axes[0]!.good[1]).toBeGreaterThanOrEqual(best.at[0]!);
    expect(family.axes[0]!.good[1] - family.axes[0]!.good[0]).toBeLessThan(0.2);
    expect(family.tried.every(({ behind }) => behind.value >= 0)).toBe(true);
    expect(seeds).toEqual(new Set(['test 100', 'test, fresh 400']));
    expect(family.fresh.goal.value).toBeCloseTo(10, 0);
    expect(answer.own.behind.value).toBeGreaterThan(0);
    expect(answer.free).toBeNull();
  });

  test('finds one in two settings', async () => {
    const hill = playBy(({ policy: { policy, settings } }) =>
      policy === 'stage' ? 5 - (settings.smallShare! - 0.09) ** 2 - (settings.largeShare! - 0.33) ** 2 : 0,
    );
    const {
      families: [stage],
    } = await optimise(scenario, { goal, limits: [], over: 'stage' }, hill);
    expect(stage!.tried[stage!.best]!.at).toEqual([0.09, 0.33]);
  });

  test('of policies that change nothing says that any is as good, and the differences are exactly 0', async () => {
    const {
      families: [family],
      own,
    } = await optimise(scenario, { goal, limits: [], over: 'constant' }, playBy(luckOf));
    expect(family!.tried.every(({ asGood, behind }) => asGood && behind.value === 0 && behind.error === 0)).toBe(true);
    expect(family!.axes[0]!.good).toEqual([0, 1]);
    expect(own.behind.value).toBe(0);
  });

  test('less can be what is wanted', async () => {
    const answer = await optimise(
      scenario,
      { goal: readGoal('min debtRatio', scenario) as Goal, limits: [], over: 'constant' },
      playBy((each) => (shareOf(each) - 0.4) ** 2),
    );
    expect(answer.families[0]!.tried[answer.families[0]!.best]!.at[0]).toBe(0.4);
    expect(answer.families[0]!.fresh.goal.value).toBeGreaterThanOrEqual(0);
  });

  test('plays about as many futures as it says', async () => {
    let played = 0;
    const counting: Play = (each, wanted) => {
      played += each.runs;
      return planted(each, wanted);
    };
    for (const over of ['constant', 'threshold', 'all'] as const) {
      played = 0;
      await optimise(scenario, { goal, limits: [], over }, counting);
      const said = futuresToOptimise(scenario, { over, limits: [] });
      expect(played).toBeGreaterThan(0.6 * said);
      expect(played).toBeLessThan(1.25 * said);
    }
  });
});

describe('limits', () => {
  test('bind: the best keeps them, and what they cost is told', async () => {
    const answer = await optimise(scenario, { goal, limits: [limit('velocity > 80%')], over: 'constant' }, planted);
    const [family] = answer.families as [(typeof answer.families)[number]];
    expect(family.tried[family.best]!.at[0]).toBe(0.2);
    expect(family.tried[family.free]!.at[0]).toBeCloseTo(0.275, 9);
    expect(family.fresh.verdict).toBe('kept');
    expect(answer.free!.behind.high).toBeLessThan(0);
    expect(
      family.tried.filter(({ at }) => at[0]! > 0.2).every(({ verdict, asGood }) => verdict === 'broken' && !asGood),
    ).toBe(true);
  });

  test('that forbid everything are said to, with what comes nearest', async () => {
    const answer = await optimise(
      scenario,
      { goal, limits: [limit('dead < 5%')], over: 'constant' },
      playBy(luckOf, (each, run) => run % 100 < 80 - 100 * Math.abs(shareOf(each) - 0.3)),
    );
    const [family] = answer.families as [(typeof answer.families)[number]];
    expect(family.tried.every(({ verdict }) => verdict === 'broken')).toBe(true);
    expect([0, 1]).toContain(family.tried[family.best]!.at[0]);
  });

  test('are open where chance could turn them', async () => {
    const answer = await optimise(
      scenario,
      { goal, limits: [limit('dead < 20%')], over: 'constant' },
      playBy(luckOf, (_, run) => run % 5 === 0),
    );
    expect(answer.families[0]!.fresh.verdict).toBe('open');
  });

  test('with real futures: weeks after the last that is looked at change nothing', async () => {
    const real = scenarioWith({ runs: 64, horizon: 104 });
    const wanted = { outcomes: ['arr', 'velocity'], weeks: [26, 52] } as const;
    const [long, short] = await Promise.all([playHere(real, wanted), playHere({ ...real, horizon: 52 }, wanted)]);
    expect(short.values).toEqual(long.values);
    const answer = await optimise(real, {
      goal: readGoal('max arr at week 52', real) as Goal,
      limits: [limit('surviving > 1% at week 26')],
      over: 'constant',
    });
    expect(answer.families[0]!.tried.every(({ limits: [first] }) => first!.estimate.value > 0)).toBe(true);
  });
});

describe('goals and limits as people write them', () => {
  test.each([
    ['max arr', { name: 'arr', week: 104, statistic: 'median', better: 'more' }],
    [
      'Maximise the mean of the worst 5% of revenue at month 12',
      { name: 'arr', week: 52, statistic: 'worst', better: 'more' },
    ],
    ['min mean debt ratio at year 1', { name: 'debtRatio', week: 52, statistic: 'mean', better: 'less' }],
    ['minimize dead', { name: 'dead', week: 104, statistic: 'mean', better: 'less' }],
  ])('%s', (text, meant) => expect(readGoal(text, scenario)).toEqual(meant));

  test.each([
    ['dead < 15%', { name: 'dead', week: 104, statistic: 'mean', holds: 'below', bound: 0.15 }],
    ['surviving > 80% at year 1', { name: 'surviving', week: 52, statistic: 'mean', holds: 'above', bound: 0.8 }],
    ['median cash at month 6 over $1.5M', { name: 'cash', week: 26, statistic: 'median', holds: 'above', bound: 1.5 }],
    ['cash>=$0', { name: 'cash', week: 104, statistic: 'median', holds: 'above', bound: 0 }],
    ['worst 5% arr at least $2M', { name: 'arr', week: 104, statistic: 'worst', holds: 'above', bound: 2 }],
  ])('%s', (text, meant) => expect(readLimit(text, scenario)).toEqual(meant));

  test('a limit without a moment holds when the goal does', () => {
    expect([readLimit('dead < 15%', scenario, 40), readLimit('dead at year 1 < 15%', scenario, 40)]).toMatchObject([
      { week: 40 },
      { week: 52 },
    ]);
  });

  test.each([
    ['goal', 'arr', 'does not say whether more or less'],
    ['goal', 'max reveneu', 'There is no outcome “reveneu”. Did you mean revenue?'],
    ['goal', 'max arr at year 9', 'not within the horizon'],
    ['goal', 'max median dead', 'Write dead alone.'],
    ['goal', 'max', 'does not say whether'],
    ['goal', 'min headcount', 'dying would look best'],
    ['goal', 'min mean cost', 'dying would look best'],
    ['goal', 'min fires', 'dying would look best'],
    ['goal', 'max debt ratio', 'Write min debtRatio.'],
    ['limit', 'dead', 'is no limit'],
    ['limit', 'dead < 15', 'Did you mean 15%?'],
    ['limit', 'arr > lots', 'is not a sum of money'],
    ['limit', 'dead at year 1 < 5% at year 2', 'names two moments'],
  ] as const)('no %s: %s', (what, text, message) => {
    const problem = { goal: readGoal, limit: readLimit }[what](text, scenario) as { message: string; hint?: string };
    expect(`${problem.message} ${problem.hint ?? ''}`).toContain(message);
  });
});
