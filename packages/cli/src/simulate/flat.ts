import { setImmediate } from 'node:timers/promises';
import type { Scenario } from '@paydown/engine/internal';
import { blockCount, BLOCK_RUNS, memoryNeeded, OUTCOME_NAMES } from '@paydown/engine/simulate';
import {
  Candidates,
  complete,
  designEffect,
  fanRanks,
  fansOf,
  Ordered,
  outlineOf,
  reportedWeeks,
  scalesFrom,
  singleOf,
  singlesIn,
  SLOTS,
  Totals,
  totalsRoom,
  FINALS,
  finalsOf,
  type Collected,
  type FinalName,
  type Scale,
  type Tally,
  type TotalsRoom,
} from '@paydown/engine/summary';
import { digestOf } from './digest.js';
import type { Played, Range, Totalled } from './jobs.js';
import type { Result } from './partial.js';

/** Futures of which less than this is kept are held in memory until they are summed up. */
const MOST_HELD_BYTES = 256e6;
/** Of more, blocks are added up so many at a time, fewer at first, when more is held of each. */
export const BLOCKS_AT_ONCE = 32;
const LEAST_AT_ONCE = 4;
/** The first blocks are held nevertheless: they are what a run that is stopped has to show. */
export const HELD_BLOCKS = 20;
/** Values of which one may lie at a wanted rank, at most; of more, they are collected when the blocks are played once more. With room to grow, 200 MB. */
const MOST_CANDIDATES = 30e6;
/** Values that are collected at once then. */
const MOST_COLLECTED = 48e6;
/** Bytes that adding up takes, with a few threads, and for each run: the last week of two outcomes, and again while they are sorted. */
const TOTALS_BYTES = 400e6;
const RUN_BYTES = 24;

/** Bytes that the blocks of a run take, with the weeks that a summary reports. */
const heldBytes = (scenario: Scenario): number => memoryNeeded(scenario, reportedWeeks(scenario.horizon).length);

/** Whether the futures of a run are added up as they are played, since they are too many to be held. */
export const isFlat = (scenario: Scenario, most = MOST_HELD_BYTES): boolean => heldBytes(scenario) > most;

/** Bytes that summing up a run takes. */
export const memoryToSum = (scenario: Scenario): number =>
  isFlat(scenario) ? Math.min(heldBytes(scenario), TOTALS_BYTES + RUN_BYTES * scenario.runs) : heldBytes(scenario);

/** Who plays: the threads of a pool. */
export interface Hands {
  readonly workers: number;
  /** Plays a block and hands it over. */
  record(block: number): Promise<Played>;
  /** Has blocks added up in the memory of `room`, and values in wanted slots collected, while they are added up or later. */
  total(range: Range, scales: readonly Scale[], room: TotalsRoom, wanted: Uint8Array): Promise<Totalled>;
  collect(range: Range, scales: readonly Scale[], wanted: Uint8Array): Promise<Collected>;
  /** Called with futures that have been added up. */
  onPlayed(futures: number): void;
}

const shared = (bytes: number) => new SharedArrayBuffer(bytes);
const own = (bytes: number) => new ArrayBuffer(bytes);

/** The same result as that of all blocks held in memory, bit for bit. @param held the first blocks, one at least */
export async function simulateFlat(scenario: Scenario, held: readonly Played[], hands: Hands): Promise<Result> {
  const scales = scalesFrom(held[0]!.block, OUTCOME_NAMES, reportedWeeks(scenario.horizon));
  const totals = new Totals(scenario, scales, totalsRoom(scenario, own));
  const { tally } = totals;
  const ranks = fanRanks(scenario, scenario.runs);
  const wanted = new Uint8Array(shared(scales.length * SLOTS));
  const candidates = new Candidates(tally, ranks, scenario.runs, { most: MOST_CANDIDATES }, wanted);
  const checksums: { checksum: number }[] = [];
  const finals: Record<FinalName, Float32Array> = {
    arr: new Float32Array(scenario.runs),
    delivered: new Float32Array(scenario.runs),
  };
  const note = (first: number, { checksums: some, finals: last, collected }: Omit<Totalled, 'unkept'>): void => {
    some.forEach((checksum, i) => (checksums[first + i] = { checksum }));
    for (const name of FINALS) finals[name].set(last[name], first * BLOCK_RUNS);
    candidates.add(collected);
    hands.onPlayed(last.arr.length);
  };
  const rooms = Array.from({ length: hands.workers }, () => totalsRoom(scenario, shared));
  const others = shareOut(scenario, held.length, hands.workers, async (range, hand) => {
    const added = await hands.total(range, scales, rooms[hand]!, wanted);
    totals.merge(new Totals(scenario, scales, rooms[hand]!), added.finals.arr.length);
    note(range.from, added);
  });
  others.catch(() => {});
  for (const [number, { block, checksum }] of held.entries()) {
    note(number, {
      checksums: [checksum],
      finals: finalsOf(scenario, block),
      collected: totals.addAll([block], wanted),
    });
    // A signal can be heard in between.
    await setImmediate();
  }
  await others;
  rooms.length = 0;

  const values = new Float64Array(scales.length * ranks.length);
  if (!candidates.read(values)) await collectAgain(scenario, tally, ranks, values, hands);
  const singles = await Promise.all(
    singlesIn(finals.arr).map(async (run) =>
      singleOf(scenario, (await hands.record(Math.floor(run / BLOCK_RUNS))).block, run),
    ),
  );
  return {
    summary: complete(outlineOf(scenario, totals.fates, finals, singles), {
      outcomes: fansOf(scenario, tally, (cell, into) =>
        into.set(values.subarray(cell * into.length, (cell + 1) * into.length)),
      ),
      effort: totals.effort.shares(tally.runs, designEffect(scenario, tally.runs)),
    }),
    digest: digestOf(checksums),
    played: scenario.runs,
  };
}

/** Writes the values at the ranks, distribution by distribution: collected from all blocks, once or as often as memory wants it. */
async function collectAgain(
  scenario: Scenario,
  tally: Tally,
  ranks: Int32Array,
  into: Float64Array,
  hands: Hands,
): Promise<void> {
  for (let from = 0; from < tally.scales.length;) {
    const ordered = new Ordered(tally, ranks, from, MOST_COLLECTED);
    const wanted = new Uint8Array(shared(ordered.wanted.length));
    wanted.set(ordered.wanted);
    if (ordered.size > 0)
      await shareOut(scenario, 0, hands.workers, async (range) =>
        ordered.add(await hands.collect(range, tally.scales, wanted)),
      );
    for (let cell = from; cell < ordered.to; cell++)
      ordered.read(cell, into.subarray(cell * ranks.length, (cell + 1) * ranks.length));
    from = ordered.to;
  }
}

/** Shares the blocks of a scenario out to so many hands, from one on, some at a time. */
async function shareOut(
  scenario: Scenario,
  first: number,
  hands: number,
  work: (range: Range, hand: number) => Promise<void>,
): Promise<void> {
  const blocks = blockCount(scenario);
  let next = first;
  await Promise.all(
    Array.from({ length: hands }, async (_, hand) => {
      while (next < blocks) {
        const from = next;
        const some = Math.min(BLOCKS_AT_ONCE, LEAST_AT_ONCE + (from >> 3));
        const to = (next = Math.min(blocks, from + some));
        await work({ from, to }, hand);
      }
    }),
  );
}
