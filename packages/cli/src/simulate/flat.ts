import { setImmediate } from 'node:timers/promises';
import type { Scenario } from '@paydown/engine/internal';
import { blockCount, BLOCK_RUNS, memoryNeeded, OUTCOME_NAMES, type Allocate } from '@paydown/engine/simulate';
import {
  centresOf,
  complete,
  designEffect,
  fanRanks,
  Finals,
  finalsOf,
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
} from '@paydown/engine/summary';
import { digestOf } from './digest.js';
import type { Played, Range, RangeWork, Totalled } from './jobs.js';
import type { Result } from './partial.js';

/** Futures of which less than this is kept are held in memory until they are summed up. */
const MOST_HELD_BYTES = 256e6;
/** Of more, blocks are added up so many at a time at most. */
export const BLOCKS_AT_ONCE = 32;
/** The first blocks are held nevertheless: they are what a run that is stopped has to show. */
export const HELD_BLOCKS = 20;
/** Bytes that adding up takes, with a few threads. */
const TOTALS_BYTES = 400e6;

/** Bytes that the blocks of a run take, with the weeks that a summary reports. */
const heldBytes = (scenario: Scenario): number => memoryNeeded(scenario, reportedWeeks(scenario.horizon).length);

/** Whether the futures of a run are added up as they are played, since they are too many to be held. */
export const isFlat = (scenario: Scenario, most = MOST_HELD_BYTES): boolean => heldBytes(scenario) > most;

/** Bytes that summing up a run takes. */
export const memoryToSum = (scenario: Scenario): number =>
  isFlat(scenario) ? Math.min(heldBytes(scenario), TOTALS_BYTES) : heldBytes(scenario);

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

/** The same result as that of all blocks held in memory, bit for bit. @param held the first blocks, one at least */
export async function simulateFlat(scenario: Scenario, held: readonly Played[], hands: Hands): Promise<Result> {
  const { runs } = scenario;
  const weeks = reportedWeeks(scenario.horizon);
  const centres = centresOf(held[0]!.block, OUTCOME_NAMES, weeks);
  const ranks = fanRanks(scenario, runs);
  const scales = scalesFrom(held[0]!.block, OUTCOME_NAMES, weeks);
  let order = new OrderStatistics(scales, ranks, runs, { allocate: shared });
  const roomOf = (allocate: Allocate): RangeRoom => rangeRoom(scenario, order.sieve, allocate);
  const totals = new Totals(scenario, centres, totalsRoom(scenario, own));
  const checksums = new Uint32Array(blockCount(scenario));
  const finals = new Finals(runs);
  const note = (first: number, { checksums: some, finals: last }: Pick<Totalled, 'checksums' | 'finals'>): void => {
    checksums.set(some, first);
    finals.add(first * BLOCK_RUNS, last);
    hands.onPlayed(last.arr.length);
  };
  const rooms = Array.from({ length: hands.workers }, () => roomOf(shared));
  /** Has some blocks added up by a hand, and puts in order what it has sifted. */
  const total = async (range: Range, hand: number, again = false): Promise<Totalled> => {
    const room = rooms[hand]!;
    const added = await hands.total({ range, centres, sieve: order.sieve, room }, again);
    order.add(new Sifted(room), added.to - range.from, added.finals.arr.length);
    return added;
  };
  const others = shareOut(scenario, held.length, hands.workers, async (range, hand) => {
    const added = await total(range, hand);
    totals.merge(new Totals(scenario, centres, rooms[hand]!));
    note(range.from, added);
    return added.to;
  });
  others.catch(() => {});
  const sifted = new Sifted(roomOf(own));
  for (const [number, { block, checksum }] of held.entries()) {
    sifted.clear();
    totals.add(block, order.sieve, sifted);
    order.add(sifted, 1, block.runs);
    note(number, { checksums: [checksum], finals: finalsOf(scenario, block) });
    // A signal can be heard in between.
    await setImmediate();
  }
  await others;

  const values = new Float64Array(scales.length * ranks.length);
  for (let windows = order.read(values); windows !== null; windows = order.read(values)) {
    order = order.again(windows);
    await shareOut(scenario, 0, hands.workers, async (range, hand) => (await total(range, hand, true)).to);
  }
  const singles = await Promise.all(
    finals
      .singles()
      .map(async (run) => singleOf(scenario, (await hands.record(Math.floor(run / BLOCK_RUNS))).block, run)),
  );
  return {
    summary: complete(outlineOf(scenario, totals.fates, finals, singles), {
      outcomes: fansOf(scenario, runs, totals.means, OUTCOME_NAMES, (distribution, into) =>
        into.set(values.subarray(distribution * into.length, (distribution + 1) * into.length)),
      ),
      effort: totals.effort.shares(runs, designEffect(scenario, runs)),
    }),
    digest: digestOf(checksums),
    played: runs,
  };
}

/** Shares the blocks of a scenario out to so many hands, from one on, some at a time. @param work says which block it did not come to */
async function shareOut(
  scenario: Scenario,
  first: number,
  hands: number,
  work: (range: Range, hand: number) => Promise<number>,
): Promise<void> {
  const blocks = blockCount(scenario);
  let next = first;
  await Promise.all(
    Array.from({ length: hands }, async (_, hand) => {
      while (next < blocks) {
        let from = next;
        const to = (next = Math.min(blocks, from + BLOCKS_AT_ONCE));
        while (from < to) from = await work({ from, to }, hand);
      }
    }),
  );
}
