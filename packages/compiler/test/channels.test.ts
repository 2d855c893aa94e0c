import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fillUniforms, seedKey, streamState } from '../../engine/src/random/streams.js';
import { exponent, powerOfTwo } from '../../engine/src/random/bits.js';
import { threefryOf } from '../src/model.js';
import { Program } from '../src/program.js';
import { Translator } from '../src/translator.js';
import { instantiate } from './translate.js';

const engine = (path: string) => fileURLToPath(new URL(`../../engine/src/${path}`, import.meta.url));

it('any two channels of any two runs are drawn as the engine draws them one by one', () => {
  const program = new Program();
  const module = new Translator(program, [], []).finish(threefryOf(program.moduleAt(engine('random/threefry.ts'))));
  const { call, buffer, free } = instantiate(module, 'drawChannels');
  const [count, out] = [40, free + 16];
  for (const [runs, channels, seed] of [
    [[0, 1], [7, 8], 'a'],
    [[12_344, 97], [2 ** 31 + 5, 3], 'series-b'],
    [[2 ** 32 - 2, 2 ** 32 - 2], [9, 9], ''],
  ] as const) {
    const key = seedKey(seed);
    new Int32Array(buffer, free, 4).set(key);
    call(free, ...runs, ...channels, out, count * 16, count);
    const drawn = new Float64Array(buffer, out, 4 * count);
    for (const [channel, lane] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      const state = new Int32Array(4);
      const expected = new Float64Array(count);
      streamState(key, runs[lane], channels[channel], state, 0);
      fillUniforms(state, 0, expected, 0, count);
      const got = Float64Array.from({ length: count }, (_, i) => drawn[channel * 2 * count + i * 2 + lane]!);
      expect(got).toEqual(expected);
    }
  }
});

it('the looks at the bits of a number are those of random/bits.ts', () => {
  const source = `import { exponent, powerOfTwo } from './random/bits.js';
    export interface Row { x: number; k: number; power: number; exponent: number; }
    export function run(r: Row): void { r.power = powerOfTwo(r.k); r.exponent = exponent(r.x); }`;
  const here = engine('row.ts');
  const program = new Program((file) => (file === here ? source : readFileSync(file, 'utf8')));
  const translator = new Translator(program, ['Row'], []);
  translator.export(program.moduleAt(here), 'run');
  const { call, buffer, free } = instantiate(translator.finish(), 'run');
  const row = new Float64Array(buffer, free, 8);
  for (const [x, k] of [
    [1, 0],
    [Math.SQRT1_2, -1022],
    [0.7071, 1023],
    [1.4142135623730951, 1],
    [2.2250738585072014e-308, -1],
    [1.7e308, 52],
  ] as const) {
    row.set([x, x * 0.99999, k, -k === 1022 ? 5 : k]);
    call(free);
    expect([...row.slice(4)]).toEqual([powerOfTwo(row[2]!), powerOfTwo(row[3]!), exponent(row[0]!), exponent(row[1]!)]);
  }
});
