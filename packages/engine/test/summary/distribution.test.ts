import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Distribution, openWindows } from '../../src/summary/distribution.js';
import { locate, valueIn } from '../../src/summary/pieces.js';

/** The values of a distribution at some places; NaN where they are only counted. */
function valuesAt(distribution: Distribution, places: readonly number[]): number[] {
  const values: number[] = [];
  locate(distribution.pieces(), places, (_, piece, place) => values.push(valueIn(piece, place)));
  return values;
}

const ROOM = 4000;
// Many are equal: of some there are hundreds, of others a few.
const batch = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 200 })), {
  minLength: 1,
  maxLength: 300,
});
const batches = fc.array(batch, { minLength: 1, maxLength: 12 });

it('what comes in batches is there at its place, and equal values are kept as one', () => {
  fc.assert(
    fc.property(batches, (given) => {
      const distribution = new Distribution(openWindows(1), 0, new Float32Array(ROOM));
      for (const each of given) distribution.add(Float32Array.from(each));
      const all = Float32Array.from(given.flat()).sort();
      expect(valuesAt(distribution, [...all.keys()])).toEqual([...all]);
      const { values } = distribution.held()!;
      for (let i = 15; i < values.length; i++) expect(values[i]).not.toBe(values[i - 15]);
    }),
    { seed: 7, numRuns: 200 },
  );
});

it('what lies outside of its windows is only counted, whenever they became narrower', () => {
  fc.assert(
    fc.property(batches, fc.nat(), (given, when) => {
      const distribution = new Distribution(openWindows(2), 0, new Float32Array(ROOM));
      for (const [b, each] of given.entries()) {
        distribution.add(Float32Array.from(each));
        if (b !== when % given.length) continue;
        const last = given.slice(0, b + 1).flat().length - 1;
        distribution.narrow(
          Int32Array.of(Math.floor(last / 4), Math.floor(last / 2)),
          Int32Array.of(Math.floor(last / 3), last),
        );
      }
      const all = Float32Array.from(given.flat()).sort();
      const found = valuesAt(distribution, [...all.keys()]);
      const { lows, highs } = distribution.windows;
      const inside = (x: number): boolean => lows.some((low, w) => low <= x && x <= highs[w]!);
      expect(found.length).toBe(all.length);
      for (const [place, value] of found.entries()) if (inside(all[place]!)) expect(value).toBe(all[place]);
    }),
    { seed: 11, numRuns: 200 },
  );
});

it('values of any kind come to the same in whatever order and batches they come, ascending ones and descending ones too', () => {
  const kinds = fc.oneof(
    fc.float({ noNaN: true }),
    fc.integer({ min: -2, max: 2 }),
    fc.constantFrom(-0, Infinity, -Infinity),
  );
  fc.assert(
    fc.property(
      fc.array(kinds, { minLength: 1, maxLength: 600, size: 'max' }),
      fc.integer({ min: 1, max: 99 }),
      (given, some) => {
        const ascending = Float32Array.from(given).sort();
        const places = [...ascending.keys()];
        for (const order of [Float32Array.from(given), ascending, ascending.slice().reverse()]) {
          const distribution = new Distribution(openWindows(1), 0, new Float32Array(ROOM));
          for (let from = 0; from < order.length; from += some) {
            distribution.add(order.subarray(from, from + some));
            // What has come is put in order at any time.
            if (from % 3 === 0) distribution.held();
          }
          expect(valuesAt(distribution, places).map((x) => x + 0)).toEqual([...ascending].map((x) => x + 0));
        }
      },
    ),
    { seed: 13, numRuns: 100 },
  );
});
