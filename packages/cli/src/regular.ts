import { closeSync, constants, openSync, readSync, type BigIntStats } from 'node:fs';
import { fstat, stat } from './stat.js';

/** Bytes of a scenario, more than the engine accepts: a larger file is not read to its end. */
export const MOST_TEXT = 1024 * 1024;
/** Bytes of a table at most. */
export const MOST_TABLE = 32 * 1024 * 1024;

const KINDS: readonly (readonly [(stats: BigIntStats) => boolean, string])[] = [
  [(stats) => stats.isDirectory(), 'it is a folder'],
  [(stats) => stats.isFIFO(), 'it is a pipe, not a file'],
  [(stats) => stats.isSocket(), 'it is a socket, not a file'],
  [(stats) => !stats.isFile(), 'it is a device, not a file'],
];

/** The first bytes of a file that is a file, at most so many. */
export function readRegular(path: string, most: number): Buffer {
  const { file, size } = openRegular(path);
  try {
    const buffer = Buffer.alloc(Math.min(most, size + 1));
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(file, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** Opens a file that is a file. It is looked at before it is opened: opening a pipe waits for a writer, and nothing ends that. */
export function openRegular(path: string): { readonly file: number; readonly size: number } {
  if (path.includes('\u0000')) throw new Error('its name holds a character that no name can hold');
  refuseOthers(stat(path));
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstat(file);
    refuseOthers(stats);
    return { file, size: Number(stats.size) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function refuseOthers(stats: BigIntStats): void {
  const [, other] = KINDS.find(([is]) => is(stats)) ?? [];
  if (other !== undefined) throw new Error(other);
}
