/** random/bits.ts, as WebAssembly: what looks at the bits of a number has instructions of its own. One number (local 0) in, one out; local 1 is free. */
import binaryen from 'binaryen';

const { f64, i32 } = binaryen;
const x = (wasm) => wasm.local.get(0, f64);
const k = (wasm) => wasm.local.get(1, i32);

export const BITS = {
  powerOfTwo: (wasm) => {
    const above = (lowest) => wasm.i64.extend_s(wasm.i32.add(k(wasm), wasm.i32.const(lowest)));
    const normal = wasm.i64.shl(above(1023), wasm.i64.const(52n));
    const subnormal = wasm.i64.shl(wasm.i64.const(1n), above(1074));
    return wasm.block(null, [
      wasm.local.set(1, wasm.i32.trunc_s_sat.f64(x(wasm))),
      wasm.f64.reinterpret(wasm.select(wasm.i32.ge_s(k(wasm), wasm.i32.const(-1022)), normal, subnormal)),
    ], f64);
  },
  exponent: (wasm) => {
    const high = wasm.i32.wrap(wasm.i64.shr_u(wasm.i64.reinterpret(x(wasm)), wasm.i64.const(32n)));
    const shift = wasm.i32.shr_s(wasm.i32.add(high, wasm.i32.const(0x3ff00000 - 0x3fe6a09e)), wasm.i32.const(20));
    return wasm.f64.convert_s.i32(wasm.i32.sub(shift, wasm.i32.const(1023)));
  },
};
