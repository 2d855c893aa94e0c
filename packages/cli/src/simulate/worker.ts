import type { Scenario } from '@paydown/engine/internal';
import {
  BLOCK_RUNS,
  keepWanted,
  OUTCOME_NAMES,
  simulateBlock,
  type Allocate,
  type Wanted,
} from '@paydown/engine/simulate';
import {
  collectWanted,
  efforts,
  fans,
  FINALS,
  finalsOf,
  joined,
  reportedWeeks,
  Totals,
  type Collected,
} from '@paydown/engine/summary';
import { blockBytes, blockChecksum } from './blockBytes.js';
import { readBlock, writeBlock } from './blockFile.js';
import type { BlockJob, Job, Kept, Played, RangeJob, Totalled } from './jobs.js';

const shared: Allocate = (bytes) => new SharedArrayBuffer(bytes);
const own: Allocate = (bytes) => new ArrayBuffer(bytes);

/** Does one job of a pool. */
export default function work(job: Job): unknown {
  switch (job.kind) {
    case 'answer':
      return answer(job);
    case 'bytes':
      return Buffer.concat(blockBytes(job.owner, job.block, played(job, job.wanted, own)));
    case 'record':
      return played(job, job.wanted ?? summed(job.scenario), shared);
    case 'fans':
      return fans(job.scenario, job.blocks, job.names);
    case 'total':
      return total(job);
    case 'collect':
      return collect(job);
    case 'efforts':
      return efforts(job.scenario, job.blocks);
  }
}

/** What is kept of a run for its summary. */
const summed = ({ horizon }: Scenario): Wanted => ({ outcomes: OUTCOME_NAMES, weeks: reportedWeeks(horizon) });

/** Blocks that are looked at together. */
const TOGETHER = 4;

/** Plays blocks one after another, and hands them over a few at once: they lie in memory that those after them take. */
function inBatches<T>(
  { scenario, range: { from, to }, keeping }: RangeJob,
  work: (batch: readonly Played[]) => T,
): T[] {
  const { allocate, again } = reused();
  const results: T[] = [];
  let kept = keeping;
  for (let first = from; first < to; first += TOGETHER) {
    again();
    const batch = Array.from({ length: Math.min(TOGETHER, to - first) }, (_, i) => {
      const each = played({ scenario, block: first + i, keeping: kept }, summed(scenario), allocate);
      if (each.unkept !== null) kept = null;
      return each;
    });
    results.push(work(batch));
  }
  return results;
}

/** Memory that is given out again, as it was left, once what it was given out for is done. */
function reused(): { readonly allocate: Allocate; again(): void } {
  const rooms: ArrayBuffer[] = [];
  let next = 0;
  return {
    allocate(bytes) {
      if (rooms[next]?.byteLength !== bytes) rooms[next] = new ArrayBuffer(bytes);
      return rooms[next++]!;
    },
    again: () => void (next = 0),
  };
}

function total(job: Job & { kind: 'total' }): Totalled {
  const { scenario, range, scales, room, wanted } = job;
  const totals = new Totals(scenario, scales, room);
  // A job that is done again finds what the first try has left.
  totals.clear();
  const before = range.from * BLOCK_RUNS;
  const runs = Math.min(range.to * BLOCK_RUNS, scenario.runs) - before;
  const finals = { arr: new Float32Array(runs), delivered: new Float32Array(runs) };
  const checksums: number[] = [];
  let unkept: string | null = null;
  const collected = inBatches(job, (batch) => {
    for (const { block, checksum, unkept: why } of batch) {
      checksums.push(checksum);
      unkept ??= why;
      const last = finalsOf(scenario, block);
      for (const name of FINALS) finals[name].set(last[name], block.first - before);
    }
    return totals.addAll(
      batch.map(({ block }) => block),
      wanted,
    );
  });
  return { checksums, finals, collected: joined(collected), unkept };
}

function collect(job: Job & { kind: 'collect' }): Collected {
  const { scenario, scales, wanted, keeping } = job;
  const cells = { names: OUTCOME_NAMES, weeks: reportedWeeks(scenario.horizon), scales };
  const again = { ...job, keeping: keeping && { ...keeping, resume: true } };
  return joined(
    inBatches(again, (batch) =>
      collectWanted(
        batch.map(({ block }) => block),
        cells,
        wanted,
      ),
    ),
  );
}

function answer(job: Job & { kind: 'answer' }): Kept {
  const { block, unkept } = played(job, job.into, own);
  keepWanted(block, job.into);
  return { unkept };
}

/** A block, read back if it is kept and asked for, else played and kept. */
function played({ scenario, design, block: number, keeping }: BlockJob, wanted: Wanted, allocate: Allocate): Played {
  const { outcomes, weeks } = wanted;
  const found = keeping?.resume
    ? readBlock(keeping, number, { scenario, wanted: { outcomes, weeks } }, allocate)
    : null;
  if (found !== null) return { ...found, unkept: null };
  const block = simulateBlock(scenario, number, { outcomes, weeks, allocate, ...(design && { design }) });
  const checked = { block, checksum: blockChecksum(block) };
  return { ...checked, unkept: keeping && writeBlock(keeping, number, checked) };
}
