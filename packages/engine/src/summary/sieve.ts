import { BLOCK_RUNS } from '../simulate/block.js';
import { BINS, binOf, type Scale } from './bins.js';

/** A class of values that are wanted; others are a number of a gap. */
export const WANTED = 128;

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
/** Room of a distribution, in blocks: for all values of so many. */
const FULL_BLOCKS = 4;
const ROOM = FULL_BLOCKS * BLOCK_RUNS;

/** Memory of what is sifted, which threads can share. */
export type SiftedRoom = Readonly<Record<'found' | 'values' | 'inGaps' | 'common', ArrayBufferLike>>;

/** Makes room for what is sifted. */
export const siftedRoom = (
  { scales: { length }, gaps }: Pick<Sieve, 'scales' | 'gaps'>,
  allocate: (bytes: number) => ArrayBufferLike,
): SiftedRoom => ({
  found: allocate(length * 4),
  values: allocate(length * ROOM * 4),
  inGaps: allocate(length * gaps * 4),
  common: allocate(length * 4),
});

/** What came through a sieve of some blocks, in memory of a fixed size. */
export class Sifted {
  /** By distribution and gap: how many values lie there. */
  readonly inGaps: Uint32Array;
  /** By distribution: how many have its commonest value. */
  readonly common: Uint32Array;
  readonly #found: Uint32Array;
  readonly #values: Float32Array;
  #blocks = 0;
  /** Values of the distribution that has most of them. */
  #most = 0;

  constructor(room: SiftedRoom) {
    this.inGaps = new Uint32Array(room.inGaps);
    this.common = new Uint32Array(room.common);
    this.#found = new Uint32Array(room.found);
    this.#values = new Float32Array(room.values);
  }

  clear(): void {
    this.#blocks = this.#most = 0;
    this.inGaps.fill(0);
    this.common.fill(0);
    this.#found.fill(0);
  }

  /** Whether there is room for another block, whatever is wanted of it. */
  get hasRoom(): boolean {
    return this.#blocks < MOST_BLOCKS && this.#most + BLOCK_RUNS <= ROOM;
  }

  /** The values that are wanted of a distribution: a view. */
  wanted(distribution: number): Float32Array {
    const from = distribution * ROOM;
    return this.#values.subarray(from, from + this.#found[distribution]!);
  }

  /** Begins with a block; its distributions follow. */
  begin(): void {
    this.#blocks++;
  }

  /** Sifts what the block has of a distribution, from and up to a place among its values. */
  add({ scales, gaps, classes }: Sieve, distribution: number, block: Float32Array, from: number, to: number): void {
    const { inGaps } = this;
    const values = this.#values;
    const scale = scales[distribution]!;
    const { common } = scale;
    const [firstBin, firstGap, room] = [distribution * BINS, distribution * gaps, distribution * ROOM];
    let at = room + this.#found[distribution]!;
    let commons = 0;
    for (let i = from; i < to; i++) {
      const x = block[i]!;
      if (x === common) {
        commons++;
        continue;
      }
      const class_ = classes[firstBin + binOf(x, scale)]!;
      if (class_ === WANTED) values[at++] = x;
      else inGaps[firstGap + class_]!++;
    }
    this.common[distribution]! += commons;
    this.#found[distribution] = at - room;
    this.#most = Math.max(this.#most, at - room);
  }

  /** Puts what is wanted in order, once all blocks are there. */
  sort(): void {
    for (let distribution = 0; distribution < this.#found.length; distribution++) this.wanted(distribution).sort();
  }
}
