import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge } from '../../src/summary/merge.js';

it('two stretches that are sorted, empty ones too, become one, equal values and all', () => {
  const numbers = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(Infinity, -Infinity));
  const stretch = fc.array(numbers, { maxLength: 12 }).map((each) => Float32Array.from(each).sort());
  fc.assert(
    fc.property(stretch, stretch, (early, late) => {
      const values = Float32Array.of(...early, ...late);
      const sorted = values.slice().sort();
      merge(values, early.length);
      expect(values).toEqual(sorted);
    }),
    { seed: 5, numRuns: 500 },
  );
});
