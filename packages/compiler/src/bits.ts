/**
 * random/bits.ts, as WebAssembly: what looks at the bits of a number has instructions of its own. A number per lane (local 0) in, as many out.
 *
 * In the sum of 2^52 and a whole number below it, that number lies in the low bits of the fraction: so whole numbers become bits and bits become numbers.
 */
import binaryen from 'binaryen';

type Ref = binaryen.ExpressionRef;
const { v128 } = binaryen;
const WHOLE = 2 ** 52;
const BIAS = 1023;
const FRACTION_BITS = 52;
/** Added to the bits of a number it brings those with a fraction of √2 and more to the next exponent; as in random/bits.ts, in the high word. */
const TO_NEAREST = new Float64Array(Int32Array.of(0, 0x3ff00000 - 0x3fe6a09e).buffer)[0]!;

/** @param constant a number in all lanes */
export type InBits = (wasm: binaryen.Module, constant: (value: number) => Ref) => Ref;

export const BITS: Readonly<Record<string, InBits>> = {
  powerOfTwo: (wasm, constant) =>
    wasm.i64x2.shl(wasm.f64x2.add(wasm.local.get(0, v128), constant(WHOLE + BIAS)), wasm.i32.const(FRACTION_BITS)),
  exponent: (wasm, constant) => {
    const biased = wasm.i64x2.shr_u(
      wasm.i64x2.add(wasm.local.get(0, v128), constant(TO_NEAREST)),
      wasm.i32.const(FRACTION_BITS),
    );
    return wasm.f64x2.sub(wasm.v128.or(biased, constant(WHOLE)), constant(WHOLE + BIAS));
  },
};
