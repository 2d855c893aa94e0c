/** Says in which piece the values at some ranks lie, and where in it. @param ranks ascending, 0 the smallest */
export function locate(pieces, ranks, visit) {
    let [p, before] = [0, 0];
    for (let i = 0; i < ranks.length; i++) {
        while (p < pieces.length && before + pieces[p].count <= ranks[i])
            before += pieces[p++].count;
        if (p < pieces.length)
            visit(i, pieces[p], Math.max(0, ranks[i] - before));
    }
}
/** A value of a piece; NaN where it is not known. */
export const valueIn = ({ low, high, values }, place) => values ? values[place] : low === high ? low : NaN;
const single = new Float32Array(1);
const word = new Int32Array(single.buffer);
/** The next smaller number of single precision, and the next larger one. */
export function justBelow(x) {
    if (x === -Infinity)
        return x;
    single[0] = x;
    if (x === 0)
        word[0] = -0x7fffffff;
    else
        word[0] += x > 0 ? -1 : 1;
    return single[0];
}
export const justAbove = (x) => -justBelow(-x);
/** The first place from `from` on, and before `to`, with a value that is not less than x; `to` if there is none. */
export function firstFrom(sorted, x, from, to) {
    let [low, high] = [from, to];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
