import { exp, log } from './maths.js';
/**
 * Quantile of the standard normal distribution at u in (0, 1), and so a standard normal number from a uniform one: Wichura, algorithm AS 241
 * (PPND16), Applied Statistics 37, 1988, 477–484. Relative error about 1e-16. ∓Infinity at 0 and 1, NaN outside.
 */
export function normalQuantile(u) {
    const q = u - 0.5;
    if (q <= 0.425 && q >= -0.425) {
        const r = 0.180625 - q * q;
        return ((q
            * (((((((2509.0809287301227 * r + 33430.575583588128) * r + 67265.7709270087) * r + 45921.95393154987) * r
                + 13731.693765509461)
                * r
                + 1971.5909503065514)
                * r
                + 133.14166789178438)
                * r
                + 3.3871328727963666))
            / (((((((5226.495278852855 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r
                + 5394.196021424751)
                * r
                + 687.1870074920579)
                * r
                + 42.31333070160091)
                * r
                + 1));
    }
    const tail = upperTail(q < 0 ? u : 1 - u);
    return q < 0 ? -tail : tail;
}
/** Turns so many uniforms in (0, 1) into standard normals, in place. */
export function toNormals(line, count) {
    for (let i = 0; i < count; i++)
        line[i] = normalQuantile(line[i]);
}
/** The z that a standard normal exceeds with probability p ≤ 0.075. */
function upperTail(p) {
    if (!(p > 0))
        return p === 0 ? Infinity : NaN;
    const distance = Math.sqrt(-log(p));
    if (distance <= 5) {
        const r = distance - 1.6;
        return ((((((((7.745450142783414e-4 * r + 2.2723844989269185e-2) * r + 2.4178072517745061e-1) * r + 1.2704582524523684)
            * r
            + 3.6478483247632046)
            * r
            + 5.769497221460691)
            * r
            + 4.630337846156545)
            * r
            + 1.4234371107496835)
            / (((((((1.0507500716444168e-9 * r + 5.475938084995345e-4) * r + 1.5198666563616457e-2) * r
                + 1.4810397642748007e-1)
                * r
                + 6.897673349851e-1)
                * r
                + 1.6763848301838038)
                * r
                + 2.053191626637759)
                * r
                + 1));
    }
    const r = distance - 5;
    return ((((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 1.2426609473880784e-3) * r + 2.6532189526576123e-2)
        * r
        + 2.9656057182850487e-1)
        * r
        + 1.7848265399172913)
        * r
        + 5.463784911164114)
        * r
        + 6.657904643501103)
        / (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 7.868691311456133e-4)
            * r
            + 1.4875361290850615e-2)
            * r
            + 1.369298809227358e-1)
            * r
            + 5.998322065558879e-1)
            * r
            + 1));
}
/** z of the 90th percentile of a standard normal. */
export const Z90 = 1.2815515655446004;
const INVERSE_SQRT_2PI = 0.3989422804014327;
/**
 * Probability that a standard normal stays below x: Cody, Mathematics of Computation 23, 1969, 631–637, in the form of ANORM (1993).
 * Relative error below 1e-15 in the centre and 1e-14 down to results of 1e-300.
 */
export function normalCdf(x) {
    const y = Math.abs(x);
    if (y <= 0.67448975) {
        const s = x * x;
        return (0.5
            + (x
                * ((((0.06568233791820745 * s + 2.2352520354606837) * s + 161.02823106855587) * s + 1067.6894854603709) * s
                    + 18154.98125334356))
                / ((((s + 47.202581904688245) * s + 976.0985517377767) * s + 10260.932208618979) * s + 45507.78933502673));
    }
    const tail = y < 40 ? density(y) * (y <= 5.656854249492381 ? middle(y) : far(y)) : 0;
    return x < 0 ? tail : x > 0 ? 1 - tail : NaN;
}
/** exp(−y²/2), with y split so that the square of its first part is exact. */
function density(y) {
    const coarse = Math.floor(y * 16) / 16;
    return exp(-0.5 * coarse * coarse) * exp(-0.5 * (y - coarse) * (y + coarse));
}
function middle(y) {
    return (((((((((1.0765576773720192e-8 * y + 0.39894151208813466) * y + 8.883149794388377) * y + 93.50665613217785) * y
        + 597.2702763948002)
        * y
        + 2494.5375852903726)
        * y
        + 6848.190450536283)
        * y
        + 11602.65143764735)
        * y
        + 9842.714838383978)
        / ((((((((y + 22.266688044328117) * y + 235.387901782625) * y + 1519.3775994075547) * y + 6485.558298266761) * y
            + 18615.571640885097)
            * y
            + 34900.952721145979)
            * y
            + 38912.00328609327)
            * y
            + 19685.429676859992));
}
function far(y) {
    const s = 1 / (y * y);
    const r = (s
        * (((((0.02307344176494017 * s + 0.21589853405795698) * s + 0.12740116116024736) * s + 0.022235277870649807) * s
            + 0.0014216191932278934)
            * s
            + 2.9112874951168793e-5))
        / (((((s + 1.284260096144911) * s + 0.4682382124808651) * s + 0.06598813786892855) * s + 0.0037823963320275824) * s
            + 7.297515550839662e-5);
    return (INVERSE_SQRT_2PI - r) / y;
}
