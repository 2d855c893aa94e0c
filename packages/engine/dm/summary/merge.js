/** A copy of what is merged; the next takes its memory. */
let copy = new Float32Array(0);
/** Puts values in order, in place, of which those before the middle are in order, and those from it on. Many may stand before it and few after it. */
export function merge(values, middle) {
    const few = values.length - middle;
    if (copy.length < few)
        copy = new Float32Array(2 * few);
    copy.set(values.subarray(middle));
    // From the end on: once the few are in their places, the others are too.
    for (let i = middle - 1, j = few - 1, at = values.length - 1; j >= 0; at--) {
        const y = copy[j];
        const x = i >= 0 ? values[i] : -Infinity;
        if (x > y) {
            values[at] = x;
            i--;
        }
        else {
            values[at] = y;
            j--;
        }
    }
}
