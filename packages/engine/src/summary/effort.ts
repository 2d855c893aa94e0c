import { rowOf, type Block } from '../simulate/block.js';
import { ACTIVITY_NAMES, type ActivityName } from '../simulate/outcomes.js';
import { kept } from './digits.js';
import type { Effort, EffortName } from './summary.js';

/** What debt takes: features that it eats, its repayment, and the incidents. */
export const DEBT_ACTIVITIES: readonly ActivityName[] = ['interest', 'repayment', 'fires'];

/** Each activity, and groups of them. */
const PARTS: readonly (readonly [EffortName, readonly ActivityName[]])[] = [
  ...ACTIVITY_NAMES.map((name) => [name, [name]] as const),
  ['toDebt', DEBT_ACTIVITIES],
];
const WHOLE = PARTS.length;

/** Sums over runs from which a ratio of means and its error follow, of the part x and of the whole y: Σx, Σx², Σxy. Those of y itself are those of the whole as a part. */
type Sums = Float64Array;

/**
 * Where the engineers’ weeks go: the weeks of an activity as a share of all weeks worked by all companies, in each reported week and from start to end.
 * A share is a ratio of two means over the runs, x̄/ȳ; its error, by the delta method, is that of the mean of x − (x̄/ȳ) y, over ȳ.
 */
export function effort(blocks: readonly Block[], reported: readonly number[]): Record<EffortName, Effort> {
  const spans = reported.map((week, w) => ((reported[w + 1] ?? week) - (reported[w - 1] ?? week)) / 2);
  const empty = (): Sums => new Float64Array(3);
  const byWeek = Array.from({ length: WHOLE + 1 }, () => reported.map(empty));
  const entire = Array.from({ length: WHOLE + 1 }, empty);
  const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
  for (const block of blocks) {
    const { parts, read } = reader(block);
    const lives = parts.map((part) => new Float64Array(part.length));
    for (let w = 0; w < reported.length; w++) {
      read(reported[w]!);
      for (let p = 0; p <= WHOLE; p++) {
        tally(byWeek[p]![w]!, parts[p]!, parts[WHOLE]!);
        addTo(lives[p]!, parts[p]!, spans[w]!);
      }
    }
    for (let p = 0; p <= WHOLE; p++) tally(entire[p]!, lives[p]!, lives[WHOLE]!);
  }
  return Object.fromEntries(
    PARTS.map(([name], p) => {
      const shares = byWeek[p]!.map((sums, w) => ratio(sums, byWeek[WHOLE]![w]!, runs));
      return [
        name,
        {
          shares: shares.map(({ value }) => value),
          errors: shares.map(({ error }) => error),
          whole: ratio(entire[p]!, entire[WHOLE]!, runs),
        },
      ];
    }),
  ) as unknown as Record<EffortName, Effort>;
}

/** The weeks that go to each part, and last to all of them, run by run: of one week after another, in the same memory. */
function reader(block: Block): { readonly parts: readonly Float64Array[]; read(week: number): void } {
  const room = () => new Float64Array(block.runs);
  const activities = ACTIVITY_NAMES.map(room);
  const groups = [...PARTS.map(([, names]) => names), ACTIVITY_NAMES].map((names) =>
    names.map((name) => activities[ACTIVITY_NAMES.indexOf(name)]!),
  );
  const parts = groups.map((group) => (group.length === 1 ? group[0]! : room()));
  const read = (week: number): void => {
    ACTIVITY_NAMES.forEach((name, a) => {
      const row = rowOf(block, name, week);
      activities[a]!.set(block.values.subarray(row, row + block.runs));
    });
    groups.forEach((group, p) => {
      if (group.length === 1) return;
      parts[p]!.fill(0);
      for (const activity of group) addTo(parts[p]!, activity, 1);
    });
  };
  return { parts, read };
}

function addTo(sum: Float64Array, column: Float64Array, times: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += times * column[i]!;
}

/** Adds the runs of a part to its sums. */
function tally(sums: Sums, part: Float64Array, whole: Float64Array): void {
  let x = sums[0]!;
  let xx = sums[1]!;
  let xy = sums[2]!;
  for (let i = 0; i < part.length; i++) {
    const a = part[i]!;
    x += a;
    xx += a * a;
    xy += a * whole[i]!;
  }
  sums[0] = x;
  sums[1] = xx;
  sums[2] = xy;
}

function ratio([x, xx, xy]: Sums, [y, yy]: Sums, n: number): { value: number; error: number } {
  if (y === 0) return { value: 0, error: 0 };
  const r = x! / y!;
  const squares = Math.max(0, xx! - 2 * r * xy! + r * r * yy!);
  const error = n > 1 ? Math.sqrt((squares * n) / (n - 1)) / y! : NaN;
  return { value: kept(r), error: kept(error, error) };
}
