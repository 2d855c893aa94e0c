import {
  COEFFICIENT_NAMES,
  median,
  otherDecision,
  playHere,
  policyName,
  sensitivity,
  sensitivityFutures,
  underPolicy,
  type CoefficientName,
  type ComparedPair,
  type Kind,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { uncertainCoefficients } from '../../../src/coefficients/draw.js';
import { beliefDigest } from '../../../src/coefficients/fitted.js';
import { valueAt } from '../../../src/questions/sensitivity/factors.js';
import { normalQuantile, Z90 } from '../../../src/random/normal.js';
import { seedKey, streamState, uniform } from '../../../src/random/streams.js';
import { emptyFutures } from '../../../src/simulate/play.js';
import { scenarioWith } from '../../model/scenario.js';

const share = (value: number) => ({ policy: 'fixed', settings: { share: value } }) as const;

/** The scenario with nothing uncertain but these. */
function only(scenario: Scenario, names: readonly CoefficientName[]): Scenario {
  const coefficients = Object.fromEntries(
    COEFFICIENT_NAMES.map((name) => [
      name,
      names.includes(name)
        ? scenario.coefficients[name]
        : { shape: 'constant', value: median(scenario.coefficients[name]) },
    ]),
  );
  return { ...scenario, coefficients: coefficients as Scenario['coefficients'] };
}

const between = (scenario: Scenario, name: ComparedPair['measure']['name'] = 'arr'): ComparedPair => ({
  measure: { name, week: scenario.horizon },
  first: { name: '0%', scenario: underPolicy(scenario, share(0)) },
  second: { name: '20%', scenario: underPolicy(scenario, share(0.2)) },
});

const KINDS = ['number', 'behaviour', 'decision'] as const satisfies readonly Kind[];

describe('the tornado', () => {
  const scenario = only(scenarioWith({ runs: 64, horizon: 104 }), ['drag', 'churn', 'roundRateD', 'overrunMean']);
  // Two years from a B round: nobody gets to a D round, and its rate can do nothing.
  test('of a coefficient without effect is exactly 0, in every future and of every kind', async () => {
    const { tornado, uncertain } = await sensitivity(between(scenario), { methods: ['tornado'] });
    expect(uncertain).toEqual(['drag', 'churn', 'roundRateD']);
    const idle = tornado!.bars.find(({ name }) => name === 'roundRateD')!;
    for (const kind of KINDS) {
      const { change, clear } = idle.effects[kind];
      expect([change.mean.value, change.mean.error, change.higher.value, change.lower.value, clear]).toEqual([
        0,
        0,
        0,
        0,
        false,
      ]);
    }
    expect(idle.flip).toBeNull();
  });

  test('is the difference of the same futures at P10 and at P90', async () => {
    const { tornado } = await sensitivity(between(scenario), { methods: ['tornado'] });
    const { low, high, effects } = tornado!.bars.find(({ name }) => name === 'churn')!;
    const at = async (value: number) => {
      const known = {
        ...scenario,
        coefficients: { ...scenario.coefficients, churn: { shape: 'constant', value } as const },
      };
      const futures = await playHere(underPolicy(known, share(0)), { outcomes: ['arr'], weeks: [104] });
      return [...futures.values].reduce((sum, each) => sum + each, 0) / 64;
    };
    const { p10, p90 } = scenario.coefficients.churn as { p10: number; p90: number };
    expect([low, high]).toEqual([expect.closeTo(p10, 9), expect.closeTo(p90, 9)]);
    expect(effects.number.low.mean.value).toBeCloseTo(await at(low), 9);
    expect(effects.number.change.mean.value).toBeCloseTo((await at(high)) - (await at(low)), 9);
    expect(effects.number.change.mean.value).toBeLessThan(0);
    expect(effects.number.clear).toBe(true);
  });

  test('has the better decision positive, also where less is better', async () => {
    const [more, less] = await Promise.all(
      (['surviving', 'dead'] as const).map((name) => sensitivity(between(scenario, name), { methods: ['tornado'] })),
    );
    expect(more!.tornado!.decision.difference.value).toBeCloseTo(less!.tornado!.decision.difference.value, 12);
    more!.tornado!.bars.forEach(({ effects }, i) =>
      expect(effects.decision.high.mean.value).toBeCloseTo(
        less!.tornado!.bars[i]!.effects.decision.high.mean.value,
        12,
      ),
    );
  });
});

/** Plays a made-up company: its revenue follows from what is told of it. */
const madeUp =
  (arr: (scenario: Scenario, run: number) => number): Play =>
  (scenario, wanted) => {
    const futures = emptyFutures(scenario.runs, wanted);
    wanted.outcomes.forEach((name, o) => {
      for (let run = 0; run < scenario.runs; run++)
        futures.values[o * scenario.runs + run] = name === 'arr' ? arr(scenario, run) : 1;
    });
    return Promise.resolve(futures);
  };

/**
 * Sixteen coefficients of which each moves revenue by so much from its P10 to its P90, give or take as much as chance has it in that future: large and small
 * effects, and one that moves nothing.
 */
const SIZES = [64, 48, 32, 24, 16, 16, 12, 12, 8, 8, 4, 4, 2, 1, 0.5, 0];

describe('a coefficient that moves little is played less', () => {
  const names = COEFFICIENT_NAMES.filter((name) => scenarioWith({}).coefficients[name].shape !== 'constant').slice(
    0,
    SIZES.length,
  );
  const scenario = only(scenarioWith({ runs: 1000, horizon: 10 }), names);
  const ends = new Map(names.map((name) => [name, [valueAt(scenario, name, -Z90), valueAt(scenario, name, Z90)]]));
  const planted = (trial: number): Play => {
    const [key, state] = [seedKey(`planted ${trial}`), new Int32Array(4)];
    const luck = names.map((_, i) =>
      Float64Array.from({ length: scenario.runs }, (__, run) => {
        streamState(key, run, i, state, 0);
        return normalQuantile(uniform(state, 0));
      }),
    );
    return (world, wanted, { first = 0 } = {}) => {
      const futures = emptyFutures(world.runs, wanted);
      futures.values.fill(1);
      const told = names.flatMap((name, i) => {
        const belief = world.coefficients[name];
        return belief.shape === 'constant' ? [{ i, half: belief.value === ends.get(name)![0] ? -0.5 : 0.5 }] : [];
      });
      const times = world.policy.settings.share! > 0 ? 1.1 : 1;
      for (let run = 0; run < world.runs; run++) {
        const moved = told.reduce((sum, { i, half }) => sum + half * SIZES[i]! * (1 + 2 * luck[i]![first + run]!), 0);
        futures.values[wanted.outcomes.indexOf('arr') * world.runs + run] = times * (500 + moved);
      }
      return Promise.resolve(futures);
    };
  };

  // 6 trials of fifteen effects: 90 intervals of 95%, about 4.5 of them beside the truth; 14 or more are rarer than one in 4,000.
  test('no effect is known worse than the largest, and errors cover', async () => {
    let [held, played, wrong] = [0, 0, 0];
    for (let trial = 0; trial < 6; trial++) {
      const counted: Play = (world, ...rest) => {
        played += world.runs;
        return planted(trial)(world, ...rest);
      };
      const { tornado } = await sensitivity(between(scenario), { methods: ['tornado'] }, counted);
      const widest = Math.max(...tornado!.bars.map(({ effects }) => effects.number.change.mean.error));
      tornado!.bars.forEach(({ effects, runs }, i) => {
        const { value, error, low, high } = effects.number.change.mean;
        if (SIZES[i]! === 0) return expect([value, error, runs]).toEqual([0, 0, 128]);
        if (low <= SIZES[i]! && SIZES[i]! <= high) held++;
        if (i < 8) expect(runs).toBe(1000);
        // The spread of a first look is known to within a fifth or so.
        if (error > 1.25 * widest) wrong++;
      });
    }
    expect(held).toBeGreaterThan(76);
    expect(wrong).toBe(0);
    expect(played).toBeLessThan(0.75 * 6 * (2 + 4 * SIZES.length) * 1000);
  });
});

describe('a coefficient that moves nothing', () => {
  // The second decision is ahead by 0.1; 128 independent futures know that to 0.026, those of a fit that is worth 20 draws to 0.069.
  const play = madeUp(({ policy }, run) => 10 + (policy.settings.share! > 0 ? 0.1 + ((run % 20) / 20 - 0.475) : 0));
  const runsOf = async (scenario: Scenario): Promise<number> =>
    (await sensitivity(between(scenario), { methods: ['tornado'] }, play)).tornado!.bars[0]!.runs;
  const scenario = only(scenarioWith({ runs: 400, horizon: 10 }), ['churn']);

  test('is played no longer than until it is clear which decision is better', async () => {
    expect(await runsOf(scenario)).toBe(128);
  });

  test('is played longer where a fit leaves that open', async () => {
    const fitted: Scenario['fitted'] = {
      names: ['churn'],
      believed: [beliefDigest(scenario.coefficients.churn)],
      values: Array.from({ length: 20 }, (_, i) => 0.05 + i / 1000),
      weights: null,
      origin: {
        effective: 20,
        shows: ['growth'],
        history: { from: '2025-01', to: '2025-12', months: 12, digest: '' },
        version: '',
      },
    };
    expect(await runsOf({ ...scenario, fitted })).toBe(400);
  });
});

describe('of 200,000 futures', () => {
  test('a tornado joins the first look and the rest', async () => {
    const scenario = only(scenarioWith({ runs: 200_000, horizon: 10 }), ['churn']);
    const play = madeUp(({ coefficients }, run) => median(coefficients.churn) * (1 + (run % 5)));
    const { tornado } = await sensitivity(between(scenario), { methods: ['tornado'] }, play);
    expect(tornado!.bars[0]!.runs).toBe(200_000);
  });
});

describe('a decision that flips at a known value', () => {
  const scenario = only(scenarioWith({ runs: 400, horizon: 10 }), ['drag', 'churn']);
  const spread = (run: number) => (run % 20) / 20 - 0.475;

  test('is found, and only there', async () => {
    // The second decision is ahead by drag − 2.5 with a little luck; churn moves both alike.
    const play = madeUp(
      ({ coefficients, policy }, run) =>
        10
        - 3 * median(coefficients.churn)
        + (policy.settings.share! > 0 ? median(coefficients.drag) - 2.5 + spread(run) : 0),
    );
    const { tornado } = await sensitivity(between(scenario), { methods: ['tornado'] }, play);
    const [drag, churn] = tornado!.bars;
    expect(drag!.flips).toBe(true);
    expect(drag!.looks.map(({ winner }) => winner)).toEqual(['first', 'first', 'second', 'second', 'second']);
    // By straight lines on the normal scale between the quartile (2.396) and the median (3.1) of a lognormal: within 0.02.
    expect(Math.abs(drag!.flip!.at - 2.5)).toBeLessThan(0.02);
    expect(churn!.flips).toBe(false);
    expect(churn!.flip).toBeNull();
    expect(churn!.effects.decision.change.mean.value).toBeCloseTo(0, 5);
    expect(churn!.effects.number.clear).toBe(true);
  });

  test('is not claimed from chance', async () => {
    const play = madeUp(({ coefficients, policy }, run) =>
      policy.settings.share! > 0 ? median(coefficients.drag) - 2 + 1000 * spread(run) : 0,
    );
    const { tornado } = await sensitivity(between(scenario), { methods: ['tornado'] }, play);
    expect(tornado!.bars.every(({ flips }) => !flips)).toBe(true);
  });
});

describe('Sobol’ indices of the simulator', () => {
  const scenario = only(scenarioWith({ horizon: 52, runs: 8 }), ['churn', 'roundRateD']);

  test('a coefficient without effect has none, and what is left is luck and the other', async () => {
    const { sobol } = await sensitivity(between(scenario), { methods: ['sobol'], samples: 256 });
    expect(sobol!.factors).toEqual([
      { kind: 'coefficient', name: 'churn' },
      { kind: 'coefficient', name: 'roundRateD' },
      { kind: 'luck' },
      { kind: 'theme', name: 'Market and money' },
      { kind: 'theme', name: 'Board and funding' },
    ]);
    const [churn, idle, luck, market] = sobol!.spread.number.plain;
    expect([idle!.first.value, idle!.total.value]).toEqual([0, 0]);
    expect(churn!.total.value).toBeGreaterThan(0.05);
    expect(luck!.total.value).toBeGreaterThan(0.3);
    expect(market).toEqual({
      first: expect.objectContaining({ value: churn!.first.value }),
      total: expect.objectContaining({ value: churn!.total.value }),
    });
    // First and total of the two parts that there are: first(churn) + total(luck) = 1 but for the error of either.
    const rest = churn!.first.value + luck!.total.value - 1;
    expect(Math.abs(rest)).toBeLessThan(4.5 * Math.hypot(churn!.first.error, luck!.total.error));
  });
});

describe('the question', () => {
  test('is plain data, the same at every asking, and only what was asked', async () => {
    const scenario = only(scenarioWith({ runs: 20, horizon: 30 }), ['drag', 'churn']);
    const options = { methods: ['morris', 'sobol'], trajectories: 3, samples: 20 } as const;
    const [one, again] = [await sensitivity(between(scenario), options), await sensitivity(between(scenario), options)];
    expect(one).toEqual(again);
    expect(one.tornado).toBeUndefined();
    expect(one.morris!.screened.map(({ name }) => name)).toEqual(['drag', 'churn']);
    expect(JSON.parse(JSON.stringify({ morris: one.morris }))).toEqual({ morris: one.morris });
  });

  test('of a scenario in which nothing is uncertain finds nothing', async () => {
    const known = only(scenarioWith({ runs: 20, horizon: 30 }), []);
    const { uncertain, tornado, morris, sobol } = await sensitivity(between(known), { trajectories: 2, samples: 16 });
    expect(uncertain).toEqual([]);
    expect([tornado!.bars, morris!.screened]).toEqual([[], []]);
    expect(sobol!.spread.number.leaders.names).toEqual([]);
  });

  test('plays as many futures as it says', async () => {
    const scenario = only(scenarioWith({ runs: 10, horizon: 8 }), ['drag', 'churn']);
    let played = 0;
    const counting: Play = (of, wanted) => {
      played += of.runs;
      return playHere(of, wanted);
    };
    for (const method of ['morris', 'sobol', 'tornado'] as const) {
      played = 0;
      await sensitivity(between(scenario), { methods: [method], trajectories: 2, samples: 12 }, counting);
      const said = sensitivityFutures(scenario, { methods: [method], trajectories: 2, samples: 12 });
      // A tornado looks closer where the decision turns.
      expect(played).toBeGreaterThanOrEqual(said);
      if (method !== 'tornado') expect(played).toBe(said);
    }
  });

  test('holds a steady share of 10% or more against nothing, all else against 20%', () => {
    const against = (policy: Scenario['policy']) => policyName(otherDecision(scenarioWith({ policy })).scenario.policy);
    expect(
      [share(0.2), share(0.1), share(0.05), share(0), { policy: 'reactive', settings: {} } as const].map(against),
    ).toEqual(['nothing for debt', 'nothing for debt', '20% for debt', '20% for debt', '20% for debt']);
  });

  test('what varies is what is neither given as one number nor switched off', () => {
    const names = uncertainCoefficients(scenarioWith({ coefficients: { drag: 2 }, loops: { contagion: false } }));
    expect(names).toContain('churn');
    for (const name of ['drag', 'contagion', 'roundSteepness'] as const) expect(names).not.toContain(name);
    expect(uncertainCoefficients(scenarioWith({ noise: { coefficients: false } }))).toEqual([]);
  });
});
