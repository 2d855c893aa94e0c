/** random/bits.ts, as WebAssembly: what looks at the bits of a number has instructions of its own. A number per lane (local 0) in, as many out. */
import binaryen from 'binaryen';

const { v128 } = binaryen;
const HIGH_WORDS_FIRST = [4, 5, 6, 7, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0];

export const BITS: Readonly<Record<string, (wasm: binaryen.Module) => binaryen.ExpressionRef>> = {
  powerOfTwo: (wasm) => {
    const exponents = wasm.i32x4.add(
      wasm.i32x4.trunc_sat_f64x2_s_zero(wasm.local.get(0, v128)),
      wasm.i32x4.splat(wasm.i32.const(1023)),
    );
    return wasm.i64x2.shl(wasm.i64x2.extend_low_i32x4_s(exponents), wasm.i32.const(52));
  },
  exponent: (wasm) => {
    const x = wasm.local.get(0, v128);
    const high = wasm.i8x16.shuffle(x, wasm.local.get(0, v128), HIGH_WORDS_FIRST);
    const splat = (value: number) => wasm.i32x4.splat(wasm.i32.const(value));
    const shift = wasm.i32x4.shr_s(wasm.i32x4.add(high, splat(0x3ff00000 - 0x3fe6a09e)), wasm.i32.const(20));
    return wasm.f64x2.convert_low_i32x4_s(wasm.i32x4.sub(shift, splat(1023)));
  },
};
