/**
 * Moves label positions (ascending) apart to at least `gap`, as little as possible in the sense of least squares, within `low` to `high`.
 * The order stays. Positions that have no room are packed from `low` on.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const groups: { sum: number; size: number }[] = [];
  wanted.forEach((position, i) => {
    let group = { sum: position - i * gap, size: 1 };
    let before = groups[groups.length - 1];
    while (before && before.sum / before.size > group.sum / group.size) {
      group = { sum: before.sum + group.sum, size: before.size + group.size };
      groups.pop();
      before = groups[groups.length - 1];
    }
    groups.push(group);
  });
  const highest = Math.max(low, high - (wanted.length - 1) * gap);
  return groups
    .flatMap(({ sum, size }) => Array<number>(size).fill(Math.min(highest, Math.max(low, sum / size))))
    .map((position, i) => position + i * gap);
}
