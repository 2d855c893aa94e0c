import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Scenario } from '@paydown/engine';
import { BLOCK_RUNS, OUTCOME_NAMES, type Allocate, type Block } from '@paydown/engine/simulate';
import { reason } from '../exit.js';

const BLOCK_FILE = /^block-\d{5,}$/;
/** `block-00013`, a name that sorts. */
export const blockFile = (block: number): string => `block-${String(block).padStart(5, '0')}`;
export const isBlockFile = (name: string): boolean => BLOCK_FILE.test(name);

/** A block is written as its checksum (4 bytes, little-endian), its values, its ends and its fates, as they lie in memory. */
const HEAD = 4;

const partsOf = ({ values, ends, fates }: Block): Uint8Array[] =>
  [values, ends, fates].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));

/** CRC-32 of all that is kept of a block. */
export const checksumOf = (block: Block): number => partsOf(block).reduce((crc, part) => crc32(part, crc), 0);

/** Writes a block; the file is complete or not there. Returns why that failed, or null. */
export function writeBlock(folder: string, number: number, block: Block, checksum: number): string | null {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(checksum);
  return writeWhole(join(folder, blockFile(number)), [head, ...partsOf(block)]);
}

/** Writes a file beside its name and renames it, so that it is complete or not there. Returns why that failed, or null. */
export function writeWhole(file: string, parts: readonly (string | Uint8Array)[]): string | null {
  const begun = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(begun, 'w');
    try {
      for (const part of parts) writeFileSync(descriptor, part);
    } finally {
      closeSync(descriptor);
    }
    renameSync(begun, file);
    return null;
  } catch (error) {
    rmSync(begun, { force: true });
    return reason(error);
  }
}

/** Reads a block back with its checksum; null if it is not there, or not whole. */
export function readBlock(folder: string, number: number, scenario: Scenario, weeks: readonly number[], allocate: Allocate): { block: Block; checksum: number } | null {
  const bytes = contentOf(join(folder, blockFile(number)));
  const first = number * BLOCK_RUNS;
  const runs = Math.min(BLOCK_RUNS, scenario.runs - first);
  const block: Block = {
    first, runs, weeks, outcomes: OUTCOME_NAMES,
    values: new Float32Array(allocate(OUTCOME_NAMES.length * weeks.length * runs * 4)),
    ends: new Int32Array(allocate(runs * 4)),
    fates: new Uint8Array(allocate(runs)),
  };
  let at = HEAD;
  if (bytes?.length !== partsOf(block).reduce((length, part) => length + part.length, HEAD)) return null;
  for (const part of partsOf(block)) part.set(bytes.subarray(at, (at += part.length)));
  const checksum = checksumOf(block);
  return checksum === bytes.readUInt32LE() ? { block, checksum } : null;
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
