import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EXIT, errorCode, Failure, reason } from '../exit.js';

export interface OutFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** `.index.html.4711.tmp`: a file that process 4711 has begun. */
const BEGUN = /^\..+\.(?<pid>\d+)\.tmp$/;

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
    if (made !== undefined && !written) removeEmpty(resolve(path), made);
  });

  try {
    made = makeFolders(path);
    dropAbandoned(path);
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

/**
 * Makes a folder and what is missing above it, one by one: where no folder can be made, such as in /proc, Node's own recursion never ends.
 * Returns the topmost that was made.
 */
function makeFolders(path: string): string | undefined {
  const missing: string[] = [];
  for (let folder = resolve(path); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  // Only to fail as making a folder does where there is a file.
  if (missing.length === 0 && !statSync(path).isDirectory()) mkdirSync(path);
  for (const folder of missing) {
    try {
      mkdirSync(folder);
    } catch (error) {
      throw errorCode(error) === 'ENOENT' ? new Error('no folder can be made there', { cause: error }) : error;
    }
  }
  return missing[0];
}

/** Removes files that a process which has been killed had begun. */
function dropAbandoned(path: string): void {
  for (const name of readdirSync(path)) {
    const owner = BEGUN.exec(name)?.groups?.['pid'];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(path, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Removes empty folders from `path` upwards, as far as `top`. */
function removeEmpty(path: string, top: string): void {
  try {
    for (let folder = path; folder.length >= top.length; folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // Somebody else put something there: it stays.
  }
}
