import { join } from 'node:path';
import type { Scenario } from '@paydown/engine';
import { BLOCK_RUNS, OUTCOME_NAMES, type Allocate, type Block } from '@paydown/engine/simulate';
import { checksumOf, readArrays, writeArrays } from './arrayFile.js';

const BLOCK_FILE = /^block-\d{5,}$/;
/** `block-00013`, a name that sorts. */
export const blockFile = (block: number): string => `block-${String(block).padStart(5, '0')}`;
export const isBlockFile = (name: string): boolean => BLOCK_FILE.test(name);

const arraysOf = ({ values, ends, fates }: Block) => [values, ends, fates];

/** Checksum of all that is kept of a block. */
export const blockChecksum = (block: Block): number => checksumOf(arraysOf(block));

/** Writes a block; the file is complete or not there. Returns why that failed, or null. */
export const writeBlock = (folder: string, number: number, block: Block, checksum: number): string | null =>
  writeArrays(join(folder, blockFile(number)), arraysOf(block), checksum);

/** Reads a block back with its checksum; null if it is not there, or not whole. */
export function readBlock(
  folder: string,
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
  const checksum = readArrays(join(folder, blockFile(number)), arraysOf(block));
  return checksum === null ? null : { block, checksum };
}
