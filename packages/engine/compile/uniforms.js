/**
 * random/threefry.ts and random/streams.ts, as WebAssembly: the numbers of two channels in two lanes at once. Words lie in vectors [channel][lane], numbers as
 * in all chances, [draw][lane], those of the second channel `apart` bytes behind those of the first.
 */
import binaryen from 'binaryen';
import { VECTOR } from './lanes.js';

const { i32, v128, none } = binaryen;
const ROUNDS = 20;
const KEY_WORDS = 4;

/**
 * Adds the function drawChannels(key, run, channel, out, apart, count) to a module.
 *
 * @param threefry its `rotations`, and the `parity` that makes the last word of its key
 */
export function addUniforms(wasm, constant, { rotations, parity }) {
  const [key, run, channel, out, apart, count] = [0, 1, 2, 3, 4, 5].map((i) => () => wasm.local.get(i, i32));
  const [state, keys, five, result, shifted] = [[6, 7, 8, 9], [10, 11, 12, 13, 14], 15, 16, 17];
  const get = (local) => wasm.local.get(local, v128);
  const set = (local, value) => wasm.local.set(local, value);
  const plus = (one, other) => wasm.i32x4.add(one, other);
  const shift = (how, value, bits) => wasm.i32x4[how](value, wasm.i32.const(bits));
  const rotated = (local, bits) => wasm.v128.or(shift('shl', get(local), bits), shift('shr_u', get(local), 32 - bits));
  const words = (...values) => wasm.v128.const([...new Uint8Array(Int32Array.from(values).buffer)]);
  const all = (word) => words(word, word, word, word);

  /** The scrambled counter: of each run and channel, as `streamState` has it. */
  function scramble() {
    const [a, , c] = state;
    let [, b, , d] = state;
    const steps = [
      ...keys.slice(0, KEY_WORDS).map((local, i) => set(local, wasm.v128.load32_splat(i * 4, 4, key()))),
      set(
        keys[KEY_WORDS],
        keys.slice(0, KEY_WORDS).reduce((parityOf, local) => wasm.v128.xor(parityOf, get(local)), all(parity)),
      ),
      set(a, plus(plus(wasm.i32x4.splat(run()), words(0, 1, 0, 1)), get(keys[0]))),
      set(b, plus(plus(wasm.i32x4.splat(channel()), words(0, 0, 1, 1)), get(keys[1]))),
      set(c, get(keys[2])),
      set(d, get(keys[3])),
    ];
    for (let round = 0; round < ROUNDS; round++) {
      const [first, second] = rotations.slice((round % (rotations.length / 2)) * 2);
      steps.push(
        set(a, plus(get(a), get(b))),
        set(b, wasm.v128.xor(get(a), rotated(b, first))),
        set(c, plus(get(c), get(d))),
        set(d, wasm.v128.xor(get(c), rotated(d, second))),
      );
      [b, d] = [d, b];
      if (round % 4 < 3) continue;
      const n = (round + 1) / 4;
      [a, b, c, d].forEach((local, i) => steps.push(set(local, plus(get(local), get(keys[(n + i) % keys.length])))));
      steps.push(set(d, plus(get(d), all(n))));
    }
    const or = state.map(get).reduce((one, other) => wasm.v128.or(one, other));
    return [...steps, set(a, wasm.v128.or(get(a), wasm.v128.and(wasm.i32x4.eq(or, all(0)), all(1))))];
  }

  const number = (half) =>
    wasm.f64x2.mul(wasm.f64x2.add(wasm.f64x2.convert_low_i32x4_u(half), constant(0.5)), constant(2 ** -32));
  const secondHalf = wasm.i8x16.shuffle(
    get(result),
    get(result),
    Array.from({ length: VECTOR }, (_, i) => 8 + (i % 8)),
  );
  const flip = (i, by) => set(state[i], wasm.v128.xor(get(state[i]), by));
  const step = [
    set(five, plus(get(state[1]), shift('shl', get(state[1]), 2))),
    set(result, rotated(five, 7)),
    set(result, plus(get(result), shift('shl', get(result), 3))),
    set(shifted, shift('shl', get(state[1]), 9)),
    flip(2, get(state[0])),
    flip(3, get(state[1])),
    flip(1, get(state[2])),
    flip(0, get(state[3])),
    flip(2, get(shifted)),
    set(state[3], rotated(state[3], 11)),
    wasm.v128.store(0, VECTOR, out(), number(get(result))),
    wasm.v128.store(0, VECTOR, wasm.i32.add(out(), apart()), number(secondHalf)),
    wasm.local.set(3, wasm.i32.add(out(), wasm.i32.const(VECTOR))),
    wasm.local.set(5, wasm.i32.sub(count(), wasm.i32.const(1))),
    wasm.br('again', count()),
  ];
  const parameters = binaryen.createType(Array(6).fill(i32));
  wasm.addFunction(
    'drawChannels',
    parameters,
    none,
    Array(12).fill(v128),
    wasm.block(null, [...scramble(), wasm.loop('again', wasm.block(null, step))]),
  );
  wasm.addFunctionExport('drawChannels', 'drawChannels');
}
