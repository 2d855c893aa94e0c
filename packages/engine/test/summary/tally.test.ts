import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, playHere } from '../../src/simulate/play.js';
import { blockCount, simulateBlock } from '../../src/simulate/block.js';
import { OUTCOME_NAMES } from '../../src/simulate/outcomes.js';
import { scalesFrom, slotOf } from '../../src/summary/bins.js';
import { Candidates } from '../../src/summary/candidates.js';
import { EffortTally } from '../../src/summary/effort.js';
import { ExactSums } from '../../src/summary/exactSums.js';
import { Ordered } from '../../src/summary/ordered.js';
import { percentilePlan } from '../../src/summary/quantiles.js';
import { joined, Tally } from '../../src/summary/tally.js';
import { scenarioWith } from '../model/scenario.js';

/** The sum of doubles that are integers times 2^-200, without rounding. */
const inIntegers = (values: readonly number[]): bigint =>
  values.reduce((sum, value) => sum + BigInt(value * 2 ** 100) * 2n ** 100n, 0n);

describe('exact sums', () => {
  const numbers = fc.array(
    fc.double({ min: -1e30, max: 1e30, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-10),
    { minLength: 1, maxLength: 40 },
  );

  it('are those of integers, rounded once, in whatever order and parts they are added', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, cut) => {
        const forwards = new ExactSums(2);
        for (const value of values) forwards.add(1, value);
        const [one, other] = [new ExactSums(2), new ExactSums(2)];
        [...values].reverse().forEach((value, i) => (i < cut % values.length ? one : other).add(1, value));
        other.merge(one);
        expect(other.total(1)).toBe(forwards.total(1));
        const exact = Number(inIntegers(values)) / 2 ** 200;
        expect(Math.abs(forwards.total(1) - exact)).toBeLessThanOrEqual(Math.abs(exact) * 2 ** -51);
        expect(forwards.total(0)).toBe(0);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('lose nothing where doubles do', () => {
    const sums = new ExactSums(1);
    for (const value of [1e200 ** 0.4, 1, -(1e200 ** 0.4), 2 ** -200]) sums.add(0, value);
    expect(sums.total(0)).toBe(1);
    sums.add(0, -1);
    expect(sums.total(0)).toBe(2 ** -200);
  });
});

describe('a tally', () => {
  const scenario = scenarioWith({ runs: 1800, horizon: 52, company: { cash: 3 } });
  const weeks = [0, 26, 52];
  const blocks = Array.from({ length: blockCount(scenario) }, (_, block) => simulateBlock(scenario, block));
  const [first] = blocks;
  const tallied = (some: typeof blocks) => {
    const tally = Tally.of(first!, OUTCOME_NAMES, weeks);
    for (const block of some) tally.add(block);
    return tally;
  };
  const whole = tallied(blocks);

  it('is the same of blocks in any order and in parts', () => {
    const parts = [blocks.slice(5).reverse(), blocks.slice(2, 5), blocks.slice(0, 2)].map(tallied);
    const [merged, ...others] = parts;
    for (const other of others) merged!.merge(other);
    expect(merged!.runs).toBe(whole.runs);
    expect(merged!.counts).toEqual(whole.counts);
    expect(merged!.only).toEqual(whole.only);
    whole.scales.forEach((_, cell) => expect(merged!.meanOf(cell)).toEqual(whole.meanOf(cell)));
  });

  it('gives the values at all ranks that sorting gives, and the mean', async () => {
    const ranks = Int32Array.from({ length: scenario.runs }, (_, rank) => rank);
    const ordered = new Ordered(whole, ranks);
    ordered.collect(blocks);
    const futures = await playHere(scenario, { outcomes: OUTCOME_NAMES, weeks });
    const values = new Float64Array(ranks.length);
    for (const [o, name] of OUTCOME_NAMES.entries()) {
      for (const [w, week] of weeks.entries()) {
        const cell = o * weeks.length + w;
        ordered.read(cell, values);
        const sorted = column(futures, name, week).slice().sort();
        expect([...values].map((x) => x + 0)).toEqual([...sorted].map((x) => x + 0));
        const mean = sorted.reduce((sum, x) => sum + x, 0) / sorted.length;
        expect(whole.meanOf(cell).value).toBeCloseTo(mean, 9 - Math.ceil(Math.log10(Math.abs(mean) + 1)));
      }
    }
  });

  it('collects a few distributions at a time where there is little room', () => {
    const ranks = Int32Array.of(90, 900, 1700);
    const [all, some] = [new Float64Array(3), new Float64Array(3)];
    const atOnce = new Ordered(whole, ranks);
    atOnce.collect(blocks);
    let rounds = 0;
    for (let from = 0; from < whole.scales.length; rounds++) {
      const ordered = new Ordered(whole, ranks, from, 40);
      ordered.collect(blocks);
      for (let cell = from; cell < ordered.to; cell++) {
        ordered.read(cell, some);
        atOnce.read(cell, all);
        expect(some).toEqual(all);
      }
      from = ordered.to;
    }
    expect(rounds).toBeGreaterThan(2);
  });

  it.each([
    ['one after another', 1],
    ['some at a time, the last first', 3],
  ])('has all ranks among what is held of its values, added %s', (_, some) => {
    const ranks = percentilePlan(scenario.runs, [5, 50, 90]).ranks;
    const tally = Tally.of(first!, OUTCOME_NAMES, weeks);
    const candidates = new Candidates(tally, ranks, scenario.runs, { most: Infinity, least: 20_000 });
    let most = 0;
    for (let to = blocks.length; to > 0; to -= some) {
      const parts = blocks.slice(Math.max(0, to - some), to);
      candidates.add(joined(parts.map((block) => tally.addAll([block], candidates.wanted))));
      most = Math.max(most, candidates.size);
    }
    const values = new Float64Array(whole.scales.length * ranks.length);
    expect(candidates.read(values)).toBe(true);
    expect(most).toBeLessThan(0.7 * scenario.runs * whole.scales.length);
    const ordered = new Ordered(whole, ranks);
    ordered.collect(blocks);
    const exact = new Float64Array(ranks.length);
    whole.scales.forEach((_scale, cell) => {
      ordered.read(cell, exact);
      expect(values.subarray(cell * ranks.length, (cell + 1) * ranks.length)).toEqual(exact);
    });
  });

  it('gives up what is held where it is too much, and says so', () => {
    const tally = Tally.of(first!, OUTCOME_NAMES, weeks);
    const candidates = new Candidates(tally, Int32Array.of(900), scenario.runs, { most: 5000, least: 5000 });
    for (const block of blocks) candidates.add(tally.addAll([block], candidates.wanted));
    expect(candidates.size).toBe(0);
    expect(candidates.read(new Float64Array(whole.scales.length))).toBe(false);
  });

  it('never puts a larger value into an earlier bin', () => {
    const scales = scalesFrom(first!, OUTCOME_NAMES, weeks);
    fc.assert(
      fc.property(fc.nat(scales.length - 1), fc.float({ noNaN: true }), fc.float({ noNaN: true }), (cell, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(slotOf(low, scales[cell]!)).toBeLessThanOrEqual(slotOf(high, scales[cell]!));
      }),
      { seed: 4, numRuns: 3000 },
    );
  });

  it('of where the weeks go is the same of blocks in any order', () => {
    const [forwards, backwards] = [blocks, [...blocks].reverse()].map((some) => {
      const tally = new EffortTally(weeks);
      for (const block of some) tally.add(block);
      return tally.shares(scenario.runs);
    });
    expect(backwards).toEqual(forwards);
  });
});
