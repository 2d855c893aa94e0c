import { crc32 } from 'node:zlib';
import type { Scenario } from '@paydown/engine/internal';
import { blockCount, BLOCK_RUNS, OUTCOME_NAMES, type Allocate, type Block } from '@paydown/engine/simulate';
import {
  centresOf,
  complete,
  designEffect,
  fanRanks,
  Finals,
  fansOf,
  OrderStatistics,
  outlineOf,
  rangeRoom,
  reportedWeeks,
  scalesFrom,
  Sifted,
  singleOf,
  Totals,
  totalsRoom,
  type RangeRoom,
  type Saved,
} from '@paydown/engine/summary';
import { digestOf } from './digest.js';
import type { Played, Range, RangeWork, Totalled } from './jobs.js';
import type { Result } from './partial.js';

/** Blocks are added up so many at a time at most. */
export const BLOCKS_AT_ONCE = 32;

/** Who plays: the threads of a pool. */
export interface Hands {
  readonly workers: number;
  /** Plays a block and hands it over. */
  record(block: number): Promise<Played>;
  /** Has blocks added up and sifted, as many as there is room for; `again` if all were played before. */
  total(work: RangeWork, again: boolean): Promise<Totalled>;
  /** Called with futures that have been added up. */
  onPlayed(futures: number): void;
}

const shared: Allocate = (bytes) => new SharedArrayBuffer(bytes);
const own: Allocate = (bytes) => new ArrayBuffer(bytes);

/** All that is gathered of a run while it is played, in memory that does not grow with its futures. */
export class Gathering {
  readonly #centres: Float32Array;
  readonly #totals: Totals;
  readonly #finals: Finals;
  readonly #checksums: Uint32Array;
  /** What threads have sifted, each in its own memory. */
  readonly #rooms: readonly RangeRoom[];
  readonly #values: Float64Array;
  #order: OrderStatistics;

  /** @param first the first block of the run */
  constructor(
    readonly scenario: Scenario,
    first: Block,
    workers: number,
  ) {
    const weeks = reportedWeeks(scenario.horizon);
    const ranks = fanRanks(scenario, scenario.runs);
    const scales = scalesFrom(first, OUTCOME_NAMES, weeks);
    this.#order = new OrderStatistics(scales, ranks, scenario.runs, { allocate: shared });
    this.#values = new Float64Array(scales.length * ranks.length);
    this.#centres = centresOf(first, OUTCOME_NAMES, weeks);
    this.#totals = new Totals(scenario, this.#centres, totalsRoom(scenario, own));
    this.#finals = new Finals(scenario.runs);
    this.#checksums = new Uint32Array(blockCount(scenario));
    this.#rooms = Array.from({ length: workers }, () => rangeRoom(scenario, this.#order.sieve, shared));
  }

  /** Has the blocks of some ranges played, and adds them. */
  play(hands: Hands, ranges: readonly Range[]): Promise<void> {
    return shareOut(ranges, hands.workers, async (range, hand) => {
      const added = await this.#total(hands, range, hand, false);
      this.#totals.merge(new Totals(this.scenario, this.#centres, this.#rooms[hand]!));
      this.#note(range.from, added);
      hands.onPlayed(added.finals.arr.length);
      return added.to;
    });
  }

  /** Finds the values at the wanted ranks, once all blocks are there; where they were only counted, by playing all again. */
  async find(hands: Hands): Promise<void> {
    const all = [{ from: 0, to: this.#checksums.length }];
    for (let windows = this.#read(); windows !== null; windows = this.#read()) {
      this.#order = this.#order.again(windows);
      await shareOut(all, hands.workers, async (range, hand) => (await this.#total(hands, range, hand, true)).to);
    }
  }

  #read() {
    return this.#order.read(this.#values);
  }

  /** The futures that are shown, one by one. */
  singles(hands: Hands): Promise<ReturnType<typeof singleOf>[]> {
    return Promise.all(
      this.#finals.singles().map(async (run) => {
        const { block } = await hands.record(Math.floor(run / BLOCK_RUNS));
        return singleOf(this.scenario, block, run);
      }),
    );
  }

  result(singles: ReturnType<typeof singleOf>[]): Result {
    const { scenario } = this;
    const { runs } = scenario;
    return {
      summary: complete(outlineOf(scenario, this.#totals.fates, this.#finals, singles), {
        outcomes: fansOf(scenario, runs, this.#totals.means, OUTCOME_NAMES, (distribution, into) =>
          into.set(this.#values.subarray(distribution * into.length, (distribution + 1) * into.length)),
        ),
        effort: this.#totals.effort.shares(runs, designEffect(scenario, runs)),
      }),
      digest: digestOf(this.#checksums),
      played: runs,
    };
  }

  /** Forgets all, for other blocks of the same run. */
  clear(): void {
    this.#totals.clear();
    this.#order = this.#order.again();
  }

  /** What was gathered of a range, and of nothing else, as bytes in pieces; null if that does not do for others. */
  save({ from, to }: Range): Uint8Array[] | null {
    const order = this.#order.save();
    if (order === null) return null;
    const { arr, delivered } = this.#finals.slice(...this.#runsOf({ from, to }));
    const head = Uint32Array.of(from, to, order.numbers.length, order.values.length);
    const parts = [head, ...this.#sums(), order.numbers, order.values, arr, delivered, this.#checksums.slice(from, to)];
    const bytes = parts.map(bytesOf);
    return [...bytes, bytesOf(Uint32Array.of(checksumOf(bytes)))];
  }

  /** Takes in what was gathered elsewhere. Returns of which blocks, or null if it is not whole. */
  absorb(bytes: Uint8Array): Range | null {
    if (!isWhole(bytes)) return null;
    let at = 0;
    const read = <T extends Words>(into: T): T => {
      bytesOf(into).set(bytes.subarray(at, (at += into.byteLength)));
      return into;
    };
    const [from, to, numbers, values] = read(new Uint32Array(4)) as unknown as [number, number, number, number];
    const [first, last] = this.#runsOf({ from, to });
    const sums = this.#sums();
    const runs = last - first;
    const length =
      16
      + sums.reduce((sum, { byteLength }) => sum + byteLength, 0)
      + 8 * numbers
      + 4 * (values + 2 * runs + to - from)
      + 4;
    if (from >= to || to > this.#checksums.length || bytes.length !== length) return null;
    const others = sums.map((each) => read(each.slice()));
    const saved: Saved = { numbers: read(new Float64Array(numbers)), values: read(new Float32Array(values)) };
    if (!this.#order.absorb(saved, runs)) return null;
    sums.forEach((each, s) => each.forEach((sum, i) => (each[i] = sum + others[s]![i]!)));
    const finals = { arr: read(new Float32Array(runs)), delivered: read(new Float32Array(runs)) };
    this.#note(from, { checksums: read(new Uint32Array(to - from)), finals });
    return { from, to };
  }

  /** All that is added up. */
  #sums(): readonly Float64Array[] {
    const { means, effort, fates } = this.#totals;
    return [means.sums.chunks, effort.sums.chunks, fates.moves];
  }

  /** Which runs some blocks hold: from the first to the one before the last. */
  #runsOf({ from, to }: Range): [first: number, last: number] {
    return [from, to].map((block) => Math.min(block * BLOCK_RUNS, this.scenario.runs)) as [number, number];
  }

  /** Has some blocks added up by a hand, and puts in order what it has sifted. */
  async #total(hands: Hands, range: Range, hand: number, again: boolean): Promise<Totalled> {
    const room = this.#rooms[hand]!;
    const added = await hands.total({ range, centres: this.#centres, sieve: this.#order.sieve, room }, again);
    this.#order.add(new Sifted(room), added.finals.arr.length);
    return added;
  }

  #note(
    first: number,
    { checksums, finals }: { readonly checksums: ArrayLike<number> } & Pick<Totalled, 'finals'>,
  ): void {
    this.#checksums.set(checksums, first);
    this.#finals.add(first * BLOCK_RUNS, finals);
  }
}

type Words = Uint32Array | Float32Array | Float64Array;

const bytesOf = ({ buffer, byteOffset, byteLength }: Words | Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const checksumOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((crc, piece) => crc32(piece, crc), 0);

/** Whether bytes are what was saved, all of it. */
export const isWhole = (bytes: Uint8Array): boolean =>
  bytes.length > 20
  && checksumOf([bytes.subarray(0, -4)])
    === new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(bytes.length - 4, true);

/** Which blocks saved bytes say that they are of. */
export function rangeIn(bytes: Uint8Array): Range {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return { from: head.getUint32(0, true), to: head.getUint32(4, true) };
}

/** Shares the blocks of some ranges out to so many hands, some at a time. @param work says which block it did not come to */
async function shareOut(
  ranges: readonly Range[],
  hands: number,
  work: (range: Range, hand: number) => Promise<number>,
): Promise<void> {
  const all = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const some = Math.min(BLOCKS_AT_ONCE, Math.ceil(all / hands));
  const waiting = ranges.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / some) }, (_, i) => ({
      from: from + i * some,
      to: Math.min(to, from + (i + 1) * some),
    })),
  );
  await Promise.all(
    Array.from({ length: hands }, async (_, hand) => {
      for (let range = waiting.shift(); range !== undefined; range = waiting.shift())
        for (let { from } = range; from < range.to;) from = await work({ from, to: range.to }, hand);
    }),
  );
}
