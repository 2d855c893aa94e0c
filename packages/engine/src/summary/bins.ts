import { rowOf, type Block } from '../simulate/block.js';
import type { OutcomeName } from '../simulate/outcomes.js';

/** Bins between two order statistics of the first block; values beyond them lie in the first and the last. */
const BINS = 2048;
/** A bin for each, and one for the commonest value between those below and those above it: many companies have just that, as the dead 0. */
export const SLOTS = BINS + 2;
/** Values of the first block that lie beyond the bins, on each side: fewer than lie beyond any percentile. */
const BEYOND = 1 / 40;

/**
 * Where the values of an outcome in a week are counted: in bins of equal width, as the first block of the run has it.
 * The same for all who play the scenario.
 */
export interface Scale {
  readonly low: number;
  /** Bins in a unit. */
  readonly perUnit: number;
  /** The commonest value of the first block (0 if all differ), and the bin that it would lie in. */
  readonly common: number;
  readonly commonBin: number;
  /** A value among them, from which the others are measured: sums of what is left lose no digits. */
  readonly centre: number;
}

/** The scales of some outcomes in some weeks, [outcome][week], as the first block of the run has them. */
export function scalesFrom(first: Block, names: readonly OutcomeName[], weeks: readonly number[]): Scale[] {
  return names.flatMap((name) =>
    weeks.map((week) => {
      const row = rowOf(first, name, week);
      const column = first.values.subarray(row, row + first.runs);
      const sorted = column.slice().sort();
      const cut = Math.floor(BEYOND * first.runs);
      const [low, high] = [sorted[cut]!, sorted[first.runs - 1 - cut]!];
      const perUnit = high > low ? BINS / (high - low) : 0;
      const common = commonest(sorted);
      return { low, perUnit, common, commonBin: binAt(common, low, perUnit), centre: column[0]! };
    }),
  );
}

/** The value that most of some sorted ones have, the least of them where there are several; 0 if all differ. */
function commonest(sorted: Float32Array): number {
  let [value, most] = [0, 1];
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    while (end < sorted.length && sorted[end] === sorted[first]) end++;
    if (end - first > most) [value, most] = [sorted[first]!, end - first];
  }
  return value;
}

function binAt(x: number, low: number, perUnit: number): number {
  const at = (x - low) * perUnit;
  return at < 0 ? 0 : at >= BINS ? BINS - 1 : at | 0;
}

/** The slot of a value. Larger values have the same or a later slot. */
export function slotOf(x: number, { low, perUnit, common, commonBin }: Scale): number {
  const bin = binAt(x, low, perUnit);
  return x < common ? bin : x > common ? bin + 2 : commonBin + 1;
}

/** The slot in which there is but one value, whatever comes. */
export const commonSlot = ({ commonBin }: Scale): number => commonBin + 1;
