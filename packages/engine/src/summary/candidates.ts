import { commonSlot, SLOTS, slotOf } from './bins.js';
import { Ordered } from './ordered.js';
import type { Collected, Tally } from './tally.js';

/**
 * Standard deviations that a rank among all runs may lie from where the runs so far have it. Of some thousand distributions one will rarely be farther off;
 * then what is missing is collected when the blocks are played again.
 */
const WIDE = 5;
/** Values of which so many times more have come than were left the last time are looked through; not before there are so many. */
const GROWTH = 1.3;
const LEAST = 8e6;
/** Room of a distribution, as a multiple of what it holds when it is made larger. */
const SPARE = 1.25;
/** Values that are handed on at once. */
const AT_ONCE = 8e6;

/**
 * The values of a run that may lie at the ranks that are wanted of all its runs, while these are played: first all, then those around each rank, in fewer and
 * fewer slots the more runs there are. So one play gives exact percentiles, and what is held grows with the square root of the runs, up to a limit.
 */
export class Candidates {
  /** By slot: whether its values are held. All values so far in such a slot are there. */
  readonly wanted: Uint8Array;
  /** Values that are held. */
  size = 0;
  #lists: Float32Array[];
  readonly #used: Uint32Array;
  #before = 0;
  #given = false;

  /**
   * @param tally of all runs that were added
   * @param ranks wanted among `runs` runs, ascending
   * @param limits how many values may be held, and are before they are looked through
   * @param wanted memory that threads share, a byte a slot
   */
  constructor(
    readonly tally: Tally,
    readonly ranks: Int32Array,
    readonly runs: number,
    readonly limits: { readonly most: number; readonly least?: number },
    wanted: Uint8Array = new Uint8Array(tally.scales.length * SLOTS),
  ) {
    const cells = tally.scales.length;
    this.wanted = wanted;
    wanted.fill(1);
    tally.scales.forEach((scale, cell) => (wanted[cell * SLOTS + commonSlot(scale)] = 0));
    this.#lists = Array.from({ length: cells }, () => new Float32Array(0));
    this.#used = new Uint32Array(cells);
  }

  /** Whether there were too many, so that none are held. */
  get givenUp(): boolean {
    return this.#given;
  }

  /** Takes the values of some runs that lie in slots which are wanted, or were before; they stand in the tally already. */
  add({ values, found }: Collected): void {
    if (this.#given) return;
    let at = 0;
    for (let cell = 0; cell < found.length; cell++) {
      const count = found[cell]!;
      if (count === 0) continue;
      const used = this.#used[cell]!;
      if (used + count > this.#lists[cell]!.length) this.#resize(cell, SPARE * (used + count));
      this.#lists[cell]!.set(values.subarray(at, (at += count)), used);
      this.#used[cell] = used + count;
    }
    this.size += at;
    if (this.size > Math.max(this.limits.least ?? LEAST, GROWTH * this.#before)) this.#narrow();
  }

  #giveTo(ordered: Ordered): boolean {
    if (this.#given) return false;
    for (let slot = ordered.from * SLOTS; slot < ordered.to * SLOTS; slot++)
      if (ordered.wanted[slot]! > this.wanted[slot]!) return false;
    for (let cell = ordered.from; cell < ordered.to; cell++) {
      this.#drop(cell, ordered.wanted);
      ordered.addTo(cell, this.#lists[cell]!.subarray(0, this.#used[cell]));
    }
    return true;
  }

  /** Writes the values at the ranks, distribution by distribution, and drops all others. Returns false if they are not all here. */
  read(into: Float64Array): boolean {
    const { length } = this.ranks;
    for (let from = 0; from < this.tally.scales.length;) {
      const ordered = new Ordered(this.tally, this.ranks, from, AT_ONCE);
      if (!this.#giveTo(ordered)) return false;
      for (let cell = from; cell < ordered.to; cell++)
        ordered.read(cell, into.subarray(cell * length, (cell + 1) * length));
      from = ordered.to;
    }
    return true;
  }

  #resize(cell: number, length: number): void {
    const list = new Float32Array(length);
    list.set(this.#lists[cell]!.subarray(0, this.#used[cell]));
    this.#lists[cell] = list;
  }

  /** Drops what lies in slots that are not wanted, in place: no memory is taken. */
  #drop(cell: number, wanted: Uint8Array): void {
    const scale = this.tally.scales[cell]!;
    const list = this.#lists[cell]!;
    const used = this.#used[cell]!;
    let at = 0;
    for (let i = 0; i < used; i++) {
      const x = list[i]!;
      if (wanted[cell * SLOTS + slotOf(x, scale)]) list[at++] = x;
    }
    this.#used[cell] = at;
  }

  /** Wants only slots that may hold a wanted rank, and drops the others. */
  #narrow(): void {
    const windows = this.#windows();
    this.size = 0;
    for (let cell = 0; cell < this.#lists.length; cell++) {
      this.#wantWithin(cell, windows);
      this.#drop(cell, this.wanted);
      this.size += this.#used[cell]!;
    }
    this.#before = this.size;
    if (this.size > this.limits.most) this.#giveUp();
  }

  #giveUp(): void {
    this.#given = true;
    this.wanted.fill(0);
    this.#lists = [];
    this.size = 0;
  }

  /** Among the runs so far, counted from 0: the first and the last place at which a wanted rank of all may lie; one behind another. */
  #windows(): [first: number, last: number][] {
    const n = this.tally.runs;
    const windows: [number, number][] = [];
    for (const rank of this.ranks) {
      const share = (rank + 0.5) / this.runs;
      const spread = 1 + WIDE * n * Math.sqrt(share * (1 - share) * Math.max(0, 1 / n - 1 / this.runs));
      const [first, last] = [Math.floor(n * share - 0.5 - spread), Math.ceil(n * share - 0.5 + spread)];
      const before = windows[windows.length - 1];
      if (before !== undefined && first <= before[1]) before[1] = Math.max(before[1], last);
      else windows.push([first, last]);
    }
    return windows;
  }

  #wantWithin(cell: number, windows: readonly (readonly [number, number])[]): void {
    const { counts } = this.tally;
    let w = 0;
    let before = 0;
    for (let slot = cell * SLOTS; slot < (cell + 1) * SLOTS; slot++) {
      const after = before + counts[slot]!;
      while (w < windows.length && windows[w]![1] < before) w++;
      // Of a slot that is still empty the next value may come; it lies between its neighbours.
      const may = w < windows.length && windows[w]![0] < Math.max(after, before + 1);
      if (!may) this.wanted[slot] = 0;
      before = after;
    }
  }
}
