import { exponent, powerOfTwo } from './bits.js';
/**
 * Elementary functions that give the same bits on every engine. ECMAScript leaves the last digits of `Math.exp`, `Math.log` and `Math.pow`
 * to the implementation; these use only + − × ÷, floor and exact scaling, in the form and with the constants of
 * fdlibm (Sun Microsystems, 1993). Errors stay below 1 ulp for exp, log and expm1. NaN in, NaN out.
 */
const LN2 = 0.6931471805599453;
/** ln 2 in two parts; the first has trailing zeros, so that its product with an exponent is exact. */
const LN2_HIGH = 6.9314718036912382e-1;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2E = 1.4426950408889634;
/** e^x. Overflows to Infinity above 709.78, underflows to 0 below −745.13. */
export function exp(x) {
    const k = floor(LOG2E * x + 0.5);
    const reduced = reducedExp(x, k);
    return x > -708 && x < 709 ? reduced * powerOfTwo(k) : extremeExp(x, k, reduced);
}
/** e^x / 2^k, where e^x lies near 2^k. */
function reducedExp(x, k) {
    const high = x - k * LN2_HIGH;
    const low = k * LN2_LOW;
    const r = high - low;
    const t = r * r;
    const c = r
        - t
            * (1.66666666666666019037e-1
                + t
                    * (-2.77777777770155933842e-3
                        + t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
    return 1 - (low - (r * c) / (2 - c) - high);
}
/** e^x where 2^k is no normal double, or there is no e^x. */
function extremeExp(x, k, reduced) {
    if (x > 709.782712893384)
        return Infinity;
    if (x < -745.1332191019412)
        return 0;
    if (x !== x)
        return x;
    return k > 0 ? reduced * 2 * powerOfTwo(k - 1) : reduced * powerOfTwo(k + 54) * 5.551115123125783e-17;
}
/** Natural logarithm; −Infinity at 0, NaN below. */
export function log(x) {
    const k = exponent(x);
    return x >= 2.2250738585072014e-308 && x < 6e307 ? logOf(x * powerOfTwo(-k), k) : extremeLog(x);
}
/** ln(m 2^k) for an m from √½ to √2. */
function logOf(m, k) {
    const f = m - 1;
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
    const even = z
        * (6.66666666666673513e-1
            + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
    const half = 0.5 * f * f;
    return s * (half + odd + even) + k * LN2_LOW - half + f + k * LN2_HIGH;
}
/** Logarithm of what is no normal number, or among the very largest, or has none: it is brought among the others by an exact product. */
function extremeLog(x) {
    if (!(x > 0 && x < Infinity))
        return x === 0 ? -Infinity : x > 0 ? x : NaN;
    const by = x < 1 ? 54 : -54;
    const scaled = x * powerOfTwo(by);
    const k = exponent(scaled);
    return logOf(scaled * powerOfTwo(-k), k - by);
}
/** e^x − 1, accurate for small x too. */
export function expm1(x) {
    if (x > 709.782712893384)
        return Infinity;
    if (x < -37.5)
        return -1;
    if (x !== x || (x < 5.5e-17 && x > -5.5e-17))
        return x;
    const k = x > 0.5 * LN2 || x < -0.5 * LN2 ? floor(LOG2E * x + 0.5) : 0;
    const high = x - k * LN2_HIGH;
    const low = k * LN2_LOW;
    const r = high - low;
    const lost = high - r - low;
    const half = 0.5 * r;
    const z = r * half;
    const p = 1
        + z
            * (-3.33333333333331316428e-2
                + z
                    * (1.58730158725481460165e-3
                        + z * (-7.93650757867487942473e-5 + z * (4.00821782732936239552e-6 + z * -2.01099218183624371326e-7))));
    const t = 3 - p * half;
    const e = z * ((p - t) / (6 - r * t));
    if (k === 0)
        return r - (r * e - z);
    const d = r * (e - lost) - lost - z;
    if (k === -1)
        return 0.5 * (r - d) - 0.5;
    if (k === 1)
        return r < -0.25 ? -2 * (d - (r + 0.5)) : 1 + 2 * (r - d);
    if (k < 0 || k > 56)
        return (k > 1023 ? (r - d + 1) * 2 * powerOfTwo(k - 1) : (r - d + 1) * powerOfTwo(k)) - 1;
    const inverse = powerOfTwo(-k);
    return (k < 20 ? r - d + (1 - inverse) : r - (d + inverse) + 1) * powerOfTwo(k);
}
/** ln(1 + x), accurate for small x too; −Infinity at −1, NaN below. */
export function log1p(x) {
    const u = 1 + x;
    if (!(u > 0 && u < Infinity))
        return log(u);
    return log(u) + (x - (u - 1)) / u;
}
/** x^y for x ≥ 0, as e^(y ln x): the relative error grows to about |y ln x| ulp. 0^0 is 1. NaN for x below 0. */
export function pow(x, y) {
    return y === 0 ? 1 : exp(y * log(x));
}
/** 1 − e^(−x): the share that a hazard which adds up to x removes. Weekly hazards are small, and for them a short series is accurate to 1 ulp. */
export function fractionMoved(x) {
    return x < 0.045 && x > -0.045
        ? x
            - x
                * x
                * (1 / 2
                    - x
                        * (1 / 6
                            - x * (1 / 24 - x * (1 / 120 - x * (1 / 720 - x * (1 / 5040 - x * (1 / 40320 - x * (1 / 362880))))))))
        : -expm1(-x);
}
/** The smaller one; of two that are equal or cannot be compared, the first. */
export function min(a, b) {
    return b < a ? b : a;
}
/** The larger one; of two that are equal or cannot be compared, the first. */
export function max(a, b) {
    return b > a ? b : a;
}
/** x, kept between two bounds; NaN stays. */
export function clip(x, low, high) {
    return min(max(x, low), high);
}
/** Square root, which IEEE 754 rounds correctly everywhere. */
export function sqrt(x) {
    return Math.sqrt(x);
}
/** Largest integer not above x. */
export function floor(x) {
    return Math.floor(x);
}
