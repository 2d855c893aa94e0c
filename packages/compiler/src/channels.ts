/**
 * random/threefry.ts and random/streams.ts, as WebAssembly: the numbers of two channels in two lanes at once. Words lie in vectors [channel][lane], numbers as
 * in all chances, [draw][lane], those of the second channel `stride` bytes behind those of the first.
 */
import binaryen from 'binaryen';
import { VECTOR } from './layout.js';

const { i32, v128, none } = binaryen;
type Ref = binaryen.ExpressionRef;
/** A word, the same in all lanes. */
type Word = () => Ref;
const ROUNDS = 20;
const KEY_WORDS = 4;

export interface Threefry {
  /** Bits by which words are rotated, two a round, over and over. */
  readonly rotations: readonly number[];
  /** What the last word of the key is made of, besides the others. */
  readonly parity: number;
}

/** Adds the function drawChannels(key, run, otherRun, channel, otherChannel, out, stride, count) to a module. */
export function addDrawChannels(wasm: binaryen.Module, constant: (value: number) => Ref, threefry: Threefry): void {
  const get = (local: number) => wasm.local.get(local, v128);
  const set = (local: number, value: Ref) => wasm.local.set(local, value);
  const parameter = (index: number) => () => wasm.local.get(index, i32);
  const [out, stride, count] = [parameter(5), parameter(6), parameter(7)];
  const { plus, rotated, shifted } = wordsIn(wasm);
  const [state, five, result, shiftedWord] = [[8, 9, 10, 11] as const, 17, 18, 19];

  const number = (half: Ref) =>
    wasm.f64x2.mul(wasm.f64x2.add(wasm.f64x2.convert_low_i32x4_u(half), constant(0.5)), constant(2 ** -32));
  const secondHalf = wasm.i8x16.shuffle(
    get(result),
    get(result),
    Array.from({ length: VECTOR }, (_, i) => 8 + (i % 8)),
  );
  const flip = (i: 0 | 1 | 2 | 3, by: Ref) => set(state[i], wasm.v128.xor(get(state[i]), by));
  const step = [
    set(five, plus(get(state[1]), shifted('shl', get(state[1]), 2))),
    set(result, rotated(five, 7)),
    set(result, plus(get(result), shifted('shl', get(result), 3))),
    set(shiftedWord, shifted('shl', get(state[1]), 9)),
    flip(2, get(state[0])),
    flip(3, get(state[1])),
    flip(1, get(state[2])),
    flip(0, get(state[3])),
    flip(2, get(shiftedWord)),
    set(state[3], rotated(state[3], 11)),
    wasm.v128.store(0, VECTOR, out(), number(get(result))),
    wasm.v128.store(0, VECTOR, wasm.i32.add(out(), stride()), number(secondHalf)),
    wasm.local.set(5, wasm.i32.add(out(), wasm.i32.const(VECTOR))),
    wasm.local.set(7, wasm.i32.sub(count(), wasm.i32.const(1))),
    wasm.br('again', count()),
  ];
  wasm.addFunction(
    'drawChannels',
    binaryen.createType(Array<number>(8).fill(i32)),
    none,
    Array<number>(12).fill(v128),
    wasm.block(null, [...scramble(wasm, threefry, state), wasm.loop('again', wasm.block(null, step))]),
  );
  wasm.addFunctionExport('drawChannels', 'drawChannels');
}

/** The scrambled counter of each run and channel, as `streamState` has it, in four locals. */
function scramble(
  wasm: binaryen.Module,
  { rotations, parity }: Threefry,
  state: readonly [number, number, number, number],
): Ref[] {
  const get = (local: number) => wasm.local.get(local, v128);
  const set = (local: number, value: Ref) => wasm.local.set(local, value);
  const parameter = (index: number) => () => wasm.local.get(index, i32);
  const [key, run, otherRun, channel, otherChannel] = [0, 1, 2, 3, 4].map(parameter) as [Word, Word, Word, Word, Word];
  const either = (one: Word, other: Word, which: Ref) =>
    wasm.v128.bitselect(wasm.i32x4.splat(other()), wasm.i32x4.splat(one()), which);
  const { plus, rotated, words, all } = wordsIn(wasm);
  const keys = [12, 13, 14, 15, 16] as const;
  const [a, , c] = state;
  let [, b, , d] = state;
  const steps = [
    ...keys.slice(0, KEY_WORDS).map((local, i) => set(local, wasm.v128.load32_splat(i * 4, 4, key()))),
    set(
      keys[KEY_WORDS],
      keys.slice(0, KEY_WORDS).reduce((parityOf, local) => wasm.v128.xor(parityOf, get(local)), all(parity)),
    ),
    set(a, plus(either(run, otherRun, words(0, -1, 0, -1)), get(keys[0]))),
    set(b, plus(either(channel, otherChannel, words(0, 0, -1, -1)), get(keys[1]))),
    set(c, get(keys[2])),
    set(d, get(keys[3])),
  ];
  for (let round = 0; round < ROUNDS; round++) {
    const at = (round % (rotations.length / 2)) * 2;
    steps.push(
      set(a, plus(get(a), get(b))),
      set(b, wasm.v128.xor(get(a), rotated(b, rotations[at]!))),
      set(c, plus(get(c), get(d))),
      set(d, wasm.v128.xor(get(c), rotated(d, rotations[at + 1]!))),
    );
    [b, d] = [d, b];
    if (round % 4 < 3) continue;
    const n = (round + 1) / 4;
    [a, b, c, d].forEach((local, i) => steps.push(set(local, plus(get(local), get(keys[(n + i) % keys.length]!)))));
    steps.push(set(d, plus(get(d), all(n))));
  }
  const or = state.map(get).reduce((one, other) => wasm.v128.or(one, other));
  return [...steps, set(a, wasm.v128.or(get(a), wasm.v128.and(wasm.i32x4.eq(or, all(0)), all(1))))];
}

/** Operations on vectors of four 32-bit words. */
function wordsIn(wasm: binaryen.Module) {
  const shifted = (how: 'shl' | 'shr_u', value: Ref, bits: number) => wasm.i32x4[how](value, wasm.i32.const(bits));
  const words = (...values: number[]) => wasm.v128.const([...new Uint8Array(Int32Array.from(values).buffer)]);
  return {
    words,
    shifted,
    all: (word: number) => words(word, word, word, word),
    plus: (one: Ref, other: Ref) => wasm.i32x4.add(one, other),
    rotated: (local: number, bits: number) =>
      wasm.v128.or(
        shifted('shl', wasm.local.get(local, v128), bits),
        shifted('shr_u', wasm.local.get(local, v128), 32 - bits),
      ),
  };
}
