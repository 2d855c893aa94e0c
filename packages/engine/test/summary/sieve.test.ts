import { expect, it } from 'vitest';
import { BLOCK_RUNS } from '../../src/simulate/block.js';
import { BINS, binOf, type Scale } from '../../src/summary/bins.js';
import { Sifted, siftedRoom, WANTED, type Sieve } from '../../src/summary/sieve.js';

const scale: Scale = { low: 0, perUnit: BINS / 100, common: 7 };
/** Gap 0 below 40, gap 1 from 60 on; what lies between is wanted, and what a class may say of the commonest value too. */
function sieveOf(commonIsWanted: boolean): Sieve {
  const classes = new Uint8Array(2 * BINS);
  for (const first of [0, BINS]) {
    classes.fill(1, first, first + binOf(40, scale));
    classes.fill(WANTED, first + binOf(40, scale), first + binOf(60, scale));
    classes.fill(2, first + binOf(60, scale), first + BINS);
    if (commonIsWanted) classes[first + binOf(scale.common, scale)] = WANTED;
  }
  return { scales: [scale, scale], gaps: 2, classes };
}

it.each([true, false])('each value is wanted, in a gap, or the commonest (that one wanted: %s)', (commonIsWanted) => {
  const sieve = sieveOf(commonIsWanted);
  const sifted = new Sifted(siftedRoom(sieve, (bytes) => new ArrayBuffer(bytes)));
  const columns = [
    [Float32Array.of(-Infinity, -1e30, -0, 0, 7, 41, 50), Float32Array.of(59, 61, 7, 1e30, Infinity)],
    [Float32Array.of(7, 7), Float32Array.of(45)],
  ];
  // As two blocks at once, and one more of the first column of each.
  columns.forEach((blocks, d) => blocks.forEach((block) => sifted.add(sieve, d, block, 0, block.length)));
  columns.forEach(([block], d) => sifted.add(sieve, d, block!, 0, block!.length));
  expect([...sifted.wanted(0)]).toEqual([41, 50, 59, 41, 50]);
  expect([...sifted.wanted(1)]).toEqual([45]);
  // What lies in a gap can be counted there, the commonest value too.
  const commonest = commonIsWanted ? [3, 4] : [0, 0];
  expect([...sifted.common]).toEqual(commonest);
  const inGaps = (): number[] => [0, 1].flatMap((d) => [0, 1].map((gap) => sifted.inGap(d, gap)));
  expect(inGaps()).toEqual([8 + 3 - commonest[0]!, 3, 4 - commonest[1]!, 0]);
  sifted.clear();
  expect(sifted.wanted(0)).toHaveLength(0);
  expect([...inGaps(), ...sifted.common]).toEqual([0, 0, 0, 0, 0, 0]);
});

it('there is room for all values of some blocks, and for few of more', () => {
  const sieve = sieveOf(false);
  const sifted = new Sifted(siftedRoom(sieve, (bytes) => new ArrayBuffer(bytes)));
  const fill = (value: number): number => {
    const block = new Float32Array(BLOCK_RUNS).fill(value);
    let blocks = 0;
    for (; sifted.room > 0 && blocks < 100; blocks++)
      for (const d of [0, 1]) sifted.add(sieve, d, block, 0, block.length);
    return blocks;
  };
  const full = fill(50);
  expect(full).toBeLessThan(8);
  for (const d of [0, 1]) expect(sifted.wanted(d)).toEqual(new Float32Array(full * BLOCK_RUNS).fill(50));
  sifted.clear();
  expect(fill(1)).toBe(100);
  expect(sifted.inGap(1, 0)).toBe(100 * BLOCK_RUNS);
});
