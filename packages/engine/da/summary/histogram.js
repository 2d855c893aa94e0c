import { firstFrom, justAbove, justBelow } from './pieces.js';
/** Counts of values between bounds of any distance, which never change. */
export class Histogram {
    #uppers;
    #counts;
    constructor(uppers, counts, room) {
        this.#uppers = room.subarray(0, uppers.length);
        this.#counts = new Uint32Array(room.buffer, room.byteOffset + uppers.length * 4, uppers.length);
        this.#uppers.set(uppers);
        this.#counts.set(counts);
    }
    /**
     * Counts pieces, so that no bin holds values of two of them if there is room; those that are known one by one, in as many bins as there is room for.
     *
     * @param room a number for each bin and its bound; where the values of the pieces lie in it, they are overwritten
     */
    static of(pieces, room) {
        const uppers = [];
        const counts = [];
        const put = (upper, count) => {
            const last = uppers.length - 1;
            if (last >= 0 && uppers[last] >= upper)
                counts[last] += count;
            else {
                uppers.push(upper);
                counts.push(count);
            }
        };
        const known = pieces.reduce((sum, { values }) => sum + (values?.length ?? 0), 0);
        // Each piece ends a bin, one ends before it, and the last of its values may fill one in part.
        const free = Math.floor(room.length / 2) - 3 * pieces.length - 1;
        const together = Math.max(1, Math.ceil(known / Math.max(1, free)));
        for (const { count, low, high, values } of pieces) {
            put(justBelow(low), 0);
            if (!values) {
                put(high, count);
                continue;
            }
            for (let from = 0, to = 0; from < count; from = to) {
                const upper = values[Math.min(count, from + together) - 1];
                to = firstFrom(values, justAbove(upper), from, count);
                put(upper, to - from);
            }
            put(high, 0);
        }
        put(Infinity, 0);
        const most = Math.floor(room.length / 2);
        let bins = { uppers, counts };
        while (bins.uppers.length > most)
            bins = halved(bins);
        return new Histogram(bins.uppers, bins.counts, room);
    }
    add(x, count = 1) {
        this.#counts[firstFrom(this.#uppers, x, 0, this.#uppers.length)] += count;
    }
    pieces() {
        return Array.from(this.#counts, (count, i) => ({
            count,
            low: i === 0 ? -Infinity : justAbove(this.#uppers[i - 1]),
            high: this.#uppers[i],
        }));
    }
}
/** Two bins each as one; the last bound stays. */
function halved({ uppers, counts }) {
    const odd = (uppers.length - 1) % 2;
    return {
        uppers: uppers.filter((_, i) => i % 2 === odd),
        counts: counts.flatMap((count, i) => (i % 2 === odd ? [count + (counts[i - 1] ?? 0)] : [])),
    };
}
