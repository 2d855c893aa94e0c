import { exponent, powerOfTwo } from '../random/bits.js';
/** Bits of a chunk, and how far below 1 the least one lies: squares of single precision reach down to 2^-298. */
const CHUNK = 32;
const BELOW = 352;
/** Chunks of a sum: up to beyond 2^288, squares of single precision and many of them. */
const CHUNKS = 20;
const UNITS = Float64Array.from({ length: CHUNKS }, (_, i) => powerOfTwo(i * CHUNK - BELOW));
const FULL = 4294967296;
/** Memory of so many sums, for threads that share it. */
export const sumsRoom = (count) => count * CHUNKS * 8;
/**
 * Sums of doubles without rounding, so that the order of what is added makes no difference: a number is cut into integers in units of 2^32k, each of
 * which a double adds up exactly, half a million times.
 */
export class ExactSums {
    chunks;
    constructor(count, buffer = new ArrayBuffer(sumsRoom(count))) {
        this.chunks = new Float64Array(buffer);
    }
    add(sum, value) {
        if (!Number.isFinite(value))
            this.chunks[(sum + 1) * CHUNKS - 1] += value;
        for (let rest = Number.isFinite(value) ? value : 0; rest !== 0;) {
            const chunk = Math.max(0, (exponent(Math.abs(rest)) - 1 + BELOW) >> 5);
            const whole = Math.trunc(rest / UNITS[chunk]);
            this.chunks[sum * CHUNKS + chunk] += whole;
            // What lies below the least unit is nothing that single precision makes.
            rest = chunk === 0 ? 0 : rest - whole * UNITS[chunk];
        }
    }
    /** Adds the sums of another, one by one. */
    merge(other) {
        for (let i = 0; i < this.chunks.length; i++)
            this.chunks[i] += other.chunks[i];
    }
    /** A sum, rounded once its chunks are carried into one another: the same however it came about. */
    total(sum) {
        const carried = this.chunks.slice(sum * CHUNKS, (sum + 1) * CHUNKS);
        for (let i = 0; i < CHUNKS - 1; i++) {
            const carry = Math.floor(carried[i] / FULL);
            carried[i] -= carry * FULL;
            carried[i + 1] += carry;
        }
        return carried.reduceRight((total, chunk, i) => total + chunk * UNITS[i], 0);
    }
    clear() {
        this.chunks.fill(0);
    }
}
