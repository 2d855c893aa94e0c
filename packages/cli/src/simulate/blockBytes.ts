import { crc32 } from 'node:zlib';
import type { Scenario } from '@paydown/engine/internal';
import { BLOCK_RUNS, type Allocate, type Block, type Design, type Wanted } from '@paydown/engine/simulate';

/** What is played, and what is kept of each run. Its blocks are pure functions of it and of their numbers. */
export interface BlockPlay {
  readonly scenario: Scenario;
  readonly wanted: Wanted;
  readonly design?: Design;
}

/** A block with the checksum of all that is kept of it. */
export interface CheckedBlock {
  readonly block: Block;
  readonly checksum: number;
}

/** What a block begins with, on disk and on its way. Then: whose it is, its number, the checksum of its arrays, and the arrays as they lie in memory. */
const FORM = Buffer.from('PDB2');
const HEAD_BYTES = FORM.length + 16 + 4 + 4;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
const partsOf = ({ values, ends, fates }: Block): Uint8Array[] => [values, ends, fates].map(bytesOf);

/** CRC-32 of all that is kept of a block. */
export const blockChecksum = (block: Block): number => partsOf(block).reduce((crc, part) => crc32(part, crc), 0);

function headOf(owner: string, number: number, checksum: number): Buffer {
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32LE(number);
  numbers.writeUInt32LE(checksum, 4);
  return Buffer.concat([FORM, Buffer.from(owner, 'hex'), numbers]);
}

/** A block as bytes, in pieces that follow one another. @param owner the fingerprint of its play */
export const blockBytes = (owner: string, number: number, { block, checksum }: CheckedBlock): Uint8Array[] => [
  headOf(owner, number, checksum),
  ...partsOf(block),
];

/** Bytes of each array of a block: values, ends, fates. */
function sizesOf({ scenario, wanted: { outcomes, weeks } }: BlockPlay, number: number) {
  const runs = Math.min(BLOCK_RUNS, scenario.runs - number * BLOCK_RUNS);
  return { runs, sizes: [outcomes.length * weeks.length * runs * 4, runs * 4, runs] };
}

/** Bytes that a block of a play has. */
export const blockLength = (play: BlockPlay, number: number): number =>
  sizesOf(play, number).sizes.reduce((a, b) => a + b, HEAD_BYTES);

/** What is wrong with bytes that are said to be a block, in words, or null. */
export function blockFault(bytes: Uint8Array, length: number, number: number, owner: string): string | null {
  if (bytes.length !== length) return `has ${bytes.length} bytes instead of ${length}`;
  const head = headOf(owner, number, crc32(bytes.subarray(HEAD_BYTES)));
  return head.equals(bytes.subarray(0, HEAD_BYTES)) ? null : 'is not whole, or not of this play';
}

/** A block from its bytes; null if they are not whole, or those of another block or play. */
export function blockFrom(
  bytes: Uint8Array,
  play: BlockPlay,
  number: number,
  owner: string,
  allocate: Allocate = (length) => new ArrayBuffer(length),
): CheckedBlock | null {
  if (bytes.length !== blockLength(play, number)) return null;
  const { runs, sizes } = sizesOf(play, number);
  const [values, ends, fates] = sizes.map(allocate) as [ArrayBufferLike, ArrayBufferLike, ArrayBufferLike];
  const block: Block = {
    first: number * BLOCK_RUNS,
    runs,
    weeks: play.wanted.weeks,
    outcomes: play.wanted.outcomes,
    values: new Float32Array(values),
    ends: new Int32Array(ends),
    fates: new Uint8Array(fates),
  };
  let at = HEAD_BYTES;
  for (const part of partsOf(block)) part.set(bytes.subarray(at, (at += part.length)));
  const checksum = blockChecksum(block);
  return headOf(owner, number, checksum).equals(bytes.subarray(0, HEAD_BYTES)) ? { block, checksum } : null;
}

/** Where the blocks of plays come from, wherever they are played. */
export type BlockSource = (play: BlockPlay, number: number) => Promise<Uint8Array>;
