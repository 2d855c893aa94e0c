import type { Timed } from '@paydown/engine/internal';

const A_QUARTER = 13;

/** Places of the reported weeks that end a quarter, the start first. */
export function quarterly({ weeks }: Pick<Timed, 'weeks'>): number[] {
  const wanted = Array.from({ length: Math.floor(weeks[weeks.length - 1]! / A_QUARTER) + 1 }, (_, i) => i * A_QUARTER);
  return [...new Set(wanted.map((week) => weeks.findLastIndex((each) => each <= week)))];
}

/** What stands at these places. */
export const at = <Value>(places: readonly number[], values: readonly Value[]): Value[] =>
  places.map((i) => values[i]!);
