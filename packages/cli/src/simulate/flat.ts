import type { Scenario } from '@paydown/engine/internal';
import { blockCount, BLOCK_RUNS, memoryNeeded, OUTCOME_NAMES } from '@paydown/engine/simulate';
import {
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
  Totals,
  totalsRoom,
  type FinalName,
  type Scale,
} from '@paydown/engine/summary';
import { digestOf } from './digest.js';
import type { Collected, Played, Range, Totalled } from './jobs.js';
import type { Result } from './partial.js';

/** Futures of which less than this is kept are held in memory until they are summed up. */
const MOST_HELD_BYTES = 256e6;
/** Of more, blocks are added up so many at a time, and what percentiles need of them is collected when they are played once more. */
export const BLOCKS_AT_ONCE = 32;
/** The first blocks are held nevertheless: they are what a run that is stopped has to show. */
export const HELD_BLOCKS = 20;
/** Values that are collected at once. */
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
  /** Has blocks added up in the memory of `room`, or what is wanted of them collected. */
  total(range: Range, scales: readonly Scale[], room: ReturnType<typeof totalsRoom>): Promise<Totalled>;
  collect(range: Range, scales: readonly Scale[], wanted: Uint8Array): Promise<Collected>;
  /** Called with futures that have been added up. */
  onPlayed(futures: number): void;
}

/** The same result as that of all blocks held in memory, bit for bit. */
export async function simulateFlat(scenario: Scenario, first: Played, hands: Hands): Promise<Result> {
  const weeks = reportedWeeks(scenario.horizon);
  const scales = scalesFrom(first.block, OUTCOME_NAMES, weeks);
  const shared = (bytes: number) => new SharedArrayBuffer(bytes);
  const own = (bytes: number) => new ArrayBuffer(bytes);
  const totals = new Totals(scenario, scales, totalsRoom(scenario, own));
  const checksums: { checksum: number }[] = [];
  const finals: Record<FinalName, Float32Array> = {
    arr: new Float32Array(scenario.runs),
    delivered: new Float32Array(scenario.runs),
  };
  const rooms = Array.from({ length: hands.workers }, () => totalsRoom(scenario, shared));
  await shareOut(scenario, hands.workers, async (range, hand) => {
    const added = await hands.total(range, scales, rooms[hand]!);
    const at = range.from * BLOCK_RUNS;
    totals.merge(new Totals(scenario, scales, rooms[hand]!), added.finals.arr.length);
    added.checksums.forEach((checksum, i) => (checksums[range.from + i] = { checksum }));
    finals.arr.set(added.finals.arr, at);
    finals.delivered.set(added.finals.delivered, at);
    hands.onPlayed(added.finals.arr.length);
  });
  rooms.length = 0;

  const values = await orderedValues(scenario, totals, scales, hands);
  const { tally } = totals;
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

/** The values at the ranks that percentiles need, [distribution][rank]: collected from all blocks, once or as often as memory wants it. */
async function orderedValues(
  scenario: Scenario,
  { tally }: Totals,
  scales: readonly Scale[],
  hands: Hands,
): Promise<Float64Array> {
  const ranks = fanRanks(scenario, tally.runs);
  const values = new Float64Array(scales.length * ranks.length);
  for (let from = 0; from < scales.length;) {
    const ordered = new Ordered(tally, ranks, from, MOST_COLLECTED);
    const wanted = new Uint8Array(new SharedArrayBuffer(ordered.wanted.length));
    wanted.set(ordered.wanted);
    if (ordered.size > 0)
      await shareOut(scenario, hands.workers, async (range) => {
        for (const { values: some, found } of await hands.collect(range, scales, wanted)) ordered.add(some, found);
      });
    for (let cell = from; cell < ordered.to; cell++)
      ordered.read(cell, values.subarray(cell * ranks.length, (cell + 1) * ranks.length));
    from = ordered.to;
  }
  return values;
}

/** Shares the blocks of a scenario out to so many hands, some at a time. */
async function shareOut(
  scenario: Scenario,
  hands: number,
  work: (range: Range, hand: number) => Promise<void>,
): Promise<void> {
  const blocks = blockCount(scenario);
  let next = 0;
  await Promise.all(
    Array.from({ length: hands }, async (_, hand) => {
      while (next < blocks) {
        const from = next;
        const to = (next = Math.min(blocks, from + BLOCKS_AT_ONCE));
        await work({ from, to }, hand);
      }
    }),
  );
}
