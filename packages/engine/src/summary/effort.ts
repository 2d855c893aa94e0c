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

/** Sums over runs from which a ratio of means and its error follow: of the part x and of the whole y. */
interface Sums {
  x: number;
  y: number;
  xx: number;
  xy: number;
  yy: number;
}

/**
 * Where the engineers’ weeks go: the weeks of an activity as a share of all weeks worked by all companies, in each reported week and from start to end.
 * A share is a ratio of two means over the runs, x̄/ȳ; its error, by the delta method, is that of the mean of x − (x̄/ȳ) y, over ȳ.
 */
export function effort(blocks: readonly Block[], reported: readonly number[]): Record<EffortName, Effort> {
  const spans = reported.map((week, w) => ((reported[w + 1] ?? week) - (reported[w - 1] ?? week)) / 2);
  const empty = (): Sums => ({ x: 0, y: 0, xx: 0, xy: 0, yy: 0 });
  const byWeek = PARTS.map(() => reported.map(empty));
  const wholes = PARTS.map(empty);
  const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
  for (const block of blocks) {
    const rows = reported.map((week) => partsOf(block, week));
    const lives = [...PARTS.keys(), PARTS.length].map((part) => {
      const life = new Float64Array(block.runs);
      rows.forEach((parts, w) => addTo(life, parts[part]!, spans[w]!));
      return life;
    });
    PARTS.forEach((_, part) => {
      rows.forEach((parts, w) => add(byWeek[part]![w]!, parts[part]!, parts[PARTS.length]!));
      add(wholes[part]!, lives[part]!, lives[PARTS.length]!);
    });
  }
  return Object.fromEntries(PARTS.map(([name], part) => {
    const shares = byWeek[part]!.map((sums) => ratio(sums, runs));
    return [name, { shares: shares.map(({ value }) => value), errors: shares.map(({ error }) => error), whole: ratio(wholes[part]!, runs) }];
  })) as unknown as Record<EffortName, Effort>;
}

type Column = Float32Array | Float64Array;

/** The weeks that go to each part in one week, run by run, and last their total. */
function partsOf(block: Block, week: number): Column[] {
  const activities = ACTIVITY_NAMES.map((name) => {
    const row = rowOf(block, name, week);
    return block.values.subarray(row, row + block.runs);
  });
  const together = (names: readonly ActivityName[]): Column => {
    const [first, ...others] = names.map((name) => activities[ACTIVITY_NAMES.indexOf(name)]!);
    if (others.length === 0) return first!;
    const sum = Float64Array.from(first!);
    for (const column of others) addTo(sum, column, 1);
    return sum;
  };
  return [...PARTS.map(([, names]) => together(names)), together(ACTIVITY_NAMES)];
}

function addTo(sum: Float64Array, column: Column, times: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += times * column[i]!;
}

function add(sums: Sums, part: Column, whole: Column): void {
  let { x, y, xx, xy, yy } = sums;
  for (let i = 0; i < part.length; i++) {
    const a = part[i]!;
    const b = whole[i]!;
    x += a;
    y += b;
    xx += a * a;
    xy += a * b;
    yy += b * b;
  }
  Object.assign(sums, { x, y, xx, xy, yy });
}

function ratio({ x, y, xx, xy, yy }: Sums, n: number): { value: number; error: number } {
  if (y === 0) return { value: 0, error: 0 };
  const r = x / y;
  const squares = Math.max(0, xx - 2 * r * xy + r * r * yy);
  const error = n > 1 ? Math.sqrt((squares * n) / (n - 1)) / y : NaN;
  return { value: kept(r), error: kept(error, error) };
}
