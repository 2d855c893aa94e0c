import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predict } from '../../src/questions/predict/index.js';
import { wantedFor, valuesOf } from '../../src/questions/common/measure.js';
import { score } from '../../src/questions/score/index.js';
import { POINTS, readEntries, SAID, writeEntry, type Entry, type Prediction } from '../../src/questions/score/entry.js';
import { readDated, readOutcome, readOutcomeList } from '../../src/questions/score/read.js';
import { brierOf, crpsOf, pinballOf, placeAmong } from '../../src/questions/score/rules.js';
import { readSaying, type Saying } from '../../src/questions/score/said.js';
import { normalCdf, normalQuantile } from '../../src/random/normal.js';
import { seedKey, streamState, uniform } from '../../src/random/streams.js';
import { readScenario } from '../../src/scenario/read.js';
import { playHere } from '../../src/simulate/play.js';
import { proportion } from '../../src/summary/estimate.js';
import { shipped } from '../scenario/source.js';

const sayingOf = (at: (level: number) => number): Saying => ({
  percentiles: Object.fromEntries(
    SAID.map((percentile) => [percentile, at(percentile / 100)]),
  ) as Saying['percentiles'],
  points: Array.from({ length: POINTS }, (_, i) => at((i + 0.5) / POINTS)),
  probability: null,
});
const prediction = (saying: Saying, more: Partial<Prediction> = {}): Prediction => ({
  kind: 'prediction',
  made: '2027-01-04',
  who: 'Ann',
  measure: 'arr',
  date: '2027-06-30',
  now: null,
  from: null,
  ...saying,
  ...more,
});

describe('CRPS', () => {
  /** Gneiting & Raftery 2007, for a normal forecast: σ (z (2Φ(z) − 1) + 2φ(z) − 1/√π). */
  const ofNormal = (z: number) =>
    z * (2 * normalCdf(z) - 1) + 2 * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) - 1 / Math.sqrt(Math.PI);
  const points = (n: number) => Array.from({ length: n }, (_, i) => normalQuantile((i + 0.5) / n));

  it.each([-2, -0.3, 0, 1, 3])('of quantiles of a normal nears the closed form, at z = %f', (z) => {
    const error = (n: number) => Math.abs(crpsOf(points(n), z) - ofNormal(z));
    // Equal points at the middles of equal shares: the error falls at least as 1/n, and is under half a hundredth with a hundred points.
    expect(error(POINTS)).toBeLessThan(0.005);
    expect(error(2000)).toBeLessThan(error(POINTS) / 5 + 1e-6);
  });

  it('of one point is the absolute error, and of a chance Brier’s score', () => {
    expect(crpsOf([7], 9.4)).toBeCloseTo(2.4, 12);
    expect(crpsOf([7, 7, 7], 9.4)).toBeCloseTo(2.4, 12);
    const chance = [...Array<number>(70).fill(0), ...Array<number>(30).fill(1)];
    for (const happened of [0, 1]) expect(crpsOf(chance, happened)).toBeCloseTo(brierOf(0.3, happened), 12);
  });

  it('is twice the mean pinball loss of its points, and never below 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: -2e3, max: 2e3, noNaN: true }),
        (values, happened) => {
          const sorted = [...values].sort((a, b) => a - b);
          const n = sorted.length;
          const pinball =
            sorted.reduce((sum, point, i) => sum + pinballOf((100 * (i + 0.5)) / n, point, happened), 0) / n;
          expect(crpsOf(sorted, happened)).toBeCloseTo(2 * pinball, 8);
          expect(crpsOf(sorted, happened)).toBeGreaterThanOrEqual(-1e-9);
          const place = placeAmong(sorted, happened);
          expect(place >= 0 && place <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('scores', () => {
  it('of a forecaster who is right about the odds say so', () => {
    const key = seedKey('calibrated');
    const state = new Int32Array(4);
    const draw = (i: number, channel: number) => {
      streamState(key, i, channel, state, 0);
      return normalQuantile(uniform(state, 0));
    };
    const entries = Array.from({ length: 400 }, (_, i): Entry[] => {
      const date = `20${30 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-15`;
      const [middle, spread] = [10 + draw(i, 0), 1 + Math.abs(draw(i, 1))];
      return [
        prediction(
          sayingOf((level) => middle + spread * normalQuantile(level)),
          { date },
        ),
        { kind: 'happened', measure: 'arr', date, value: middle + spread * draw(i, 2) },
      ];
    }).flat();
    const { all } = score(entries);
    // Six 95% intervals, of one fixed seed: each holds the truth but in one seed of twenty.
    expect(all.quantities).toBe(400);
    for (const interval of [50, 80, 90] as const) {
      expect(all.coverage![interval].low).toBeLessThan(interval / 100);
      expect(all.coverage![interval].high).toBeGreaterThan(interval / 100);
    }
    for (const percentile of [10, 50, 90] as const) {
      expect(all.below![percentile].low).toBeLessThan(percentile / 100);
      expect(all.below![percentile].high).toBeGreaterThan(percentile / 100);
    }
  });

  it('count what is inside, who was closest, and what “no change” would have scored', () => {
    const ann = prediction(readSaying('$8M to $12M', 'arr') as Saying, { now: 7 });
    const bo = prediction(readSaying('$20M', 'arr') as Saying, { who: 'Bo', now: 7 });
    const { scored, forecasters, waiting, unused } = score([
      ann,
      bo,
      prediction(readSaying('30%', 'dead') as Saying, { measure: 'dead' }),
      { kind: 'happened', measure: 'arr', date: '2027-07-02', value: 99 },
      { kind: 'happened', measure: 'arr', date: '2027-07-02', value: 9.4 },
      { kind: 'happened', measure: 'cash', date: '2027-07-02', value: 1 },
    ]);
    expect(scored.map(({ who, inside }) => [who, inside])).toEqual([
      ['Ann', { 50: true, 80: true, 90: true }],
      ['Bo', { 50: false, 80: false, 90: false }],
    ]);
    expect(scored[1]).toMatchObject({
      happened: 9.4,
      happenedOn: '2027-07-02',
      naive: expect.closeTo(2.4, 9) as number,
      crps: expect.closeTo(10.6, 6) as number,
    });
    expect(forecasters.map(({ who, closest, shared }) => [who, closest, shared])).toEqual([
      ['Ann', 1, 1],
      ['Bo', 0, 1],
    ]);
    expect(forecasters[0]!.skill).toBeCloseTo(1 - scored[0]!.crps / 2.4, 9);
    expect(forecasters[1]!.skill).toBe(-1);
    expect(waiting.map(({ measure }) => measure)).toEqual(['dead']);
    expect(unused.map(({ measure }) => measure)).toEqual(['cash']);
    expect(
      score([
        prediction(readSaying('30%', 'dead') as Saying, { measure: 'dead', now: 0 }),
        { kind: 'happened', measure: 'dead', date: '2027-06-30', value: 1 },
      ]).all,
    ).toMatchObject({
      brier: expect.closeTo(0.49, 12) as number,
      quantities: 0,
      coverage: null,
      skill: expect.closeTo(0.51, 12) as number,
    });
  });
});

describe('what is said many times', () => {
  const often = (questions: number, times: number, held: number) =>
    Array.from({ length: questions }, (_, i): Entry[] => {
      const date = `2030-${String(1 + i).padStart(2, '0')}-15`;
      return [
        ...Array.from({ length: times }, () => prediction(readSaying('$8M to $12M', 'arr') as Saying, { date })),
        { kind: 'happened', measure: 'arr', date, value: i < held ? 10 : 20 },
      ];
    }).flat();

  it('of one question is worth as much as said once', () => {
    const [once, twenty] = [score(often(10, 1, 7)).all, score(often(10, 20, 7)).all];
    expect(twenty).toMatchObject({ quantities: 200, questions: 10 });
    expect(twenty.coverage).toEqual(once.coverage);
    expect(twenty.below).toEqual(once.below);
    expect(twenty.coverage![80]).toEqual(proportion(0.7, 10));
  });

  it('of some questions only does not outweigh the others', () => {
    const { all } = score([
      ...often(4, 1, 2),
      ...Array.from({ length: 9 }, () =>
        prediction(readSaying('$8M to $12M', 'arr') as Saying, { date: '2030-01-15' }),
      ),
    ]);
    expect(all.quantities).toBe(13);
    expect(all.coverage![80].value).toBe(0.5);
  });
});

describe('skill', () => {
  const said = (text: string, measure: 'arr' | 'cash' | 'dead', now: number) =>
    prediction(readSaying(text, measure) as Saying, { measure, now });
  const was = (measure: 'arr' | 'cash' | 'dead', value: number): Entry => ({
    kind: 'happened',
    measure,
    date: '2027-06-30',
    value,
  });
  const skillOf = (...entries: Entry[]) => score(entries).all.skill!;

  it('counts measures that did not change', () => {
    const arr = [said('$9M', 'arr', 6), was('arr', 10)];
    expect(skillOf(...arr)).toBeCloseTo(1 - 1 / 4, 9);
    // Cash stays at $20M and was said to double: 20 of 40 wrong, beside 1 of 10 of ARR; “no change” was 4 of 10 wrong.
    expect(skillOf(...arr, said('$40M', 'cash', 20), was('cash', 20))).toBeCloseTo(1 - (0.1 + 0.5) / 0.4, 9);
    expect(skillOf(...arr, said('5%', 'dead', 0), was('dead', 0))).toBeCloseTo(1 - (0.1 + 0.0025) / 0.4, 9);
  });

  it('is 0 where nothing changed as was said, and never below −1', () => {
    expect(skillOf(said('$20M', 'cash', 20), was('cash', 20))).toBe(0);
    expect(skillOf(said('$21M', 'cash', 20), was('cash', 20))).toBe(-1);
    expect(skillOf(said('$0', 'cash', 0), was('cash', 0))).toBe(0);
    expect(score([prediction(readSaying('$8M', 'arr') as Saying), was('arr', 9)]).all.skill).toBeNull();
  });
});

describe('what is said', () => {
  it('means P10 to P90, and its median where that is given', () => {
    const said = readSaying('$8M to $12M', 'arr', '$9M') as Saying;
    expect([said.percentiles![10], said.percentiles![50], said.percentiles![90]]).toEqual([8, 9, 12]);
    expect(said.points).toHaveLength(POINTS);
    expect((readSaying('55% to 72%', 'velocity') as Saying).percentiles![95]).toBeLessThan(1);
    expect(readSaying('30%', 'dead') as Saying).toEqual({ percentiles: null, points: null, probability: 0.3 });
  });

  it.each([
    ['40%', 'arr', '“40%” is not a sum of money.'],
    ['$3M', 'velocity', '“$3M” is not a share.'],
    ['12 to 8', 'headcount', '“12 to 8” does not rise'],
    ['$3M', 'dead', '“$3M” is not a share.'],
  ] as const)('%s of %s is refused', (text, name, message) =>
    expect(readSaying(text, name)).toMatchObject({ message: expect.stringContaining(message) as string }),
  );

  it('needs a measure, a date and a value of its unit', () => {
    expect(readOutcome('arr at 2027-06-30 = $9.4M')).toEqual({
      kind: 'happened',
      measure: 'arr',
      date: '2027-06-30',
      value: 9.4,
    });
    expect(readOutcome('alive at 2027-06-30 = no')).toMatchObject({ measure: 'surviving', value: 0 });
    expect(readOutcome('arr at 2027-06-30 = 40%')).toMatchObject({ message: '“40%” is not a sum of money.' });
    expect(readOutcome('ar at 2027-06-30 = $1M')).toMatchObject({ hint: 'Did you mean arr?' });
    expect(readDated('arr at month 6')).toMatchObject({ message: '“month 6” is not a date.' });
    expect(readDated('arr at 2027-02-30')).toMatchObject({ message: '“2027-02-30” is not a date.' });
    expect(readOutcomeList('o.yaml', 'arr at 2027-06-30: $9.4M\ncash at 2027-06-30: 3%\n')).toMatchObject({
      outcomes: [{ measure: 'arr' }],
      faults: ['o.yaml:2:1: “3%” is not a sum of money. Write for example $4.2M.'],
    });
  });
});

describe('a file of predictions', () => {
  const line = writeEntry(prediction(readSaying('$8M to $12M', 'arr') as Saying));

  it('reads as it was written, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), (who) => {
        const entry = prediction(readSaying('$8M', 'arr') as Saying, { who });
        expect(readEntries(`${writeEntry(entry)}\n\n`, 'p').entries).toEqual([entry]);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [
      'torn',
      `${line}\n${line.slice(0, 80)}`,
      'p:2:1: This line is torn: its end is missing. Delete it, and predict again.',
    ],
    [
      'torn in the middle',
      `${line.slice(0, 80)}\n${line}\n`,
      'p:1:1: This line is not JSON. Each line is one prediction or outcome as paydown wrote it.',
    ],
    ['another kind', '{"kind":"thought"}', 'p:1:1: “kind” is neither a prediction nor what happened.'],
    ['an unknown measure', line.replace('"arr"', '"luck"'), 'p:1:1: “measure” is no outcome of this model.'],
    ['no date', line.replace('2027-06-30', '2027-06-31'), 'p:1:1: “date” is no date.'],
    ['points that fall', line.replace('"points":[', '"points":[9e9,'), 'p:1:1: “points” must be 100 numbers.'],
    [
      'nothing predicted',
      line.replace(/"percentiles":\{[^}]*\}/, '"percentiles":null'),
      'p:1:1: This line does not say what is predicted.',
    ],
    ['a number', '5', 'p:1:1: This line is neither a prediction nor what happened.'],
  ])('that is %s says where', (_, text, fault) => {
    const { faults } = readEntries(text, 'p');
    expect(
      faults.map(
        ({ file, line: at, column, message, hint }) =>
          `${file}:${at}:${column}: ${message}${hint === undefined ? '' : ` ${hint}`}`,
      ),
    ).toEqual([fault]);
  });
});

describe('the model’s prediction', () => {
  it('is that of the whole scenario, though only the weeks until then are played', async () => {
    const scenario = { ...readScenario('scenarios/series-b.yaml', shipped).scenario!, runs: 64, horizon: 80 };
    const said = await predict(scenario, { name: 'arr', week: 40 }, { made: '2027-01-04', date: '2027-10-11' });
    const measure = { name: 'arr', week: 40 } as const;
    const values = [...valuesOf(scenario, await playHere(scenario, wantedFor([measure])), measure)].sort(
      (a, b) => a - b,
    );
    expect(said.percentiles![50]).toBeCloseTo((values[31]! + values[32]!) / 2, 5);
    expect(said).toMatchObject({ who: 'model', now: 7, probability: null, from: { runs: 64 } });
    const chance = await predict(scenario, { name: 'dead', week: 40 }, { made: '2027-01-04', date: '2027-10-11' });
    expect(chance.probability).toBeGreaterThan(0);
    expect(chance.now).toBe(0);
  });
});
