import {
  BLOCK_RUNS,
  createInPassing,
  keepWanted,
  reusedMemory,
  simulateBlock,
  type Allocate,
  type BlockOptions,
  type Wanted,
} from '@paydown/engine/simulate';
import { efforts, fans, finalsOf, Sifted, Totals } from '@paydown/engine/summary';
import { blockBytes, blockChecksum } from './blockBytes.js';
import { readBlock, writeBlock } from './blockFile.js';
import { runsIn, summed, type BlockJob, type Job, type Kept, type Played, type Totalled } from './jobs.js';

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
    case 'efforts':
      return efforts(job.scenario, job.blocks);
  }
}

/** Memory of a block that is added up or handed over at once; the next takes it. */
const room = reusedMemory();

function total({ scenario, range, centres, sieve, room: into, held, keeping }: Job & { kind: 'total' }): Totalled {
  const [totals, sifted] = [new Totals(scenario, centres, into), new Sifted(into)];
  // A job that is done again finds what the first try has left.
  totals.clear();
  sifted.clear();
  const before = range.from * BLOCK_RUNS;
  const runs = runsIn(scenario, range.from, range.to);
  const [arr, delivered] = [new Float32Array(runs), new Float32Array(runs)];
  const checksums: number[] = [];
  let unkept: string | null = null;
  let to = range.from;
  for (; to < range.to && sifted.room > 0; to++) {
    room.again();
    const job: BlockJob = { scenario, block: to, keeping: unkept === null ? keeping : null };
    const { block, checksum, ...kept } =
      held[to - range.from] ?? played(job, summed(scenario), room.allocate, createInPassing);
    totals.add(block, sieve, sifted);
    checksums.push(checksum);
    unkept ??= kept.unkept;
    const last = finalsOf(scenario, block);
    arr.set(last.arr, block.first - before);
    delivered.set(last.delivered, block.first - before);
  }
  const added = runsIn(scenario, range.from, to);
  return { to, checksums, finals: { arr: arr.slice(0, added), delivered: delivered.slice(0, added) }, unkept };
}

function answer(job: Job & { kind: 'answer' }): Kept {
  room.again();
  const { block, unkept } = played(job, job.into, room.allocate);
  keepWanted(block, job.into);
  return { unkept };
}

/** A block, read back if it is kept and asked for, else played and kept. */
function played(
  { scenario, design, block: number, keeping }: BlockJob,
  wanted: Wanted,
  allocate: Allocate,
  make?: BlockOptions['make'],
): Played {
  const { outcomes, weeks } = wanted;
  const found = keeping?.resume
    ? readBlock(keeping, number, { scenario, wanted: { outcomes, weeks } }, allocate)
    : null;
  if (found !== null) return { ...found, unkept: null };
  const block = simulateBlock(scenario, number, {
    outcomes,
    weeks,
    allocate,
    ...(design && { design }),
    ...(make && { make }),
  });
  const checked = { block, checksum: blockChecksum(block) };
  return { ...checked, unkept: keeping && writeBlock(keeping, number, checked) };
}
