import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_RUNS, blockCount, rowOf, simulateBlock } from '../../src/simulate/block.js';
import { OUTCOME_NAMES } from '../../src/simulate/outcomes.js';
import { binOf, scalesFrom } from '../../src/summary/bins.js';
import { EffortTally } from '../../src/summary/effort.js';
import { ExactSums } from '../../src/summary/exactSums.js';
import { Means } from '../../src/summary/means.js';
import { OrderStatistics } from '../../src/summary/orderStatistics.js';
import { percentilePlan } from '../../src/summary/quantiles.js';
import { Sifted, siftedRoom } from '../../src/summary/sieve.js';
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

describe('the values at wanted ranks', () => {
  const scenario = scenarioWith({ runs: 9000, horizon: 52, company: { cash: 3 } });
  const weeks = [0, 26, 52];
  const blocks = Array.from({ length: blockCount(scenario) }, (_, block) => simulateBlock(scenario, block, { weeks }));
  const [first] = blocks;
  const scales = scalesFrom(first!, OUTCOME_NAMES, weeks);
  const cells = OUTCOME_NAMES.flatMap((name) => weeks.map((week) => [name, week] as const));
  const columnOf = (block: (typeof blocks)[number], [name, week]: (typeof cells)[number]) => {
    const row = rowOf(block, name, week);
    return block.values.subarray(row, row + block.runs);
  };
  const sorted = cells.map((cell) => {
    const all = new Float32Array(scenario.runs);
    for (const block of blocks) all.set(columnOf(block, cell), block.first);
    return all.sort();
  });
  const ranks = percentilePlan(scenario.runs, [5, 10, 25, 50, 75, 90, 95]).ranks;

  /** Plays all blocks through the sieve, so many at once, in the order given. Returns how many values were held at most. */
  function play(order: OrderStatistics, given: typeof blocks, some = 1): number {
    const sifted = new Sifted(siftedRoom(order.sieve, (bytes) => new ArrayBuffer(bytes)));
    let most = 0;
    for (let from = 0; from < given.length; from += some) {
      const part = given.slice(from, from + some);
      sifted.clear();
      expect(sifted.room).toBeGreaterThanOrEqual(part.length);
      cells.forEach((cell, d) => {
        for (const block of part) {
          const row = rowOf(block, ...cell);
          sifted.add(order.sieve, d, block.values, row, row + block.runs);
        }
      });
      order.add(
        sifted,
        part.reduce((sum, { runs }) => sum + runs, 0),
      );
      most = Math.max(most, order.size);
    }
    return most;
  }
  const expectExact = (values: Float64Array) =>
    sorted.forEach((all, d) =>
      expect([...values.subarray(d * ranks.length, (d + 1) * ranks.length)].map((x) => x + 0)).toEqual(
        [...ranks].map((rank) => all[rank]! + 0),
      ),
    );

  it.each([
    ['in their order, one by one', blocks, 1],
    ['backwards, three at a time', [...blocks].reverse(), 3],
  ])('are those of sorting all, of blocks %s, of which few are held', (_, given, some) => {
    const order = new OrderStatistics(scales, ranks, scenario.runs);
    const most = play(order, given, some);
    const values = new Float64Array(cells.length * ranks.length);
    expect(order.read(values)).toBeNull();
    expectExact(values);
    expect(most).toBeLessThan(0.35 * scenario.runs * cells.length);
  });

  it('are the same of blocks in any order, sifted together in any groups', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(blocks, { minLength: blocks.length }),
        fc.integer({ min: 1, max: 4 }),
        (given, some) => {
          const order = new OrderStatistics(scales, ranks, scenario.runs);
          play(order, given, some);
          const values = new Float64Array(cells.length * ranks.length);
          expect(order.read(values)).toBeNull();
          expectExact(values);
        },
      ),
      { seed: 9, numRuns: 5 },
    );
  });

  it('are found by a second play where there is less room than they need, and by a third at most where there is hardly any', () => {
    for (const [room, most] of [
      [1400, 2],
      [700, 3],
    ] as const) {
      let order = new OrderStatistics(scales, ranks, scenario.runs, { room });
      const values = new Float64Array(cells.length * ranks.length);
      let plays = 1;
      expect(play(order, blocks)).toBeLessThanOrEqual(room * cells.length);
      for (let windows = order.read(values); windows !== null; windows = order.read(values), plays++) {
        order = order.again(windows);
        play(order, blocks);
      }
      expect(plays).toBeGreaterThan(1);
      expect(plays).toBeLessThanOrEqual(most);
      expectExact(values);
    }
  });

  it('are found again where the runs that came first tell nothing of the others', () => {
    const [d] = [cells.findIndex(([name, week]) => name === 'arr' && week === 52)];
    const all = sorted[d]!;
    const one = scalesFrom(first!, ['arr'], [52]);
    const ascending = Array.from({ length: blocks.length }, (_, i) => all.slice(i * BLOCK_RUNS, (i + 1) * BLOCK_RUNS));
    let order = new OrderStatistics(one, ranks, scenario.runs);
    const values = new Float64Array(ranks.length);
    const pass = () => {
      const sifted = new Sifted(siftedRoom(order.sieve, (bytes) => new ArrayBuffer(bytes)));
      for (const block of ascending) {
        sifted.clear();
        sifted.add(order.sieve, 0, block, 0, block.length);
        order.add(sifted, block.length);
      }
      return order.read(values);
    };
    let plays = 1;
    for (let windows = pass(); windows !== null; windows = pass(), plays++) order = order.again(windows);
    expect(plays).toBeGreaterThan(1);
    expect([...values].map((x) => x + 0)).toEqual([...ranks].map((rank) => all[rank]! + 0));
  });

  it('are found from what parts have saved, put together in any order', () => {
    const saved = [blocks.slice(0, 9), blocks.slice(9, 24), blocks.slice(24)].map((part) => {
      const order = new OrderStatistics(scales, ranks, scenario.runs);
      play(order, part);
      return [order.save()!, part.reduce((sum, { runs }) => sum + runs, 0)] as const;
    });
    const bytes = saved.reduce((sum, [{ numbers, values }]) => sum + numbers.byteLength + values.byteLength, 0);
    expect(bytes).toBeLessThan(0.6 * 4 * scenario.runs * cells.length);
    for (const given of [saved, [...saved].reverse()]) {
      const order = new OrderStatistics(scales, ranks, scenario.runs);
      for (const [part, runs] of given) expect(order.absorb(part, runs)).toBe(true);
      const values = new Float64Array(cells.length * ranks.length);
      expect(order.read(values)).toBeNull();
      expectExact(values);
    }
  });

  it('are not taken from what is torn or of other runs', () => {
    const order = new OrderStatistics(scales, ranks, scenario.runs);
    play(order, blocks.slice(0, 3));
    const { numbers, values } = order.save()!;
    const into = new OrderStatistics(scales, ranks, scenario.runs);
    const runs = 3 * BLOCK_RUNS;
    const wrong = [
      [{ numbers, values }, runs - 1],
      [{ numbers, values: values.subarray(1) }, runs],
      [{ numbers: numbers.subarray(0, -1), values }, runs],
      [{ numbers: numbers.map((x, i) => (i === numbers.length - 1 ? -x : x)), values }, runs],
      [{ numbers: numbers.map(() => NaN), values }, runs],
    ] as const;
    for (const [saved, count] of wrong) expect(into.absorb(saved, count)).toBe(false);
    expect(into.size).toBe(0);
    expect(into.absorb({ numbers, values }, runs)).toBe(true);
  });

  it('are found at once where nearly all values lie in one bin', () => {
    // Every tenth lies far away; the others are told apart by their last digits only.
    const columns = blocks.map(({ first: run, runs }) =>
      Float32Array.from({ length: runs }, (_, i) => {
        const mixed = ((run + i) * 2_654_435_761) % 4_294_967_296;
        return mixed % 10 === 0 ? 5 + mixed / 4e8 : 5 + mixed / 4e14;
      }),
    );
    const block = { ...first!, outcomes: ['arr'] as const, weeks: [0], values: columns[0]! };
    const median = percentilePlan(scenario.runs, [50]).ranks;
    const order = new OrderStatistics(scalesFrom(block, ['arr'], [0]), median, scenario.runs, { room: 1000 });
    const sifted = new Sifted(siftedRoom(order.sieve, (bytes) => new ArrayBuffer(bytes)));
    for (let from = 0; from < columns.length; from += 3) {
      const some = columns.slice(from, from + 3);
      sifted.clear();
      for (const column of some) sifted.add(order.sieve, 0, column, 0, column.length);
      order.add(
        sifted,
        some.reduce((sum, { length }) => sum + length, 0),
      );
    }
    const values = new Float64Array(median.length);
    expect(order.read(values)).toBeNull();
    const all = new Float32Array(scenario.runs);
    columns.forEach((column, i) => all.set(column, i * BLOCK_RUNS));
    all.sort();
    expect([...values]).toEqual([...median].map((rank) => all[rank]));
  });

  it('take memory that does not grow with the runs', () => {
    const bytesOf = (runs: number) =>
      new OrderStatistics(scales.slice(0, 3), percentilePlan(runs, [5, 50, 95]).ranks, runs).bytes / 3;
    expect(bytesOf(1_000_000)).toBeLessThan(90_000);
    expect(bytesOf(100_000_000)).toBe(bytesOf(1_000_000));
    expect(bytesOf(10_000)).toBeLessThan(bytesOf(1_000_000));
  });

  it('come with means that do not depend on the order of the blocks', () => {
    const cell = cells.findIndex(([name, week]) => name === 'arr' && week === 52);
    const meanOf = (some: typeof blocks) => {
      const parts = [some.slice(5), some.slice(0, 5)].map((part) => {
        const means = new Means(cells.map(() => 0.3));
        for (const block of part) {
          const column = columnOf(block, cells[cell]!);
          means.add(cell, column, 0, column.length);
        }
        return means;
      });
      parts[0]!.sums.merge(parts[1]!.sums);
      return parts[0]!.meanOf(cell, scenario.runs);
    };
    const { value, error } = meanOf(blocks);
    expect(meanOf([...blocks].reverse())).toEqual({ value, error });
    const all = sorted[cell]!;
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
    expect(value).toBeCloseTo(mean, 9 - Math.ceil(Math.log10(mean + 1)));
    const squares = all.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    expect(error / Math.sqrt(squares / (all.length - 1) / all.length)).toBeCloseTo(1, 9);
  });

  it('are told apart by bins that never have a larger value in an earlier one', () => {
    fc.assert(
      fc.property(fc.nat(scales.length - 1), fc.float({ noNaN: true }), fc.float({ noNaN: true }), (cell, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(binOf(low, scales[cell]!)).toBeLessThanOrEqual(binOf(high, scales[cell]!));
      }),
      { seed: 4, numRuns: 3000 },
    );
  });

  it('stand beside shares of effort that are the same of blocks in any order', () => {
    const [forwards, backwards] = [blocks, [...blocks].reverse()].map((some) => {
      const tally = new EffortTally(weeks);
      for (const block of some) tally.add(block);
      return tally.shares(scenario.runs);
    });
    expect(backwards).toEqual(forwards);
  });
});
