import type { Scenario } from '@paydown/engine/internal';
import {
  BLOCK_RUNS,
  keepWanted,
  OUTCOME_NAMES,
  rowOf,
  simulateBlock,
  type Allocate,
  type Block,
  type Wanted,
} from '@paydown/engine/simulate';
import { collectWanted, efforts, fans, reportedWeeks, Totals, type FinalName } from '@paydown/engine/summary';
import { blockBytes, blockChecksum } from './blockBytes.js';
import { readBlock, writeBlock } from './blockFile.js';
import type { BlockJob, Collected, Job, Kept, Played, Totalled } from './jobs.js';

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

function total({ scenario, range: { from, to }, scales, room, keeping }: Job & { kind: 'total' }): Totalled {
  const totals = new Totals(scenario, scales, room);
  // A job that is done again finds what the first try has left.
  totals.clear();
  const before = from * BLOCK_RUNS;
  const runs = Math.min(to * BLOCK_RUNS, scenario.runs) - before;
  const finals = { arr: new Float32Array(runs), delivered: new Float32Array(runs) };
  const checksums: number[] = [];
  let unkept: string | null = null;
  for (let number = from; number < to; number++) {
    const {
      block,
      checksum,
      unkept: why,
    } = played({ scenario, block: number, keeping: unkept === null ? keeping : null }, summed(scenario), own);
    totals.add(block);
    checksums.push(checksum);
    unkept ??= why;
    for (const name of ['arr', 'delivered'] as const)
      finals[name].set(block.values.subarray(...finalRow(block, name, scenario)), block.first - before);
  }
  return { checksums, finals, unkept };
}

function finalRow(block: Block, name: FinalName, { horizon }: Scenario): [from: number, to: number] {
  const row = rowOf(block, name, horizon);
  return [row, row + block.runs];
}

function collect({ scenario, range: { from, to }, scales, wanted, keeping }: Job & { kind: 'collect' }): Collected {
  const weeks = reportedWeeks(scenario.horizon);
  const room = new Float32Array(BLOCK_RUNS * scales.length);
  return Array.from({ length: to - from }, (_, i) => {
    const again = keeping && { ...keeping, resume: true };
    const { block } = played({ scenario, block: from + i, keeping: again }, summed(scenario), own);
    const found = collectWanted(block, { names: OUTCOME_NAMES, weeks, scales }, wanted, room);
    return {
      values: room.slice(
        0,
        found.reduce((sum, count) => sum + count, 0),
      ),
      found,
    };
  });
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
