import { keepWanted, OUTCOME_NAMES, simulateBlock, type Allocate, type Wanted } from '@paydown/engine/simulate';
import { efforts, fans, reportedWeeks } from '@paydown/engine/summary';
import { blockChecksum, readBlock, writeBlock } from './blockFile.js';
import type { BlockJob, Job, Kept, Played } from './jobs.js';

const shared: Allocate = (bytes) => new SharedArrayBuffer(bytes);
const own: Allocate = (bytes) => new ArrayBuffer(bytes);

/** Does one job of a pool. */
export default function work(job: Job): unknown {
  switch (job.kind) {
    case 'answer':
      return answer(job);
    case 'record':
      return played(job, { outcomes: OUTCOME_NAMES, weeks: reportedWeeks(job.scenario.horizon) }, shared);
    case 'fans':
      return fans(job.scenario, job.blocks, job.names);
    case 'efforts':
      return efforts(job.scenario, job.blocks);
  }
}

function answer(job: Job & { kind: 'answer' }): Kept {
  const { block, unkept } = played(job, job.into, own);
  keepWanted(block, job.into);
  return { unkept };
}

/** A block, read back if it is kept and asked for, else played and kept. */
function played({ scenario, design, block: number, keeping }: BlockJob, wanted: Wanted, allocate: Allocate): Played {
  const found = keeping?.resume ? readBlock(keeping, number, scenario, wanted, allocate) : null;
  if (found !== null) return { ...found, unkept: null };
  const { outcomes, weeks } = wanted;
  const block = simulateBlock(scenario, number, { outcomes, weeks, allocate, ...(design && { design }) });
  const checksum = blockChecksum(block);
  return { block, checksum, unkept: keeping && writeBlock(keeping, number, block, checksum) };
}
