import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EXIT, errorCode, Failure, reason } from '../exit.js';
import { hold, type Waiting } from './hold.js';
import { isAlive } from './processes.js';

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

/** A folder that nobody else writes to meanwhile. */
export interface HeldFolder extends OutFolder {
  /** Whether it is this command’s still. */
  holds(): boolean;
}

const LOCK = '.paydown.lock';
/** How often a folder is made that somebody else removes. */
const MOST_TRIES = 10;

/** Makes sure that files can be created in a folder, and waits until no other command works there. `note` tells a person why it waits. */
export async function holdFolder(
  path: string,
  { note, stop }: { readonly note?: (text: string) => void } & Pick<Waiting, 'stop'> = {},
): Promise<HeldFolder> {
  const waiting: Waiting = {
    ...(stop && { stop }),
    onWait: (holder) =>
      note?.(
        `Another paydown works in ${path} (${holder}). This one waits until it ends; with another --out it need not. If none does, delete ${join(path, LOCK)}.`,
      ),
  };
  for (let tries = 1; ; tries++) {
    const folder = openFolder(path);
    try {
      const { held } = await hold(resolve(path, LOCK), waiting);
      return { ...folder, holds: held };
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (errorCode(error) !== 'ENOENT' || tries === MOST_TRIES) throw unwritable(path, error);
    }
  }
}

const unwritable = (path: string, error: unknown): Failure =>
  new Failure(EXIT.cannotCreate, `Nothing can be written to ${path}: ${reason(error)}.`);

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
    throw unwritable(path, error);
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

/** Removes empty folders from `path` upwards, as far as `top`. */
function removeEmpty(path: string, top: string): void {
  try {
    for (let folder = path; folder.length >= top.length; folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // Somebody else put something there: it stays.
  }
}
