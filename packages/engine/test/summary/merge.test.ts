import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge } from '../../src/summary/merge.js';

it('stretches that are sorted, empty ones too, become one, equal values and all', () => {
  const stretch = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 9 }), (stretches) => {
      const sorted = stretches.map((each) => Float32Array.from(each).sort());
      const values = Float32Array.from(sorted.flatMap((each) => [...each]));
      let end = 0;
      merge(
        values,
        sorted.map(({ length }) => (end += length)),
      );
      expect(values).toEqual(Float32Array.from(stretches.flat()).sort());
    }),
    { seed: 5, numRuns: 500 },
  );
});
