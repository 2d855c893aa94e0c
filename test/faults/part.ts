let share = 1;

/** From here on so much of each campaign is tried, to see that it works: above 0, at most 1. */
export function tryPart(part: number): void {
  share = part;
}

/** How many of so many cases are tried: one at least. */
export const howMany = (all: number): number => Math.max(1, Math.round(all * share));

/** The cases that are tried, evenly spread over all. */
export function some<T>(all: readonly T[]): readonly T[] {
  const place = (i: number): number => Math.floor((i * howMany(all.length)) / all.length);
  return all.filter((_, i) => place(i) > place(i - 1));
}
