/** Indices of evenly spaced values, the first and if possible the last among them, no more than have room; steps of five where they suit. */
export function tickIndices(count: number, room: number): number[] {
  const last = count - 1;
  const least = Math.max(1, Math.ceil(last / Math.max(1, room - 1)));
  const even = Array.from({ length: last }, (_, i) => i + 1).filter(
    (step) => step >= least && step <= 2 * least && last % step === 0,
  );
  const step = even.find((each) => each % 5 === 0) ?? even[0] ?? least;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}
