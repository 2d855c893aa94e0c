import { BLOCK_RUNS, rowOf, type Block } from '../simulate/block.js';
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

  /** Adds a block. */
  add(block: Block): void {
    this.addAll([block]);
  }

  /**
   * Adds blocks, one distribution after another: that of a few blocks at once takes a third of the time that one after another takes. Returns the values that
   * lie in slots of `wanted`, if that is given.
   */
  addAll(blocks: readonly Block[], wanted?: Uint8Array): Collected {
    const { sums } = this;
    const collector = new Collector(this.scales.length);
    for (const { runs } of blocks) this.runs += runs;
    eachCell(blocks, this, (values, from, to, cell) => {
      this.#count(values, from, to, cell);
      sums.add(cell * SUMS, moments[0]!);
      sums.add(cell * SUMS + 1, moments[1]!);
      if (wanted) collector.take(values, from, to, wanted, cell);
    });
    return collector.collected();
  }

  /** Counts some values of a distribution, notes where they lie in `slots`, and their sums in `moments`. */
  #count(values: Float32Array, from: number, to: number, cell: number): void {
    const { counts, only } = this;
    const scale = this.scales[cell]!;
    const { centre } = scale;
    let sum = 0;
    let squares = 0;
    for (let i = from; i < to; i++) {
      const x = values[i]!;
      const away = x - centre;
      sum += away;
      squares += away * away;
      const slot = cell * SLOTS + slotOf(x, scale);
      slots[i - from] = slot;
      if (counts[slot]!++ === 0) only[slot] = x;
      else if (only[slot] !== x) only[slot] = NaN;
    }
    moments[0] = sum;
    moments[1] = squares;
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

/** Values of some runs: all of one distribution, then of the next, in the order of the runs; and how many each distribution has. */
export interface Collected {
  readonly values: Float32Array;
  readonly found: Uint32Array;
}

/** The values that lie in wanted slots. */
export function collectWanted(blocks: readonly Block[], cells: Cells, wanted: Uint8Array): Collected {
  const collector = new Collector(cells.scales.length);
  eachCell(blocks, cells, (values, from, to, cell) => {
    const scale = cells.scales[cell]!;
    for (let i = from; i < to; i++) slots[i - from] = cell * SLOTS + slotOf(values[i]!, scale);
    collector.take(values, from, to, wanted, cell);
  });
  return collector.collected();
}

const LEAST_ROOM = 1 << 16;
/** Where the values of a block lie that is looked at, and their sum and that of their squares. */
const slots = new Int32Array(BLOCK_RUNS);
const moments = new Float64Array(2);

/** Collects values, in memory that grows. */
class Collector {
  readonly #found: Uint32Array;
  #values = new Float32Array(LEAST_ROOM);
  #at = 0;

  constructor(cells: number) {
    this.#found = new Uint32Array(cells);
  }

  /** Takes the values of a distribution whose place in `slots` is wanted. */
  take(values: Float32Array, from: number, to: number, wanted: Uint8Array, cell: number): void {
    if (this.#at + to - from > this.#values.length) {
      const more = new Float32Array(2 * this.#values.length);
      more.set(this.#values);
      this.#values = more;
    }
    const into = this.#values;
    let at = this.#at;
    for (let i = from; i < to; i++) if (wanted[slots[i - from]!]) into[at++] = values[i]!;
    this.#found[cell]! += at - this.#at;
    this.#at = at;
  }

  collected(): Collected {
    return { values: this.#values.slice(0, this.#at), found: this.#found };
  }
}

/** What was collected of runs that follow one another, as one. */
export function joined(some: readonly Collected[]): Collected {
  const found = new Uint32Array(some[0]!.found.length);
  for (const { found: each } of some) for (let cell = 0; cell < found.length; cell++) found[cell]! += each[cell]!;
  const values = new Float32Array(some.reduce((sum, { values: each }) => sum + each.length, 0));
  const from = new Uint32Array(some.length);
  let at = 0;
  for (let cell = 0; cell < found.length; cell++)
    for (let i = 0; i < some.length; i++) {
      const count = some[i]!.found[cell]!;
      values.set(some[i]!.values.subarray(from[i]!, from[i]! + count), at);
      from[i]! += count;
      at += count;
    }
  return { values, found };
}

/** Looks at what blocks have of each distribution: from and up to a place among the values of a block. */
function eachCell(
  blocks: readonly Block[],
  { names, weeks }: Cells,
  work: (values: Float32Array, from: number, to: number, cell: number) => void,
): void {
  let cell = 0;
  for (const name of names) {
    for (const week of weeks) {
      for (const block of blocks) {
        const row = rowOf(block, name, week);
        work(block.values, row, row + block.runs, cell);
      }
      cell++;
    }
  }
}
