import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Scenario } from '@paydown/engine/internal';
import { BLOCK_RUNS, type Allocate, type Block, type Wanted } from '@paydown/engine/simulate';
import { stat } from '../stat.js';
import type { Keeping } from './jobs.js';
import { writeWhole } from './wholeFile.js';

const BLOCK_FILE = /^block-\d{5,}-[0-9a-f]{32}$/;
/** What a file of this form begins with. Then: whose the block is, its number, the checksum of its arrays, and the arrays as they lie in memory. */
const FORM = Buffer.from('PDB2');
const HEAD_BYTES = FORM.length + 16 + 4 + 4;

/** `block-00013-…`: a name that sorts, and says whose the block is. */
export const blockFile = (number: number, owner: string): string => `block-${String(number).padStart(5, '0')}-${owner}`;

/** Whether a file is a block, and, if an owner is given, of that one. */
export const isBlock = (name: string, owner = ''): boolean => BLOCK_FILE.test(name) && name.endsWith(owner);

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

/** Writes a block; the file is complete or not there. Returns why that failed, or null. */
export const writeBlock = ({ folder, owner }: Keeping, number: number, block: Block, checksum: number): string | null =>
  writeWhole(join(folder, blockFile(number, owner)), [headOf(owner, number, checksum), ...partsOf(block)]);

/** Reads a block back with its checksum; null if it is not there, not whole, or somebody else's. */
export function readBlock(
  { folder, owner }: Keeping,
  number: number,
  scenario: Scenario,
  { outcomes, weeks }: Wanted,
  allocate: Allocate,
): { block: Block; checksum: number } | null {
  const first = number * BLOCK_RUNS;
  const runs = Math.min(BLOCK_RUNS, scenario.runs - first);
  const sizes = [outcomes.length * weeks.length * runs * 4, runs * 4, runs];
  const bytes = contentOf(join(folder, blockFile(number, owner)), HEAD_BYTES + sizes.reduce((a, b) => a + b));
  if (bytes === null) return null;
  const [values, ends, fates] = sizes.map(allocate) as [ArrayBufferLike, ArrayBufferLike, ArrayBufferLike];
  const block: Block = {
    first,
    runs,
    weeks,
    outcomes,
    values: new Float32Array(values),
    ends: new Int32Array(ends),
    fates: new Uint8Array(fates),
  };
  let at = HEAD_BYTES;
  for (const part of partsOf(block)) part.set(bytes.subarray(at, (at += part.length)));
  const checksum = blockChecksum(block);
  return headOf(owner, number, checksum).equals(bytes.subarray(0, HEAD_BYTES)) ? { block, checksum } : null;
}

/** What is in a file of just that length; anything else, such as a pipe, is not opened. */
function contentOf(file: string, length: number): Buffer | null {
  try {
    const found = stat(file);
    const bytes = found.isFile() && found.size === BigInt(length) ? readFileSync(file) : null;
    return bytes?.length === length ? bytes : null;
  } catch {
    return null;
  }
}
