import type { Block } from '../simulate/block.js';
import { SLOTS } from './bins.js';
import { collectWanted, type Collected, type Tally } from './tally.js';

/**
 * The values at some ranks of all distributions of a tally. Where all values in the slot of a rank are one, that is the value at that rank; the values in
 * other wanted slots are collected from the blocks, once more block by block.
 */
export class Ordered {
  /** By slot: whether its values are collected. */
  readonly wanted: Uint8Array;
  /** The first distribution that is not wanted any more. */
  readonly to: number;
  /** Values to be collected, of all distributions together. */
  readonly size: number;
  readonly #values: Float32Array;
  /** Where the values of a distribution begin, and how many are there so far. */
  readonly #starts: Float64Array;
  readonly #filled: Float64Array;

  /**
   * Wants distributions one after another, as many as there is room for, and one at least.
   *
   * @param ranks wanted of each distribution, ascending
   * @param from the first distribution
   * @param room values that may be collected
   */
  constructor(
    readonly tally: Tally,
    readonly ranks: Int32Array,
    readonly from = 0,
    room = Infinity,
  ) {
    const cells = tally.scales.length;
    this.wanted = new Uint8Array(cells * SLOTS);
    this.#starts = new Float64Array(cells);
    this.#filled = new Float64Array(cells);
    let size = 0;
    let cell = from;
    for (; cell < cells && (cell === from || size + this.#mixed(cell) <= room); cell++) {
      this.#starts[cell] = size;
      for (const { slot } of tally.slotsOf(cell, ranks)) {
        const at = cell * SLOTS + slot;
        if (this.wanted[at] || !Number.isNaN(tally.only[at]!)) continue;
        this.wanted[at] = 1;
        size += tally.counts[at]!;
      }
    }
    this.to = cell;
    this.size = size;
    this.#values = new Float32Array(size);
  }

  /** Values in the slots of a distribution that would have to be collected. */
  #mixed(cell: number): number {
    const slots = new Set(this.tally.slotsOf(cell, this.ranks).map(({ slot }) => cell * SLOTS + slot));
    return [...slots].reduce((sum, at) => sum + (Number.isNaN(this.tally.only[at]!) ? this.tally.counts[at]! : 0), 0);
  }

  /** Takes the values of some runs in the slots that are wanted. */
  add({ values, found }: Collected): void {
    let at = 0;
    for (let cell = 0; cell < found.length; cell++) {
      this.addTo(cell, values.subarray(at, at + found[cell]!));
      at += found[cell]!;
    }
  }

  /** Takes values of one distribution. */
  addTo(cell: number, values: Float32Array): void {
    this.#values.set(values, this.#starts[cell]! + this.#filled[cell]!);
    this.#filled[cell]! += values.length;
  }

  collect(blocks: readonly Block[]): void {
    this.add(collectWanted(blocks, this.tally, this.wanted));
  }

  /** Writes the values of a wanted distribution at the ranks. */
  read(cell: number, into: Float64Array): void {
    const { tally } = this;
    const from = this.#starts[cell]!;
    const sorted = this.#values.subarray(from, from + this.#filled[cell]!).sort();
    // Wanted slots follow one another in `sorted` as the ranks do.
    let collected = 0;
    let last = { slot: -1, size: 0 };
    tally.slotsOf(cell, this.ranks).forEach(({ slot, before }, i) => {
      const at = cell * SLOTS + slot;
      if (slot !== last.slot) {
        collected += last.size;
        last = { slot, size: this.wanted[at] ? tally.counts[at]! : 0 };
      }
      into[i] = this.wanted[at] ? sorted[collected + this.ranks[i]! - before]! : tally.only[at]!;
    });
  }
}
