import { rowOf, type Block } from '../simulate/block.js';
import type { OutcomeName } from '../simulate/outcomes.js';
import { scalesFrom, SLOTS, slotOf, type Scale } from './bins.js';
import { ExactSums, sumsRoom } from './exactSums.js';

/** Sums of an outcome in a week: of what lies between the values and their centre, and of its square. */
const SUMS = 2;

/** Memory of a tally of so many distributions. */
export const tallyRoom = (cells: number): Record<'counts' | 'only' | 'sums', number> => ({
  counts: cells * SLOTS * 4,
  only: cells * SLOTS * 4,
  sums: sumsRoom(cells * SUMS),
});

/**
 * What many runs have of some outcomes in the reported weeks, in memory of a fixed size: how many values lie in each bin, and their sums. It depends on
 * which blocks were added and not on their order, so tallies of different blocks can be merged as one likes.
 */
export class Tally implements Cells {
  runs = 0;
  readonly counts: Uint32Array;
  /** The value that all in a slot have, or NaN if they differ. */
  readonly only: Float32Array;
  readonly sums: ExactSums;

  /** @param room memory that threads share, each part of the size that `tallyRoom` says */
  constructor(
    readonly names: readonly OutcomeName[],
    readonly weeks: readonly number[],
    readonly scales: readonly Scale[],
    room?: Record<'counts' | 'only' | 'sums', ArrayBufferLike>,
  ) {
    const sizes = tallyRoom(scales.length);
    this.counts = new Uint32Array(room?.counts ?? new ArrayBuffer(sizes.counts));
    this.only = new Float32Array(room?.only ?? new ArrayBuffer(sizes.only));
    this.sums = new ExactSums(scales.length * SUMS, room?.sums);
  }

  /** An empty tally of some outcomes, with bins as the first block of the run has them. */
  static of(first: Block, names: readonly OutcomeName[], weeks: readonly number[]): Tally {
    return new Tally(names, weeks, scalesFrom(first, names, weeks));
  }

  add(block: Block): void {
    const { counts, only } = this;
    this.runs += block.runs;
    eachCell(block, this, (values, scale, cell) => {
      const { centre } = scale;
      let sum = 0;
      let squares = 0;
      for (let i = 0; i < values.length; i++) {
        const x = values[i]!;
        const away = x - centre;
        sum += away;
        squares += away * away;
        const slot = cell * SLOTS + slotOf(x, scale);
        if (counts[slot]!++ === 0) only[slot] = x;
        else if (only[slot] !== x) only[slot] = NaN;
      }
      this.sums.add(cell * SUMS, sum);
      this.sums.add(cell * SUMS + 1, squares);
    });
  }

  /** Adds what another one has, of the same outcomes and scales. */
  merge(other: Tally, runs = other.runs): void {
    const { counts, only } = this;
    this.runs += runs;
    this.sums.merge(other.sums);
    for (let slot = 0; slot < counts.length; slot++) {
      if (other.counts[slot] === 0) continue;
      if (counts[slot] === 0) only[slot] = other.only[slot]!;
      else if (only[slot] !== other.only[slot]) only[slot] = NaN;
      counts[slot]! += other.counts[slot]!;
    }
  }

  clear(): void {
    this.runs = 0;
    this.counts.fill(0);
    this.sums.clear();
  }

  /** Mean and its standard error. */
  meanOf(cell: number): { value: number; error: number } {
    const n = this.runs;
    const sum = this.sums.total(cell * SUMS);
    const squares = Math.max(0, this.sums.total(cell * SUMS + 1) - (sum * sum) / n);
    return { value: this.scales[cell]!.centre + sum / n, error: Math.sqrt(squares / (n - 1) / n) };
  }

  /** The slot in which each rank lies, and how many values lie before it. */
  slotsOf(cell: number, ranks: Int32Array): { slot: number; before: number }[] {
    let slot = 0;
    let before = 0;
    return Array.from(ranks, (rank) => {
      while (before + this.counts[cell * SLOTS + slot]! <= rank) before += this.counts[cell * SLOTS + slot++]!;
      return { slot, before };
    });
  }
}

/** Distributions that are looked at: outcomes in weeks, [outcome][week], and the scale of each. */
export interface Cells {
  readonly names: readonly OutcomeName[];
  readonly weeks: readonly number[];
  readonly scales: readonly Scale[];
}

/** Copies the values that lie in wanted slots to `into`, distribution by distribution. Returns how many each has. */
export function collectWanted(block: Block, cells: Cells, wanted: Uint8Array, into: Float32Array): Uint16Array {
  const found = new Uint16Array(cells.scales.length);
  let at = 0;
  eachCell(block, cells, (values, scale, cell) => {
    const before = at;
    for (let i = 0; i < values.length; i++) {
      const x = values[i]!;
      if (wanted[cell * SLOTS + slotOf(x, scale)]) into[at++] = x;
    }
    found[cell] = at - before;
  });
  return found;
}

function eachCell(
  block: Block,
  { names, weeks, scales }: Cells,
  work: (values: Float32Array, scale: Scale, cell: number) => void,
): void {
  let cell = 0;
  for (const name of names) {
    for (const week of weeks) {
      const row = rowOf(block, name, week);
      work(block.values.subarray(row, row + block.runs), scales[cell]!, cell++);
    }
  }
}
