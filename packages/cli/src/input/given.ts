import { existsSync } from 'node:fs';
import { readRegular } from '../regular.js';

/** What the files of a command line held, by their paths as they were named. */
export type GivenFiles = ReadonlyMap<string, Buffer>;

let noted: Map<string, Buffer> | null = null;
let instead: GivenFiles | null = null;

/** From here on notes what every file holds that the command line names. Returns where. */
export function noteFiles(): GivenFiles {
  return (noted = new Map());
}

/** From here on there are these files and no others; null: those of the disk. */
export function takeFiles(files: GivenFiles | null): void {
  instead = files;
}

/** What a file holds that the command line names, at most so many bytes. */
export function readGiven(path: string, most: number): Buffer {
  const bytes = instead === null ? readRegular(path, most) : taken(path);
  noted?.set(path, bytes);
  return bytes;
}

/** The same, of a stream that was read, if it was. */
export function givenStream(path: string, read: Buffer | undefined): Buffer | undefined {
  const bytes = instead === null ? read : instead.get(path);
  if (bytes !== undefined && read !== undefined) noted?.set(path, bytes);
  return read === undefined ? undefined : bytes;
}

/** Whether there is such a file. */
export const isGiven = (path: string): boolean => (instead === null ? existsSync(path) : instead.has(path));

/** What is taken in place of a stream, if anything is. */
export const takenStream = (path: string): Buffer | undefined => instead?.get(path);

function taken(path: string): Buffer {
  const bytes = instead!.get(path);
  if (bytes === undefined) throw Object.assign(new Error(`There is no file ${path}.`), { code: 'ENOENT' });
  return bytes;
}
