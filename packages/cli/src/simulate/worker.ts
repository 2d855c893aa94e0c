import { keepWanted, simulateBlock, type Allocate } from '@paydown/engine/simulate';
import { efforts, fans, reportedWeeks } from '@paydown/engine/summary';
import { blockChecksum, readBlock, writeBlock } from './blockFile.js';
import type { Job, Played } from './jobs.js';

const shared: Allocate = (bytes) => new SharedArrayBuffer(bytes);

/** Does one job of a pool. */
export default function work(job: Job): unknown {
  switch (job.kind) {
    case 'answer':
      return keepWanted(
        simulateBlock(job.scenario, job.block, { outcomes: job.into.outcomes, weeks: job.into.weeks }),
        job.into,
      );
    case 'keep':
      return keep(job);
    case 'fans':
      return fans(job.scenario, job.blocks, job.names);
    case 'efforts':
      return efforts(job.scenario, job.blocks);
  }
}

function keep({ scenario, block: number, checkpoint }: Job & { kind: 'keep' }): Played {
  const weeks = reportedWeeks(scenario.horizon);
  const found = checkpoint?.resume ? readBlock(checkpoint, number, scenario, weeks, shared) : null;
  if (found !== null) return { ...found, unkept: null };
  const block = simulateBlock(scenario, number, { weeks, allocate: shared });
  const checksum = blockChecksum(block);
  return { block, checksum, unkept: checkpoint && writeBlock(checkpoint, number, block, checksum) };
}
