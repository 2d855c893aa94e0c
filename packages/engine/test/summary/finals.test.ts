import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finals } from '../../src/summary/finals.js';

const finalsOf = (values: readonly number[], most?: number): Finals => {
  const finals = new Finals(values.length, most);
  const column = Float32Array.from(values);
  // The last first, in blocks of seven.
  for (let from = column.length - (column.length % 7); from >= 0; from -= 7) {
    const block = column.subarray(from, from + 7);
    finals.add(from, { arr: block, delivered: block.map((x) => -x) });
  }
  return finals;
};

describe('the last week of all runs', () => {
  const values = fc.array(
    fc.oneof(fc.constant(0), fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })),
    { minLength: 20, maxLength: 200 },
  );

  it('is sorted, and where runs are only counted, exact to four digits', () => {
    fc.assert(
      fc.property(values, (given) => {
        const [held, counted] = [finalsOf(given), finalsOf(given, 5)].map((finals) => finals.sorted());
        const sorted = Float32Array.from(given).sort();
        held!.arr.forEach((x, i) => expect(Math.abs(x - sorted[i]!)).toBeLessThanOrEqual(1e-6 * Math.abs(sorted[i]!)));
        for (const name of ['arr', 'delivered'] as const)
          counted![name].forEach((x, i) => {
            const exact = held![name][i]!;
            // The smallest numbers of single precision have fewer digits.
            expect(Math.abs(x - exact)).toBeLessThanOrEqual(Math.max(1.3e-4 * Math.abs(exact), 1e-37));
          });
      }),
      { seed: 5, numRuns: 30 },
    );
  });

  it('shows runs at places among all, of equal values the earlier one first; of very many, among the first', () => {
    const given = [5, 0, 3, 0, 9, 0, 1, 7, 0, 4, 8];
    // Sorted: four times 0 in the order of the runs, 1, 3, 4, 5, 7, 8, 9.
    expect(finalsOf(given).singles()).toEqual([3, 8, 2, 0, 10]);
    expect(finalsOf(given, 5).singles()).toEqual([1, 3, 2, 0]);
  });
});
