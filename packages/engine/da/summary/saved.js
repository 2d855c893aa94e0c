/** Writes what a distribution holds, but for the values. */
export function write({ windows: { lows, highs }, gaps, common, values }, numbers) {
    numbers.push(...lows, ...highs, ...gaps, common.length);
    for (const { value, count } of common)
        numbers.push(value, count);
    numbers.push(values.length);
}
/** How many values there are, held and counted. */
export const countOf = ({ gaps, common, values }) => gaps.reduce((sum, count) => sum + count, 0) + common.reduce((sum, { count }) => sum + count, 0) + values.length;
/** What so many distributions of so many windows hold, read back; null if it is something else. */
export function heldIn({ numbers, values }, distributions, windows) {
    let [at, from] = [0, 0];
    const isCount = (x) => Number.isSafeInteger(x) && x >= 0;
    const next = (count) => numbers.subarray(at, (at += count));
    const held = [];
    for (let d = 0; d < distributions; d++) {
        const [lows, highs, gaps] = [next(windows), next(windows), next(windows + 1)];
        const many = numbers[at++];
        if (!gaps.every(isCount) || gaps.length <= windows || !isCount(many) || at + 2 * many > numbers.length)
            return null;
        const common = Array.from({ length: many }, (_, i) => ({
            value: numbers[at + 2 * i],
            count: numbers[at + 2 * i + 1],
        }));
        at += 2 * many;
        const size = numbers[at++];
        if (!isCount(size) || from + size > values.length || !common.every(({ count }) => isCount(count)))
            return null;
        held.push({
            windows: { lows: Float32Array.from(lows), highs: Float32Array.from(highs) },
            gaps,
            common,
            values: values.subarray(from, (from += size)),
        });
    }
    return at === numbers.length && from === values.length ? held : null;
}
