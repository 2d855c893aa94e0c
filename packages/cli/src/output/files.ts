import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EXIT, Failure, reason } from '../exit.js';

export interface OutFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A folder that files can be written to. */
export interface OutFolder {
  /** Writes all files, each complete or not at all, and returns their paths. */
  write(files: readonly OutFile[]): string[];
}

/** Makes sure that files can be created in a folder. If none is in the end, folders made for it go away again. */
export function openFolder(path: string): OutFolder {
  const begun = new Set<string>();
  let made: string | undefined;
  let written = false;

  const create = (name: string, content: OutFile['content']) => {
    const file = join(path, `.${name}.${process.pid}.tmp`);
    begun.add(file);
    writeFileSync(file, content, { flag: 'wx' });
    return file;
  };
  const drop = (file: string) => {
    rmSync(file, { force: true });
    begun.delete(file);
  };
  process.on('exit', () => {
    for (const file of begun) drop(file);
    if (made !== undefined && !written) removeEmpty(resolve(path), resolve(made));
  });

  try {
    made = mkdirSync(path, { recursive: true });
    drop(create('paydown', ''));
  } catch (error) {
    throw new Failure(EXIT.cannotCreate, `Nothing can be written to ${path}: ${reason(error)}.`);
  }

  return {
    write: (files) =>
      files.map(({ name, content }) => {
        const file = join(path, name);
        try {
          const complete = create(name, content);
          renameSync(complete, file);
          begun.delete(complete);
        } catch (error) {
          throw new Failure(EXIT.cannotCreate, `${file} cannot be written: ${reason(error)}.`);
        }
        written = true;
        return file;
      }),
  };
}

/** Removes empty folders from `path` upwards, as far as `top`. */
function removeEmpty(path: string, top: string): void {
  try {
    for (let folder = path; folder.length >= top.length; folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // Somebody else put something there: it stays.
  }
}
