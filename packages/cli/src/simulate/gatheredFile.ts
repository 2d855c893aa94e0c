import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { blockCount } from '@paydown/engine/simulate';
import type { Scenario } from '@paydown/engine/internal';
import { readRegular } from '../regular.js';
import { blockFile, isBlock } from './blockFile.js';
import { isFlat } from './flat.js';
import { isWhole, rangeIn } from './gathering.js';
import type { Range } from './jobs.js';

/** Futures of a run whose parts can be put together from what was gathered: of more, values are only counted, and bins of different parts do not fit. */
const MOST_RUNS = 1_200_000;
/** Blocks that are gathered together: some seconds of play, which is what a part that is killed may lose. */
const BLOCKS = 256;
/** Bytes of what is gathered together at most. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Whether parts of a run hold what was gathered instead of blocks: a tenth of the bytes. */
export const isGathered = (scenario: Scenario): boolean => isFlat(scenario) && scenario.runs <= MOST_RUNS;

/** The blocks of a run, as they are gathered for so many parts. */
export const rangesOf = (scenario: Scenario, parts: number): Range[] =>
  rangesBy(scenario, Math.min(BLOCKS, Math.ceil(blockCount(scenario) / parts)));

/** The blocks of a run, so many at a time. */
export const rangesBy = (scenario: Scenario, some: number): Range[] =>
  Array.from({ length: Math.ceil(blockCount(scenario) / some) }, (_, i) => rangeAt(scenario, some, i));

/** The blocks of a run at a place, if so many are taken at a time. */
export const rangeAt = (scenario: Scenario, some: number, place: number): Range => ({
  from: place * some,
  to: Math.min(blockCount(scenario), (place + 1) * some),
});

/** Whose it is, so that no block is taken for it. @param owner of the blocks */
const ownerOf = (owner: string): string => createHash('sha256').update(`gathered ${owner}`).digest('hex').slice(0, 32);

/** It lies beside blocks, under the number of the first that it was gathered from. */
export const gatheredFile = ({ from }: Range, owner: string): string => blockFile(from, ownerOf(owner));

/** What is wrong with bytes that are said to be what was gathered of some blocks, in words, or null. */
export function gatheredFault(bytes: Uint8Array, { from, to }: Range): string | null {
  if (!isWhole(bytes)) return 'is not a whole stretch';
  const found = rangeIn(bytes);
  return found.from === from && found.to === to
    ? null
    : `is of blocks ${found.from} to ${found.to - 1} instead of ${from} to ${to - 1}`;
}

/** What is in a file that holds what was gathered, or a block; null if it cannot be read. */
function readPiece(path: string): Uint8Array | null {
  try {
    return readRegular(path, MOST_BYTES);
  } catch {
    return null;
  }
}

/** Whether a file holds something, and no fault. */
export function isKept(path: string, faultOf: (bytes: Uint8Array) => string | null): boolean {
  const bytes = readPiece(path);
  return bytes !== null && bytes.length > 0 && faultOf(bytes) === null;
}

/** What was gathered of a run and lies in a folder, whole or not: one file after another is read. */
export function gatheredIn(folder: string, owner: string): { readonly length: number } & Iterable<Uint8Array> {
  const names = readdirSync(folder).filter((name) => isBlock(name, ownerOf(owner)));
  return {
    length: names.length,
    *[Symbol.iterator]() {
      for (const name of names.sort()) {
        const bytes = readPiece(join(folder, name));
        if (bytes !== null) yield bytes;
      }
    },
  };
}
