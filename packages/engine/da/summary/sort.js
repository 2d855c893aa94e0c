/** Bits that values are told apart by in one round, and rounds for all of their bits. */
const BITS = 8;
const DIGITS = 1 << BITS;
const ROUNDS = 32 / BITS;
/** Fewer values are sorted by comparing them, which is as quick. */
const FEW = 200;
const SIGN = 0x80000000;
function roomFor(length) {
    const values = new Float32Array(length);
    return { values, words: new Uint32Array(values.buffer) };
}
/** Each round moves all from one to the other. */
let from = roomFor(0);
let to = roomFor(0);
/** By round and digit: how many values have it, then where the next of them goes. */
const counts = new Uint32Array(ROUNDS * DIGITS);
/** Puts values in order, in place, as `sort` of a Float32Array does, −0 before 0: a radix sort, digit by digit of their bits. None is NaN. */
export function sort(values) {
    const { length } = values;
    if (length < FEW)
        return void values.sort();
    if (from.words.length < length)
        [from, to] = [roomFor(2 * length), roomFor(2 * length)];
    from.values.set(values);
    toKeys(from.words, length);
    countDigits(from.words, length);
    for (let round = 0; round < ROUNDS; round++) {
        // Where all have the same digit, they stay as they are.
        if (counts[round * DIGITS + digitOf(from.words[0], round)] === length)
            continue;
        move(from.words, to.words, length, round);
        [from, to] = [to, from];
    }
    fromKeys(from.words, length);
    values.set(from.values.subarray(0, length));
}
const digitOf = (key, round) => (key >>> (round * BITS)) & (DIGITS - 1);
/** Makes numbers of bits that are in the order of the values: of those below 0 all bits are turned, of the others the sign. */
function toKeys(words, length) {
    for (let i = 0; i < length; i++)
        words[i] ^= (words[i] >> 31) | SIGN;
}
function fromKeys(words, length) {
    for (let i = 0; i < length; i++)
        words[i] ^= ~(words[i] >> 31) | SIGN;
}
function countDigits(keys, length) {
    counts.fill(0);
    for (let i = 0; i < length; i++) {
        const key = keys[i];
        for (let round = 0; round < ROUNDS; round++)
            counts[round * DIGITS + digitOf(key, round)]++;
    }
}
/** Moves keys so that they are in the order of one of their digits, and those that share it in the order they were in. */
function move(keys, into, length, round) {
    const first = round * DIGITS;
    for (let i = first, before = 0; i < first + DIGITS; i++) {
        const count = counts[i];
        counts[i] = before;
        before += count;
    }
    const shift = round * BITS;
    for (let i = 0; i < length; i++) {
        const key = keys[i];
        into[counts[first + ((key >>> shift) & (DIGITS - 1))]++] = key;
    }
}
