import { addWeeks, type Scenario, type Year } from '@paydown/engine/internal';
import { month, number, share, significant } from './format.js';

/** All items that are shipped in the year, whole: what a cost is a part of. */
export const itemsOf = (of: Year['of']): string => number(of.value < 10 ? significant(of.value) : Math.round(of.value));

/** What a decision costs in the twelve months from its start: “9 of 119 roadmap items (6 to 12 in eight futures of ten), …”. */
export function yearWords(
  { items, of, itemSize, worst, half, until }: Year,
  { start }: Pick<Scenario, 'start'>,
): string {
  const count = (value: number) => number(significant(Math.abs(value)));
  const monthOf = (week: number) => month(addWeeks(start, week));
  const [low, high] = [items.p10.value, items.p90.value];
  if (items.mean.low <= 0 && items.mean.high >= 0) return `no roadmap items of ${itemsOf(of)}, by more than chance`;
  const costs = items.mean.value > 0;
  const range =
    low >= 0 || high <= 0
      ? `${count(Math.min(Math.abs(low), Math.abs(high)))} to ${count(Math.max(Math.abs(low), Math.abs(high)))} in eight futures of ten`
      : `in eight futures of ten from ${costs ? `${count(low)} more to ${count(high)} fewer` : `${count(high)} fewer to ${count(low)} more`}`;
  if (!costs) return `nothing: it ships ${count(items.mean.value)} roadmap items more, of ${itemsOf(of)} (${range})`;
  return (
    `${count(items.mean.value)} of ${itemsOf(of)} roadmap items (${range}), ${count(items.mean.value * itemSize)} person-weeks of useful product or ${share(Math.abs(items.mean.value / of.value))}`
    + `${half === null ? '' : `, half of them by ${monthOf(Math.min(half, until))}`}`
    + `${worst === null ? '' : `; ${share(worst.part.value)} in the worst week, in ${monthOf(worst.week)}`}`
  );
}
