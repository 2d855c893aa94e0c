import { expect, it } from 'vitest';
import { oneAfterAnother } from '../../src/summary/oneAfterAnother.js';

it('joins parts in their order, to an array of their kind', () => {
  expect(oneAfterAnother([Float32Array.of(3, 1), new Float32Array(0), Float32Array.of(2)])).toEqual(
    Float32Array.of(3, 1, 2),
  );
  expect(oneAfterAnother([Int32Array.of(7)])).toEqual(Int32Array.of(7));
});

it('joins more numbers than a call has room for', () => {
  const [many, one] = [new Float64Array(200_000).fill(1), Float64Array.of(2)];
  const all = oneAfterAnother([many, one]);
  expect([all.length, all[199_999], all[200_000]]).toEqual([200_001, 1, 2]);
});
