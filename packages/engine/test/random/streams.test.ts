import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/random/normal.js';
import { fillUniforms, seedKey, streamState, uniform } from '../../src/random/streams.js';
import { threefry } from '../../src/random/threefry.js';
import { firstUniforms, uniforms } from './draws.js';
import { bound, correlation, correlationScore, distance } from './statistics.js';

const words = (text: string) => text.split(' ').map((word) => parseInt(word, 16));
const even = (x: number) => Math.min(Math.max(x, 0), 1);

/** The 32-bit word behind a uniform. */
const word = (u: number) => u * 2 ** 32 - 0.5;

describe('generators give their authors’ numbers', () => {
  it.each([
    [
      '00000000 00000000 00000000 00000000',
      '00000000 00000000 00000000 00000000',
      '9c6ca96a e17eae66 fc10ecd4 5256a7d8',
    ],
    [
      'ffffffff ffffffff ffffffff ffffffff',
      'ffffffff ffffffff ffffffff ffffffff',
      '2a881696 57012287 f6c7446e a16a6732',
    ],
    [
      '243f6a88 85a308d3 13198a2e 03707344',
      'a4093822 299f31d0 082efa98 ec4e6c89',
      '59cd1dbb b8879579 86b5d00c ac8b6d84',
    ],
  ])('Threefry-4x32-20 (known answers of Random123): counter %s, key %s', (counter, key, answer) => {
    const out = new Int32Array(6);
    const [c0, c1, c2, c3] = words(counter) as [number, number, number, number];
    threefry(Int32Array.from(words(key)), c0, c1, c2, c3, out, 1);
    expect([...out].map((w) => w >>> 0)).toEqual([0, ...words(answer), 0]);
  });

  it('xoshiro128** 1.1, started from 1, 2, 3, 4', () => {
    const state = Int32Array.of(7, 1, 2, 3, 4, 7);
    const answers = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ];
    expect(answers.map(() => word(uniform(state, 1)))).toEqual(answers);
    expect([state[0], state[5]]).toEqual([7, 7]);
  });
});

describe('streams', () => {
  it('run and channel are told apart up to 2^32 − 1, and are not exchangeable', () => {
    const pairs = [
      [0, 0],
      [0, 1],
      [1, 0],
      [2 ** 31, 0],
      [0, 2 ** 31],
      [2 ** 32 - 1, 0],
      [0, 2 ** 32 - 1],
      [5, 7],
      [7, 5],
    ] as const;
    expect(new Set(pairs.map(([run, channel]) => uniforms(1, 'x', run, channel)[0])).size).toBe(pairs.length);
  });

  it('a stream does not depend on the streams opened before it', () => {
    const key = seedKey('paydown');
    const states = new Int32Array(8);
    for (const run of [9, 3, 1000]) streamState(key, run, 2, states, 4);
    streamState(key, 3, 2, states, 4);
    expect([uniform(states, 4), uniform(states, 4)]).toEqual([...uniforms(2, 'paydown', 3, 2)]);
    expect([...states.slice(0, 4)]).toEqual([0, 0, 0, 0]);
  });

  it('drawn many at once are the same as one by one, and go on from there', () => {
    const state = new Int32Array(6);
    const out = new Float64Array(9);
    streamState(seedKey('paydown'), 3, 2, state, 1);
    fillUniforms(state, 1, out, 2, 3);
    fillUniforms(state, 1, out, 5, 2);
    expect([...out]).toEqual([0, 0, ...uniforms(5, 'paydown', 3, 2), 0, 0]);
    expect(uniform(state, 1)).toBe(uniforms(6, 'paydown', 3, 2)[5]);
    expect([state[0], state[5]]).toEqual([0, 0]);
  });

  it('are uniform along the stream, over runs and over channels', () => {
    // α = 1e-6 for each of the three.
    const n = 500_000;
    expect(distance(uniforms(n, 'along'), even)).toBeLessThan(bound(n, 1e-6));
    expect(distance(firstUniforms(n, 'over runs'), even)).toBeLessThan(bound(n, 1e-6));
    const channels = Float64Array.from(
      { length: 20_000 },
      (_, channel) => uniforms(1, 'over channels', 0, channel)[0]!,
    );
    expect(distance(channels, even)).toBeLessThan(bound(20_000, 1e-6));
  });
});

describe('seeds', () => {
  it('that look alike give different keys', () => {
    const long = 'x'.repeat(300);
    const seeds = [
      '',
      'a',
      'b',
      'aa',
      'aaa',
      'A',
      'a ',
      ' a',
      '1',
      '2',
      '11',
      '1 1',
      '49',
      'ab',
      'ba',
      'ā',
      '\u0001',
      '\u0000',
      '\u0000\u0000',
      '😀',
      '😁',
      `${long}a`,
      `${long}b`,
      `a${long}`,
      `b${long}`,
    ];
    expect(new Set(seeds.map((seed) => seedKey(seed).join())).size).toBe(seeds.length);
    for (const bit of [0, 1, 2, 3]) expect(new Set(seeds.map((seed) => seedKey(seed)[bit])).size).toBe(seeds.length);
  });

  it('that count up give unrelated first numbers', () => {
    // 5,000 seeds '0', '1', …; α = 1e-6 for the distance, 6e-7 for the correlation of neighbours.
    const n = 5000;
    const first = Float64Array.from({ length: n }, (_, i) => uniforms(1, String(i))[0]!);
    expect(distance(first, even)).toBeLessThan(bound(n, 1e-6));
    const z = first.map(normalQuantile);
    expect(Math.abs(correlationScore(correlation(z.subarray(1), z.subarray(0, n - 1)), 0, n - 1))).toBeLessThan(5);
  });

  it('give the same key each time', () => expect(seedKey('paydown')).toEqual(seedKey('paydown')));
});

/** A change of these numbers changes every simulated future. */
describe('value stability of streams', () => {
  it.each([
    ['paydown', 0, 0, [1008601584, 2281023776, 3302590895]],
    ['paydown', 1, 0, [2100793192, 2253958766, 404269889]],
    ['paydown', 4711, 3, [3561588601, 2088351342, 3589333325]],
    ['paydown', 0, 2 ** 31, [343060030, 3125600620, 2021868844]],
    ['', 0, 0, [3015852529, 305727925, 1291803491]],
    ['ā😀', 2 ** 32 - 1, 7, [2685366203, 2004639218, 1929769776]],
  ] as [string, number, number, number[]][])('seed %j, run %d, channel %d', (seed, run, channel, first) => {
    expect([...uniforms(3, seed, run, channel)].map(word)).toEqual(first);
  });
});
