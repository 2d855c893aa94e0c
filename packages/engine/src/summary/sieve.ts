import { BLOCK_RUNS } from '../simulate/block.js';
import { BINS, binAt, binOf, type Scale } from './bins.js';

/** A class of values that are wanted; others are a number of a gap. */
export const WANTED = 128;
const WANTED_BIT = 7;
/** By class: how many values a block has of it. */
const counts = new Uint32Array(WANTED + 1);

/** What tells values apart that are wanted from those that are only counted, of many distributions. Threads share it. */
export interface Sieve {
  readonly scales: readonly Scale[];
  /** Gaps of a distribution: stretches of values, ascending, that are counted. */
  readonly gaps: number;
  /** By distribution and bin: the gap that it lies in, or WANTED. What was wanted becomes a gap; never does a gap change. */
  readonly classes: Uint8Array;
}

/** Blocks that are sifted at once, at most. */
const MOST_BLOCKS = 32;
/** Room for all values of so many of them, of each distribution; of the others, few are wanted. */
const FULL_BLOCKS = 4;

/** Memory of what is sifted, which threads can share. */
export type SiftedRoom = Readonly<Record<'ends' | 'values' | 'inGaps' | 'common', ArrayBufferLike>>;

/** Makes room for what is sifted. */
export const siftedRoom = (
  { scales: { length }, gaps }: Pick<Sieve, 'scales' | 'gaps'>,
  allocate: (bytes: number) => ArrayBufferLike,
): SiftedRoom => ({
  ends: allocate(MOST_BLOCKS * length * 4),
  values: allocate(FULL_BLOCKS * BLOCK_RUNS * length * 4),
  inGaps: allocate(length * gaps * 4),
  common: allocate(length * 4),
});

/** What is wanted of one distribution; the next that is asked for takes its memory. */
const together = new Float32Array(MOST_BLOCKS * BLOCK_RUNS);

/** What came through a sieve of some blocks, in memory of a fixed size. */
export class Sifted {
  /** By distribution and gap: how many values lie there. */
  readonly inGaps: Uint32Array;
  /** By distribution: how many have its commonest value. */
  readonly common: Uint32Array;
  /** Values that are wanted, of some blocks after others and of those by distribution, and where each ends; of blocks that are not there they end at 0. */
  readonly #values: Float32Array;
  readonly #ends: Uint32Array;
  #blocks = 0;
  #wanted = 0;
  /** By distribution: how many values are wanted; and of the one that has most of them. */
  readonly #found: Uint32Array;
  #most = 0;
  /** Where the ends of the blocks that are sifted now begin, and of the next. */
  #first = 0;
  #next = 0;

  constructor(room: SiftedRoom) {
    this.inGaps = new Uint32Array(room.inGaps);
    this.common = new Uint32Array(room.common);
    this.#values = new Float32Array(room.values);
    this.#ends = new Uint32Array(room.ends);
    this.#found = new Uint32Array(this.common.length);
  }

  clear(): void {
    this.#blocks = this.#wanted = this.#next = this.#most = 0;
    this.#found.fill(0);
    this.inGaps.fill(0);
    this.common.fill(0);
    this.#ends.fill(0);
  }

  /** For how many more blocks there is room, whatever is wanted of them. */
  get room(): number {
    const blocks = FULL_BLOCKS - Math.ceil(this.#most / BLOCK_RUNS);
    return Math.min(MOST_BLOCKS - this.#blocks, blocks);
  }

  /** The values that are wanted of a distribution, in no order: good until the next is asked for. */
  wanted(distribution: number): Float32Array {
    const [values, ends] = [this.#values, this.#ends];
    let count = 0;
    for (let i = distribution; i < ends.length; i += this.common.length)
      for (let from = i === 0 ? 0 : ends[i - 1]!; from < ends[i]!; from++) together[count++] = values[from]!;
    return together.subarray(0, count);
  }

  /** Begins with so many blocks. All their distributions follow in order, and of each one block after another: what tells values apart is then at hand. */
  begin(blocks: number): void {
    this.#blocks += blocks;
    this.#first = this.#next;
    this.#next += this.common.length;
  }

  /** Sifts what a block has of a distribution, from and up to a place among its values. */
  add({ scales, gaps, classes }: Sieve, distribution: number, block: Float32Array, from: number, to: number): void {
    const scale = scales[distribution]!;
    const first = this.#wanted;
    const bins = distribution * BINS;
    counts.fill(0);
    // Elsewhere the commonest value is counted as the others are.
    if (classes[bins + binOf(scale.common, scale)] === WANTED) this.#siftRare(scale, classes, bins, block, from, to);
    else this.#sift(scale, classes, bins, block, from, to);
    let others = this.#wanted - first;
    this.#most = Math.max(this.#most, (this.#found[distribution]! += others));
    for (let gap = 0, place = distribution * gaps; gap < gaps; gap++, place++) {
      this.inGaps[place]! += counts[gap]!;
      others += counts[gap]!;
    }
    this.common[distribution]! += to - from - others;
    this.#ends[this.#first + distribution] = this.#wanted;
  }

  // Each value is written as if it were wanted, and counted: no branch depends on it, which a processor could not foretell.

  #sift(
    { low, perUnit }: Scale,
    classes: Uint8Array,
    bins: number,
    block: Float32Array,
    from: number,
    to: number,
  ): void {
    const values = this.#values;
    let at = this.#wanted;
    for (let i = from; i < to; i++) {
      const x = block[i]!;
      const class_ = classes[bins + binAt((x - low) * perUnit)]!;
      values[at] = x;
      at += class_ >> WANTED_BIT;
      counts[class_]!++;
    }
    this.#wanted = at;
  }

  /** The same of all but the commonest value. */
  #siftRare(
    { low, perUnit, common }: Scale,
    classes: Uint8Array,
    bins: number,
    block: Float32Array,
    from: number,
    to: number,
  ): void {
    const values = this.#values;
    let at = this.#wanted;
    for (let i = from; i < to; i++) {
      const x = block[i]!;
      const class_ = classes[bins + binAt((x - low) * perUnit)]!;
      const rare = Number(x !== common);
      values[at] = x;
      at += (class_ >> WANTED_BIT) & rare;
      counts[class_]! += rare;
    }
    this.#wanted = at;
  }
}
