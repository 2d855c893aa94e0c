import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inertJson } from '@paydown/engine/inert';
import { stat } from '../stat.js';
import { EXIT, errorCode, Failure, reason } from '../exit.js';
import { hold, type Waiting } from './hold.js';
import { entered, LEDGER, settle, type Origin } from './ledger.js';
import type { BegunFile, OutFile } from './outFile.js';
import { isAlive } from './processes.js';

/** `.index.html.4711.tmp`: a file that process 4711 has begun. */
const BEGUN = /^\..+\.(?<pid>\d+)\.tmp$/;

/** A Failure if something is there that must not be replaced, or cannot be. @param how another name is given */
export function refuseExisting(file: string, force: boolean, how = ''): void {
  if (!existsSync(file)) return;
  if (stat(file).isDirectory())
    throw new Failure(EXIT.cannotCreate, `${file} is a folder, where a file has to go. Give another name${how}.`);
  if (!force)
    throw new Failure(
      EXIT.cannotCreate,
      `${file} is there already. Give another name${how}, or --force to replace it.`,
    );
}

/** A folder that files can be written to. */
export interface OutFolder {
  /** Writes all files, each complete or not at all, and returns their paths. */
  write(files: readonly (OutFile | BegunFile)[]): string[];
  /** The path of a file that is written bit by bit, and goes away with this process unless it is handed to `write`. */
  begin(name: string): string;
}

/** A folder that nobody else writes to meanwhile, and that tells one story. */
export interface HeldFolder {
  /** Writes all files, each complete or not at all, remembers where they come from, and returns their paths. */
  write(files: readonly (OutFile | BegunFile)[], origin: Origin): string[];
  /** See `OutFolder.begin`. */
  begin: OutFolder['begin'];
  /** Removes what an earlier command of the kind has left of another answer, if it may, and says what is gone and what stays that tells of something else. */
  settle(origin: Origin, remove: boolean): void;
  /** Whether it is this command’s still. */
  holds(): boolean;
}

const LOCK = '.paydown.lock';
/** How often a folder is made that somebody else removes. */
const MOST_TRIES = 10;

interface Holding extends Pick<Waiting, 'stop'> {
  /** Tells a person something: why it waits, and what becomes of earlier files. */
  readonly note?: (text: string) => void;
  /** How the names end of files that will be written. */
  readonly endings?: readonly string[];
}

/** Makes sure that files can be created in a folder, and waits until no other command works there. */
export async function holdFolder(path: string, { note, stop, endings = [] }: Holding = {}): Promise<HeldFolder> {
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
      refuseFolders(path, endings);
      return {
        holds: held,
        begin: (name) => folder.begin(name),
        write(files, origin) {
          const shown = files.map(onlyShown);
          const paths = folder.write(shown);
          folder.write([onlyShown(entered(path, shown, origin))]);
          return paths;
        },
        settle(origin, remove) {
          const { ledger, notices } = settle(path, origin, remove);
          if (ledger !== null) folder.write([onlyShown(ledger)]);
          for (const text of notices) note?.(text);
        },
      };
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (errorCode(error) !== 'ENOENT' || tries === MOST_TRIES) throw unwritable(path, error);
    }
  }
}

/** JSON that a terminal shows, whatever names are in it. Tables are made so, and pages are for browsers. */
const onlyShown = <T extends OutFile | BegunFile>(file: T): T =>
  'content' in file && file.name.endsWith('.json') && typeof file.content === 'string'
    ? { ...file, content: inertJson(file.content) }
    : file;

/** Where a file will go, no folder may be: that is said before anything is played. */
function refuseFolders(path: string, endings: readonly string[]): void {
  for (const { name } of readdirSync(path, { withFileTypes: true }).filter((each) => each.isDirectory())) {
    if (name !== LEDGER && !endings.some((ending) => name.endsWith(ending))) continue;
    throw new Failure(
      EXIT.cannotCreate,
      `${join(path, name)} is a folder, where a file may have to go. Give it another name, or give another --out.`,
    );
  }
}

const unwritable = (path: string, error: unknown): Failure =>
  new Failure(EXIT.cannotCreate, `Nothing can be written to ${path}: ${reason(error)}.`);

/** Makes sure that files can be created in a folder. If none is in the end, folders made for it go away again. */
export function openFolder(path: string): OutFolder {
  const begun = new Set<string>();
  let made: string | undefined;
  let written = false;

  const begin = (name: string) => {
    const file = join(path, `.${name}.${process.pid}.tmp`);
    begun.add(file);
    return file;
  };
  const create = (name: string, content: OutFile['content']) => {
    const file = begin(name);
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
    begin,
    write: (files) =>
      files.map((each) => {
        const file = join(path, each.name);
        try {
          const complete = 'begun' in each ? each.begun : create(each.name, each.content);
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
  if (missing.length === 0 && !stat(path).isDirectory()) mkdirSync(path);
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
