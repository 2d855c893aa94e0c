/** The two looks at a double's bits that exp and log need. */
const LEAST = -1022;
const LARGEST = 1023;
/** 2^k for each k for which that is a normal double: scaling by one exact product. */
const POWERS = powersOfTwo();
const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
bits[0] = 1;
/** Place of the word with sign and exponent; 1 on little-endian machines. */
const HIGH = words[1] === 0 ? 0 : 1;
function powersOfTwo() {
    const powers = new Float64Array(LARGEST - LEAST + 1);
    let power = 2.2250738585072014e-308;
    for (let i = 0; i < powers.length; i++, power *= 2)
        powers[i] = power;
    return powers;
}
/** 2^k for a whole k from −1022 to 1023. */
export function powerOfTwo(k) {
    return POWERS[k - LEAST];
}
/** The whole k for which x / 2^k lies in [√½, √2), for a normal x > 0 (to the upper 20 bits of √½). */
export function exponent(x) {
    bits[0] = x;
    // 0x3fe6a09e is the high word of √½.
    return ((words[HIGH] + (0x3ff00000 - 0x3fe6a09e)) >> 20) - 1023;
}
