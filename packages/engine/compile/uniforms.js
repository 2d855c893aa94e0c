/**
 * random/streams.ts, as WebAssembly: the numbers of two channels in two lanes at once. Words of a state lie beside each other, [word][channel][lane], numbers
 * as in all chances, [draw][lane], those of the second channel `apart` bytes behind those of the first.
 */
import binaryen from 'binaryen';
import { VECTOR, WORDS } from './lanes.js';

const { i32, v128, none } = binaryen;

/** Adds the function fillUniforms(state, out, apart, count) to a module. */
export function addUniforms(wasm, constant) {
  const [state, out, apart, count] = [0, 1, 2, 3].map((i) => () => wasm.local.get(i, i32));
  const s = [4, 5, 6, 7];
  const word = (i) => wasm.local.get(s[i], v128);
  const [five, result, shifted] = [8, 9, 10];
  const temporary = (i) => wasm.local.get(i, v128);
  const shift = (how, value, bits) => wasm.i32x4[how](value, wasm.i32.const(bits));
  const times = (i, power) => wasm.i32x4.add(temporary(i), shift('shl', temporary(i), power));
  const rotated = (value, bits) => wasm.v128.or(shift('shl', value(), bits), shift('shr_u', value(), 32 - bits));
  const flip = (i, by) => wasm.local.set(s[i], wasm.v128.xor(word(i), by));
  const number = (words) => wasm.f64x2.mul(wasm.f64x2.add(wasm.f64x2.convert_low_i32x4_u(words), constant(0.5)), constant(2 ** -32));
  const secondHalf = wasm.i8x16.shuffle(temporary(result), temporary(result), Array.from({ length: VECTOR }, (_, i) => 8 + (i % 8)));
  const step = [
    wasm.local.set(five, word(1)),
    wasm.local.set(five, times(five, 2)),
    wasm.local.set(result, rotated(() => temporary(five), 7)),
    wasm.local.set(result, times(result, 3)),
    wasm.local.set(shifted, shift('shl', word(1), 9)),
    flip(2, word(0)),
    flip(3, word(1)),
    flip(1, word(2)),
    flip(0, word(3)),
    flip(2, temporary(shifted)),
    wasm.local.set(s[3], rotated(() => word(3), 11)),
    wasm.v128.store(0, VECTOR, out(), number(temporary(result))),
    wasm.v128.store(0, VECTOR, wasm.i32.add(out(), apart()), number(secondHalf)),
    wasm.local.set(1, wasm.i32.add(out(), wasm.i32.const(VECTOR))),
    wasm.local.set(3, wasm.i32.sub(count(), wasm.i32.const(1))),
    wasm.br('again', count()),
  ];
  wasm.addFunction('fillUniforms', binaryen.createType([i32, i32, i32, i32]), none, Array(7).fill(v128), wasm.block(null, [
    ...Array.from({ length: WORDS }, (_, i) => wasm.local.set(s[i], wasm.v128.load(i * VECTOR, VECTOR, state()))),
    wasm.loop('again', wasm.block(null, step)),
  ]));
  wasm.addFunctionExport('fillUniforms', 'fillUniforms');
}
