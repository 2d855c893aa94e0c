import { join } from 'node:path';
import type { Scenario } from '@paydown/engine';
import { BLOCK_RUNS, OUTCOME_NAMES, type Allocate, type Block } from '@paydown/engine/simulate';
import { checksumOf, readArrays, writeArrays } from './arrayFile.js';
import type { CheckpointUse } from './jobs.js';

const BLOCK_FILE = /^block-\d{5,}-[0-9a-f]{32}$/;

/** `block-00013-…`: a name that sorts, and says which run the block belongs to, so that no run takes the block of another. */
export const blockFile = (block: number, owner: string): string => `block-${String(block).padStart(5, '0')}-${owner}`;

/** Whether a file is a block of this run. */
export const isBlockOf = (owner: string, name: string): boolean => BLOCK_FILE.test(name) && name.endsWith(`-${owner}`);

const arraysOf = ({ values, ends, fates }: Block) => [values, ends, fates];

/** Checksum of all that is kept of a block. */
export const blockChecksum = (block: Block): number => checksumOf(arraysOf(block));

/** Writes a block; the file is complete or not there. Returns why that failed, or null. */
export const writeBlock = (
  { folder, owner }: CheckpointUse,
  number: number,
  block: Block,
  checksum: number,
): string | null => writeArrays(join(folder, blockFile(number, owner)), arraysOf(block), checksum);

/** Reads a block back with its checksum; null if it is not there, or not whole. */
export function readBlock(
  { folder, owner }: CheckpointUse,
  number: number,
  scenario: Scenario,
  weeks: readonly number[],
  allocate: Allocate,
): { block: Block; checksum: number } | null {
  const first = number * BLOCK_RUNS;
  const runs = Math.min(BLOCK_RUNS, scenario.runs - first);
  const block: Block = {
    first,
    runs,
    weeks,
    outcomes: OUTCOME_NAMES,
    values: new Float32Array(allocate(OUTCOME_NAMES.length * weeks.length * runs * 4)),
    ends: new Int32Array(allocate(runs * 4)),
    fates: new Uint8Array(allocate(runs)),
  };
  const checksum = readArrays(join(folder, blockFile(number, owner)), arraysOf(block));
  return checksum === null ? null : { block, checksum };
}
