import { RULE } from '@paydown/engine/internal';

/** From where to where, around the best, levels are within a practical tie of it: a plateau that does not shrink with more futures. */
export function withinTie(levels: readonly number[], best: number): readonly [number, number] {
  const near = (i: number) =>
    i >= 0 && i < levels.length && Math.abs(levels[i]! - levels[best]!) <= RULE.level * Math.abs(levels[best]!);
  let [from, to] = [best, best];
  while (near(from - 1)) from--;
  while (near(to + 1)) to++;
  return [from, to];
}
