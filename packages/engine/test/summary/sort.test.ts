import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sort } from '../../src/summary/sort.js';

const number = fc.oneof(
  { weight: 4, arbitrary: fc.float({ noNaN: true }) },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }) },
  fc.constantFrom(0, -0, Infinity, -Infinity),
);

it('values of any kind and number are in the order of the built-in sort, −0 before 0', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 900, size: 'max' }), (given) => {
      const values = Float32Array.from(given);
      const sorted = values.slice().sort();
      sort(values);
      expect(new Uint32Array(values.buffer)).toEqual(new Uint32Array(sorted.buffer));
    }),
    { seed: 6, numRuns: 300 },
  );
});

it('a view of a larger array is sorted, and nothing beside it', () => {
  const all = Float32Array.from({ length: 2000 }, (_, i) => (i * 7919) % 2000);
  const inside = all.subarray(300, 1700);
  const sorted = inside.slice().sort();
  sort(inside);
  expect(inside).toEqual(sorted);
  expect([...all.subarray(0, 300), ...all.subarray(1700)]).toEqual(
    [...Array(300).keys(), ...Array.from({ length: 300 }, (_, i) => 1700 + i)].map((i) => (i * 7919) % 2000),
  );
});
