import {
  column,
  debate,
  debateFutures,
  disputesIn,
  playHere,
  type Debate,
  type Distribution,
  type Futures,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { beliefDigest } from '../../src/coefficients/fitted.js';
import { coefficientPlan, drawCoefficients } from '../../src/coefficients/draw.js';
import { drawnValues } from '../../src/coefficients/drawn.js';
import { foretold } from '../../src/questions/debate/foretold.js';
import { partsOf } from '../../src/questions/debate/parts.js';
import { createCoefficients } from '../../src/coefficients/coefficients.js';
import { normalQuantile } from '../../src/random/normal.js';
import { seedKey, streamState, uniform } from '../../src/random/streams.js';
import { meanOf, type Bounded } from '../../src/summary/estimate.js';
import { scenarioWith } from '../model/scenario.js';

const HORIZON = 52;
const FEATURES = 0;
const REPAY = 1;
const constant = (value: number): Distribution => ({ shape: 'constant', value });
const uniformly = (low: number, high: number): Distribution => ({ shape: 'uniform', low, high });

/** Two proposals, no debt work and 30% of it; people believe this of drag. */
function debateOf(
  scenario: Scenario,
  beliefs: readonly Debate['people'][number]['believes'][],
  weights: readonly number[] = [],
): Debate {
  const proposal = (name: string, share: number) => ({
    name,
    scenario: { ...scenario, policy: { policy: 'fixed', settings: { share } } as const },
  });
  return {
    name: 'test',
    description: '',
    scenario,
    judge: { name: 'arr', week: scenario.horizon },
    people: beliefs.map((believes, i) => ({ name: `person ${i}`, weight: weights[i] ?? 1, believes })),
    proposals: [proposal('features', 0), proposal('repay', 0.3)],
  };
}

/** Worlds in which drag alone decides: features bring 20 less three times the drag, repayment 12; and noise that is the same for both, or not. */
function played(noise: (world: Scenario, run: number) => number = () => 0): Play {
  return (world, wanted) => {
    const drags = drawnValues(world, 'drag');
    const arr = Float32Array.from(
      drags,
      (drag, run) => (world.policy.settings.share === 0 ? 20 - 3 * drag : 12) + noise(world, run),
    );
    const futures: Futures = {
      ...wanted,
      runs: world.runs,
      values: arr,
      fates: new Uint8Array(world.runs),
      ends: new Int32Array(world.runs).fill(-1),
    };
    return Promise.resolve(futures);
  };
}

/** A normal number that belongs to a run and a proposal, whatever anybody believes. */
function luck(world: Scenario, run: number): number {
  const state = new Int32Array(4);
  streamState(seedKey(`luck ${world.policy.settings.share}`), run, 0, state, 0);
  return normalQuantile(uniform(state, 0));
}

describe('the values that runs drew', () => {
  const scenario = scenarioWith({ runs: 40, horizon: HORIZON });

  test.each(['drag', 'shortcuts', 'roundPull', 'patience'] as const)('of %s are drawn again as they were', (name) => {
    const [plan, into, key] = [coefficientPlan(scenario), createCoefficients(), seedKey(scenario.seed)];
    const expected = Array.from({ length: 40 }, (_, run) => {
      drawCoefficients(plan, key, run, into);
      return into[name];
    });
    const values = [...drawnValues(scenario, name)];
    if (name === 'patience') expect(new Set(values)).toEqual(new Set([6]));
    else expect(values).toEqual(expected);
  });

  test('are 0 where a switch turns them off', () =>
    expect(new Set(drawnValues(scenarioWith({ runs: 5, loops: { contagion: false } }), 'contagion'))).toEqual(
      new Set([0]),
    ));
});

describe('a debate that one number decides', () => {
  const scenario = scenarioWith({ runs: 200, horizon: HORIZON });
  const two = debateOf(scenario, [
    { drag: constant(4), contagion: constant(0.1) },
    { drag: constant(1), contagion: constant(0.4) },
  ]);

  test('has the winners, regrets and values that follow by hand', async () => {
    const { people, group, livable, disagreements } = await debate(two, played());
    expect(people.map(({ verdict }) => [verdict.best, verdict.lead.value])).toEqual([
      [REPAY, 4],
      [FEATURES, 5],
    ]);
    expect(
      people.map(({ verdict }) => verdict.standings.map(({ mean, regret }) => [mean.value, regret.value])),
    ).toEqual([
      [
        [8, 4],
        [12, 0],
      ],
      [
        [17, 0],
        [12, 5],
      ],
    ]);
    expect([group.best, group.lead.value, group.noise, group.ahead.value]).toEqual([FEATURES, 0.5, 0, 1]);
    expect(livable).toMatchObject({ proposal: FEATURES, person: 0, regret: { value: 4 } });
    const [drag, contagion] = disagreements;
    expect(drag).toMatchObject({
      coefficient: 'drag',
      settling: { value: 2, error: 0 },
      knowing: { value: 2, error: 0 },
    });
    expect(
      drag!.sides.map(({ people: who, weight, best, level, gain, flips }) => [
        who,
        weight,
        best,
        level,
        gain.value,
        flips,
      ]),
    ).toEqual([
      [['person 0'], 0.5, REPAY, [REPAY], 4, true],
      [['person 1'], 0.5, FEATURES, [FEATURES], 0, false],
    ]);
    expect(drag!.along.map(({ value, gains, level }) => [value, gains[REPAY]!.value, level])).toEqual([
      [1, -5, [FEATURES]],
      [4, 4, [REPAY]],
    ]);
    expect(contagion).toMatchObject({
      coefficient: 'contagion',
      settling: { value: 0, error: 0 },
      knowing: { value: 0, error: 0 },
    });
    expect(contagion!.sides.some(({ flips }) => flips)).toBe(false);
  });

  test('is between proposals that differ; another name for the same is told as such', async () => {
    const [features, repay] = two.proposals;
    const again = { ...features!, name: 'features again' };
    const three = { ...two, proposals: [features!, again, repay!] };
    const { same, ...rest } = await debate(three, played());
    expect(same).toEqual([{ name: 'features again', as: 'features' }]);
    expect({ ...rest, same: [] }).toEqual(await debate(two, played()));
    expect(debateFutures(three)).toBe(debateFutures(two));
    await expect(debate({ ...two, proposals: [features!, again] }, played())).rejects.toThrow('nothing to debate');
  });

  test('goes to who has more weight, and a weight of 0 counts for nothing', async () => {
    const heavier = await debate(debateOf(scenario, [{ drag: constant(4) }, { drag: constant(1) }], [3, 1]), played());
    expect([
      heavier.group.best,
      heavier.people.map(({ weight }) => weight),
      heavier.group.standings[FEATURES]!.mean.value,
    ]).toEqual([REPAY, [0.75, 0.25], 8 * 0.75 + 17 * 0.25]);
    expect(heavier.disagreements[0]!.settling.value).toBe(0.25 * 5);
    const alone = await debate(debateOf(scenario, [{ drag: constant(4) }, { drag: constant(1) }], [0, 2]), played());
    expect([alone.group.best, alone.disagreements[0]!.settling.value]).toEqual([FEATURES, 0]);
  });

  test('is heard from a side of little weight as well, and in few futures', async () => {
    const light = await debate(
      debateOf(
        scenarioWith({ runs: 40, horizon: HORIZON }),
        [{ drag: constant(4) }, { drag: constant(1) }],
        [0.08, 0.92],
      ),
      played(),
    );
    const [drag] = light.disagreements;
    expect([light.group.best, drag!.settling.value, drag!.knowing.value]).toEqual([
      FEATURES,
      expect.closeTo(0.32, 12),
      expect.closeTo(0.32, 12),
    ]);
    expect(drag!.along.map(({ value, gains }) => [value, gains[REPAY]!.value])).toEqual([
      [1, -5],
      [4, 4],
    ]);
  });

  test('where less is better, the least wins, and regrets are told as what is too much', async () => {
    const { people, better } = await debate({ ...two, judge: { name: 'supportWait', week: HORIZON } }, played());
    expect(better).toBe('less');
    expect(
      people.map(({ verdict }) => [verdict.best, verdict.standings[verdict.best]!.mean.value, verdict.lead.value]),
    ).toEqual([
      [FEATURES, 8, 4],
      [REPAY, 12, 5],
    ]);
  });

  // The true value follows by integration. Parts of equal probability lose a little at the crossing: at most a tenth of
  // the futures times the gain there. |z| < 4: 6 in 100,000.
  test('tells the value of knowing a number, which is more than that of knowing who is right', async () => {
    const uneven = debateOf(scenarioWith({ runs: 4000, horizon: HORIZON }), [
      { drag: uniformly(2, 6) },
      { drag: uniformly(0, 2) },
    ]);
    const {
      group,
      disagreements: [drag],
    } = await debate(
      uneven,
      played((world, run) => 3 * luck(world, run)),
    );
    const crossing = 8 / 3;
    const partly = ((crossing - 2) * (20 - 3 * ((crossing + 2) / 2)) + (6 - crossing) * 12) / 4;
    const knowing = (partly + 17) / 2 - 12.5;
    expect(group.best).toBe(FEATURES);
    expect(drag!.sides[0]!.flips).toBe(true);
    expect(Math.abs(drag!.settling.value - 2)).toBeLessThan(4 * drag!.settling.error);
    expect(drag!.knowing.value).toBeGreaterThan(drag!.settling.value);
    expect(drag!.knowing.value).toBeGreaterThan(knowing - 4 * drag!.knowing.error - 0.05);
    expect(drag!.knowing.value).toBeLessThan(knowing + 4 * drag!.knowing.error);
    const turn = drag!.along.findIndex(({ gains }) => gains[REPAY]!.value > 0);
    expect(drag!.along[turn - 1]!.value).toBeLessThan(crossing);
    expect(drag!.along[turn]!.value).toBeGreaterThan(2);
  });

  // Which proposal the halves advise is chance too, where the lead is as large as its error (2.8 on 4 and on 5). Over 60 seeds the spread of the estimates is
  // known to ±9%, so the error claimed is within .75 and 1.35 of it, but for 1 in 1,000; 1.00 when written.
  test('one future does not tell which proposal is best', async () => {
    const alone = debateOf(scenarioWith({ runs: 1, horizon: HORIZON }), [{ drag: constant(4) }, { drag: constant(1) }]);
    const { disagreements } = await debate(alone, played());
    expect(disagreements[0]!.sides.map(({ level, flips }) => [level, flips])).toEqual([
      [[FEATURES, REPAY], false],
      [[FEATURES, REPAY], false],
    ]);
  });

  test('claims the error that its estimates have from seed to seed', async () => {
    const doubtful = debateOf(scenarioWith({ runs: 200, horizon: HORIZON }), [
      { drag: constant(4) },
      { drag: constant(1) },
    ]);
    const worths: Bounded[] = [];
    for (let seed = 0; seed < 60; seed++) {
      const noise = (world: Scenario, run: number) => 20 * luck(world, run + 200 * seed);
      const { disagreements } = await debate(doubtful, played(noise));
      worths.push(disagreements[0]!.settling);
    }
    const mean = meanOf(worths.map(({ value }) => value));
    const spread = mean.error * Math.sqrt(worths.length);
    const claimed = Math.sqrt(meanOf(worths.map(({ error }) => error ** 2)).value);
    expect(claimed / spread).toBeGreaterThan(0.75);
    expect(claimed / spread).toBeLessThan(1.35);
    expect(worths.filter(({ low, high }) => low <= mean.value && mean.value <= high).length).toBeGreaterThan(50);
  });

  // Noise advises nothing: of two proposals that differ by luck alone, half of the futures say nothing about the other half. |z| < 4: 6 in 100,000.
  test('gains nothing from noise', async () => {
    const same: Play = (world, wanted) => {
      const arr = Float32Array.from({ length: world.runs }, (_, run) => 10 + luck(world, run));
      return Promise.resolve({
        ...wanted,
        runs: world.runs,
        values: arr,
        fates: new Uint8Array(world.runs),
        ends: new Int32Array(world.runs).fill(-1),
      });
    };
    const {
      disagreements: [drag],
    } = await debate(
      debateOf(scenarioWith({ runs: 4000, horizon: HORIZON }), [{ drag: uniformly(2, 6) }, { drag: uniformly(0, 2) }]),
      same,
    );
    expect(drag!.settling.value).toBe(0);
    expect(Math.abs(drag!.knowing.value)).toBeLessThan(4 * drag!.knowing.error + 1e-12);
    expect(drag!.sides.some(({ flips }) => flips)).toBe(false);
  });
});

describe('what is played in a part of the futures', () => {
  const [runs, played] = [240, 60];
  const normals = (name: string) => {
    const [key, state] = [seedKey(name), new Int32Array(4)];
    return Float64Array.from({ length: runs }, (_, run) => {
      streamState(key, run, 0, state, 0);
      return normalQuantile(uniform(state, 0));
    });
  };
  const [near, far] = [normals('near'), normals('far')];

  test('is foretold without error where what is known decides it', () => {
    const values = near.map((value) => 3 - 2 * value);
    for (const known of [[near], [far, near]])
      foretold(values.subarray(70, 70 + played), 70, known).forEach((value, run) =>
        expect(value).toBeCloseTo(values[run]!, 10),
      );
  });

  test('has the mean that was played where nothing that is known goes with it', () => {
    const values = foretold(Float64Array.of(4, 6, 8), 1, [new Float64Array(6).fill(1)]);
    expect([...values]).toEqual([6, 2, 6, 10, 6, 6]);
    expect([...foretold(Float64Array.of(4), 0, [Float64Array.of(1, 2)])]).toEqual([4, 4]);
  });

  // Of 400 such estimates the mean is the true one (|z| < 4: 6 in 100,000), and they lie as far from it as their errors say: their variance over the stated one
  // is χ²/399, between 0.75 and 1.3 but once in 5,000. They are as far as the theory has it: σ²((1 − ρ²)/n + ρ²/N) with ρ = 0.8, to within a tenth.
  test('has the error that is stated, and less than that of what was played', () => {
    const estimates = Array.from({ length: 400 }, (_, i) => {
      const [known, own] = [normals(`known ${i}`), normals(`own ${i}`)];
      const values = known.map((value, run) => 0.8 * value + 0.6 * own[run]!);
      return meanOf(foretold(values.subarray(0, played), 0, [known]));
    });
    const squares = estimates.reduce((sum, { value }) => sum + value * value, 0);
    const stated = estimates.reduce((sum, { error }) => sum + error * error, 0);
    const middle = estimates.reduce((sum, { value }) => sum + value, 0);
    expect(Math.abs(middle)).toBeLessThan(4 * Math.sqrt(squares));
    expect(squares / stated).toBeGreaterThan(0.75);
    expect(squares / stated).toBeLessThan(1.3);
    expect(stated / 400 / (0.36 / played + 0.64 / runs)).toBeCloseTo(1, 1);
  });
});

describe('luck', () => {
  const PROPOSALS = 8;

  /** Proposals that differ by luck alone, which is another one in each world. */
  function lucky(runs: number, seed: string): Promise<Awaited<ReturnType<typeof debate>>> {
    const scenario = scenarioWith({ runs, horizon: HORIZON, seed });
    const proposals = Array.from({ length: PROPOSALS }, (_, i) => ({
      name: `${i}`,
      scenario: { ...scenario, policy: { policy: 'fixed', settings: { share: i / 10 } } as const },
    }));
    const play: Play = (world, wanted) => {
      const key = seedKey(`${seed} ${world.policy.settings.share} ${JSON.stringify(world.coefficients.drag)}`);
      const state = new Int32Array(4);
      const arr = Float32Array.from({ length: runs }, (_, run) => {
        streamState(key, run, 0, state, 0);
        return normalQuantile(uniform(state, 0));
      });
      return Promise.resolve({
        ...wanted,
        runs,
        values: arr,
        fates: new Uint8Array(runs),
        ends: new Int32Array(runs).fill(-1),
      });
    };
    return debate({ ...debateOf(scenario, [{ drag: constant(1) }, { drag: constant(4) }], [1, 0]), proposals }, play);
  }

  // What the group chooses comes from the first world alone; in the second it is one of eight that are alike. One half
  // tests what the other has chosen, but what is
  // best in both is tested twice: flips are 4 of 100 (162 of 4,000 such debates), 12 of these 300, and 24 or more once in 700. Where the best is tested in the
  // futures that made it the best they are 10 of 100.
  test('does not flip a choice more often than it may', async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, (_, i) => lucky(60, `flip ${i}`)));
    const flips = answers.filter(({ disagreements: [drag] }) => drag!.sides[1]!.flips).length;
    expect(flips).toBeLessThan(24);
  });

  test('is never told as worth more to settle than to know', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => lucky(30, `worth ${i}`)));
    for (const {
      disagreements: [drag],
    } of answers)
      expect(drag!.knowing.value).toBeGreaterThanOrEqual(drag!.settling.value);
  });
});

describe('along the values of a number', () => {
  const overlapping = [{ drag: uniformly(1, 2) }, { drag: uniformly(1, 2.001) }];
  const bySide =
    (gain: (world: Scenario, run: number) => number): Play =>
    (world, wanted) => {
      const arr = Float32Array.from({ length: world.runs }, (_, run) =>
        world.policy.settings.share === 0 ? 0 : gain(world, run),
      );
      return Promise.resolve({
        ...wanted,
        runs: world.runs,
        values: arr,
        fates: new Uint8Array(world.runs),
        ends: new Int32Array(world.runs).fill(-1),
      });
    };
  const alongOf = async (gain: (world: Scenario, run: number) => number) =>
    (
      await debate(debateOf(scenarioWith({ runs: 400, horizon: HORIZON }), overlapping, [9, 1]), bySide(gain))
    ).disagreements[0]!.along.map(({ gains }) => gains[FEATURES]!);

  test('what is sure has no error, whatever the sides weigh', async () => {
    for (const { value, error } of await alongOf(() => 10)) expect([value, error]).toEqual([-10, 0]);
  });

  // Runs of both sides have the same luck of spread 1, a part about an eighth of them (50): errors near 1/√50, and not
  // those of 10 times the spread of the weights.
  test('the error is that of luck', async () => {
    const along = await alongOf(
      (world, run) => 10 + luck({ ...world, policy: { policy: 'fixed', settings: {} } }, run),
    );
    expect(along.length).toBe(8);
    for (const { error } of along) expect(error * Math.sqrt(50)).toBeGreaterThan(0.6);
    for (const { error } of along) expect(error * Math.sqrt(50)).toBeLessThan(1.5);
  });

  // A part of the draws that a fit has kept stands behind a part of the values of who believes the fit; all of them stand behind
  // those of who believes otherwise, and nobody’s values are the fit’s where the company itself is believed to be otherwise since.
  test('the error is that of the draws of a fit, for who believes the fit', async () => {
    const [runs, draws] = [400, 25];
    const plain = scenarioWith({ runs, horizon: HORIZON, coefficients: { drag: uniformly(1, 2) } });
    const fitTo = (believed: Distribution): Scenario => ({
      ...plain,
      fitted: {
        names: ['drag'],
        believed: [beliefDigest(believed)],
        values: Array.from({ length: draws }, (_, draw) => 1 + draw / draws),
        weights: null,
        origin: {
          effective: draws,
          shows: [],
          history: { from: '2025-01', to: '2025-12', months: 12, digest: '' },
          version: '',
        },
      },
    });
    const other = { drag: uniformly(3, 4) };
    const timesIn = async (scenario: Scenario) => {
      const { fitted, ...alone } = scenario;
      const { origin: _, ...independent } = fitted!;
      const along = async (each: Scenario) =>
        (
          await debate(
            debateOf(each, [{}, other]),
            bySide((world, run) => luck(world, run)),
          )
        ).disagreements[0]!.along;
      const [all, some] = [await along(scenario), await along({ ...alone, fitted: independent })];
      return all.map(({ value, gains }, i) => ({
        value,
        times: (gains[FEATURES]!.error / some[i]!.gains[FEATURES]!.error) ** 2,
      }));
    };
    const timesOf = async (believed: Distribution, is: (value: number) => boolean) =>
      (await timesIn(fitTo(believed))).filter(({ value }) => is(value)).map(({ times }) => times);
    const inside = runs / 4;
    for (const times of await timesOf(uniformly(1, 2), (value) => value < 2.5))
      expect(times).toBeCloseTo(1 + runs / draws, 8);
    for (const times of await timesOf(uniformly(1, 2), (value) => value > 2.5))
      expect(times).toBeCloseTo(1 + inside / draws, 8);
    for (const times of await timesOf(uniformly(0, 9), () => true)) expect(times).toBeCloseTo(1 + inside / draws, 8);
  });

  const side = (weight: number, values: readonly number[]) => ({
    weight,
    worths: [],
    values: Float64Array.from(values),
    effectIn: () => 1,
  });
  const spread = (low: number, high: number, count = 40) =>
    Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
  const partOf = (sides: Parameters<typeof partsOf>[0]) => {
    const { count, of } = partsOf(sides);
    return {
      count,
      parts: sides.map(({ values }, s) => [...new Set(Array.from(values.keys()).map((run) => of(s, run)))]),
    };
  };

  test('those that no side reaches across are kept apart, and a value taken again and again', () => {
    expect(partOf([side(0.97, spread(0, 1)), side(0.03, spread(2, 3))])).toEqual({ count: 2, parts: [[0], [1]] });
    expect(partOf([side(0.9, spread(0, 1)), side(0.1, spread(0.5, 0.5))])).toEqual({ count: 3, parts: [[0, 2], [1]] });
    expect(partOf([side(0.5, spread(0, 1)), side(0.5, spread(0.5, 1.5))])).toEqual({ count: 1, parts: [[0], [0]] });
    expect(partOf([side(1, spread(0, 1)), side(0, spread(2, 3))]).count).toBe(1);
    expect(partOf([side(0.5, spread(0, 1, 500)), side(0.5, spread(2, 3, 500))]).count).toBe(10);
  });
});

describe('a debate in real futures', () => {
  const scenario = scenarioWith({ runs: 96, horizon: 104 });
  const believing = debateOf(scenario, [{ drag: uniformly(2, 5) }, { drag: uniformly(0, 1) }, {}]);

  test('has no disagreement where all believe the same', async () => {
    const same = debateOf(scenario, [{ drag: uniformly(2, 5) }, { drag: uniformly(2, 5) }]);
    const { people, group, disagreements } = await debate(same);
    expect(disagreements).toEqual([]);
    expect(people[0]!.verdict).toEqual(people[1]!.verdict);
    expect(group.best).toBe(people[0]!.verdict.best);
    expect(disputesIn(debateOf(scenario, [{ drag: scenario.coefficients.drag }, {}]))).toEqual([]);
  });

  test('never has a regret below 0, and none at all for the best', async () => {
    const { people, group, disagreements } = await debate(believing);
    for (const { best, standings } of [...people.map(({ verdict }) => verdict), group]) {
      expect(standings[best]!.regret).toEqual({ value: 0, error: 0, low: 0, high: 0 });
      for (const { regret, dead } of standings) {
        expect(regret.value).toBeGreaterThanOrEqual(0);
        expect(dead.value).toBeLessThanOrEqual(1);
      }
    }
    expect(
      disagreements.flatMap(({ sides }) => sides.map(({ weight }) => weight)).reduce((sum, weight) => sum + weight, 0),
    ).toBeCloseTo(1, 12);
  });

  test('plays each proposal in each world that somebody believes in, or could be convinced of, once', async () => {
    let [plays, futures] = [0, 0];
    const counting: Play = (world, ...rest) => {
      [plays, futures] = [plays + 1, futures + world.runs];
      return playHere(world, ...rest);
    };
    const answer = await debate(believing, counting);
    expect(futures).toBe(debateFutures(believing));
    // Each person’s world as today as well, for the rule; of the two who have to be convinced of a side each in a quarter of the runs.
    expect([plays, futures]).toEqual([2 * (3 + 3 * 2) + 3, (2 * (3 + 3 / 2) + 3) * scenario.runs]);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('sees each person’s world as a run of that scenario would', async () => {
    const { people } = await debate(believing);
    const world = {
      ...believing.proposals[REPAY]!.scenario,
      coefficients: { ...scenario.coefficients, drag: uniformly(2, 5) },
    };
    const futures = await playHere(world, { outcomes: ['arr'], weeks: [104] });
    const mean = [...column(futures, 'arr', 104)].reduce((sum, value) => sum + value, 0) / scenario.runs;
    expect(people[0]!.verdict.standings[REPAY]!.mean.value).toBeCloseTo(mean, 10);
  });
});
