import type { Scenario } from '@paydown/engine';
import { keepWanted, simulateBlock, thin, type Allocate, type Block } from '@paydown/engine/simulate';
import { fans, reportedWeeks } from '@paydown/engine/summary';
import { checksumOf, readBlock, writeBlock } from './blockFile.js';
import type { Job, Played } from './jobs.js';

const shared: Allocate = (bytes) => new SharedArrayBuffer(bytes);

/** Does one job of a pool. */
export default function work(job: Job): unknown {
  switch (job.kind) {
    case 'answer':
      return keepWanted(play(job.scenario, job.block), job.scenario.horizon + 1, job.into);
    case 'keep':
      return keep(job);
    case 'sumUp':
      return fans(job.scenario, job.blocks, job.names);
  }
}

function keep({ scenario, block: number, checkpoint }: Job & { kind: 'keep' }): Played {
  const weeks = reportedWeeks(scenario.horizon);
  const found = checkpoint?.resume ? readBlock(checkpoint.folder, number, scenario, weeks, shared) : null;
  if (found !== null) return { ...found, unkept: null };
  const block = thin(play(scenario, number), scenario.horizon, weeks, shared);
  const checksum = checksumOf(block);
  return { block, checksum, unkept: checkpoint && writeBlock(checkpoint.folder, number, block, checksum) };
}

/** Memory of the block played last, for the next: of a block, only a part is kept, and new memory costs a tenth of the time. */
const used: ArrayBuffer[] = [];

function play(scenario: Scenario, block: number): Block {
  let next = 0;
  return simulateBlock(scenario, block, (bytes) => {
    const at = next++;
    if ((used[at]?.byteLength ?? -1) === bytes) new Uint8Array(used[at]!).fill(0);
    else used[at] = new ArrayBuffer(bytes);
    return used[at]!;
  });
}
