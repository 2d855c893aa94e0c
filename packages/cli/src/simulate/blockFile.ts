import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Allocate } from '@paydown/engine/simulate';
import { stat } from '../stat.js';
import { blockBytes, blockFrom, blockLength, type BlockPlay, type CheckedBlock } from './blockBytes.js';
import type { Keeping } from './jobs.js';
import { writeWhole } from './wholeFile.js';

const BLOCK_FILE = /^block-\d{5,}-[0-9a-f]{32}$/;

/** `block-00013-…`: a name that sorts, and says whose the block is. */
export const blockFile = (number: number, owner: string): string => `block-${String(number).padStart(5, '0')}-${owner}`;

/** Whether a file is a block, and, if an owner is given, of that one. */
export const isBlock = (name: string, owner = ''): boolean => BLOCK_FILE.test(name) && name.endsWith(owner);

/** Writes a block; the file is complete or not there. Returns why that failed, or null. */
export const writeBlock = ({ folder, owner }: Keeping, number: number, block: CheckedBlock): string | null =>
  writeWhole(join(folder, blockFile(number, owner)), blockBytes(owner, number, block));

/** Reads a block back with its checksum; null if it is not there, not whole, or somebody else's. */
export function readBlock(
  { folder, owner }: Keeping,
  number: number,
  play: BlockPlay,
  allocate: Allocate,
): CheckedBlock | null {
  const bytes = contentOf(join(folder, blockFile(number, owner)), blockLength(play, number));
  return bytes && blockFrom(bytes, play, number, owner, allocate);
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
