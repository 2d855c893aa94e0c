/** Copies of what is merged: of one array after another. */
let copy = new Float32Array(0);

/** Puts values in order that lie in sorted stretches one behind another, in the same memory. @param ends where each stretch ends, ascending from 0 */
export function merge(values: Float32Array, ends: readonly number[]): void {
  if (ends.length < 2) return;
  const left: number[] = [];
  for (let i = 0, from = 0; i < ends.length; i += 2) {
    const [middle, to = middle] = [ends[i]!, ends[i + 1]];
    mergeTwo(values, from, middle, to);
    left.push((from = to));
  }
  merge(values, left);
}

/** The same of two stretches that meet in the middle. */
function mergeTwo(values: Float32Array, from: number, middle: number, to: number): void {
  const length = middle - from;
  if (copy.length < length) copy = new Float32Array(2 * length);
  copy.set(values.subarray(from, middle));
  let [i, j, at] = [0, middle, from];
  while (i < length && j < to) {
    const [x, y] = [copy[i]!, values[j]!];
    if (x <= y) {
      values[at++] = x;
      i++;
    } else {
      values[at++] = y;
      j++;
    }
  }
  values.set(copy.subarray(i, length), at);
}
