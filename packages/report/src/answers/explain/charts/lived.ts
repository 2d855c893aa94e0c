import type { Explanation } from '@paydown/engine/internal';

/** After an end some time is drawn, to see it: a quarter of the life, and a quarter of a year at least. */
const AFTER = { part: 0.25, weeks: 13 } as const;

/** The story up to some time after the company’s end; the story itself where it lives on, or nearly to the horizon. */
export function livedOf(answer: Explanation): Explanation {
  const {
    ending: { end },
    weeks,
    scenario,
    around: { arr, dead },
  } = answer;
  if (end === null) return answer;
  const kept = weeks.findIndex((week) => week >= end + Math.max(AFTER.weeks, AFTER.part * end)) + 1;
  if (kept === 0 || kept === weeks.length) return answer;
  const cut = <T>(values: readonly T[]): T[] => values.slice(0, kept);
  const cutAll = <Key extends PropertyKey>(lists: Readonly<Record<Key, readonly number[]>>) =>
    Object.fromEntries(
      Object.entries<readonly number[]>(lists).map(([key, values]) => [key, cut(values)]),
    ) as unknown as Record<Key, number[]>;
  const horizon = weeks[kept - 1]!;
  return {
    ...answer,
    weeks: cut(weeks),
    dates: cut(answer.dates),
    scenario: { ...scenario, horizon, timeline: scenario.timeline.filter(({ from }) => from < horizon) },
    course: cutAll(answer.course),
    around: {
      dead: cut(dead),
      arr: {
        mean: cut(arr.mean),
        meanError: cut(arr.meanError),
        quantiles: cutAll(arr.quantiles),
        errors: cutAll(arr.errors),
        lows: cutAll(arr.lows),
        highs: cutAll(arr.highs),
      },
    },
  };
}
