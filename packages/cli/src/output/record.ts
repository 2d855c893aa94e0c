import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { formatFault, readEntries, writeEntry, type ScoreEntry } from '@paydown/engine/internal';
import { inertJson } from '@paydown/engine/inert';
import { EXIT, errorCode, Failure, reason } from '../exit.js';
import { stat } from '../stat.js';
import { readRegular } from '../regular.js';
import { storyText } from '../input/stories.js';
import { hold } from './hold.js';

/** Predictions of many years. */
const MOST_BYTES = 256 * 1024 * 1024;
/** How long another command may hold the file. */
const PATIENCE_MS = 5000;

/** The predictions and outcomes in a file; none where there is no file and `absent` allows it. A Failure that names every line that is not one. */
export function readRecord(path: string, absent: 'allowed' | 'wrong' = 'wrong'): readonly ScoreEntry[] {
  return entriesOf(path, textOf(path, absent));
}

/**
 * Adds entries to a file of predictions, and returns those that were not in it yet. What is in the file stays as it is, byte for byte: the whole is written
 * beside it and then takes its place, one command at a time. A file that is torn, or that changes meanwhile, is left alone.
 */
export async function addToRecord(path: string, entries: readonly ScoreEntry[]): Promise<readonly ScoreEntry[]> {
  const file = realPath(path);
  return holding(file, path, () => {
    const before = textOf(file, 'allowed', path);
    const known = new Set(entriesOf(path, before).map(writeEntry));
    const added = entries.filter((entry) => !known.has(writeEntry(entry)));
    if (added.length === 0) return added;
    const ended = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
    try {
      writeWhole(temporary, `${ended}${added.map((entry) => `${inertJson(writeEntry(entry))}\n`).join('')}`, file);
      if (textOf(file, 'allowed', path) !== before)
        throw new Failure(
          EXIT.cannotCreate,
          `${path} was changed by somebody else meanwhile. Nothing was written: try again.`,
        );
      renameSync(temporary, file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error instanceof Failure
        ? error
        : new Failure(EXIT.cannotCreate, `${path} cannot be written: ${reason(error)}.`);
    }
    return added;
  });
}

function entriesOf(path: string, text: string): readonly ScoreEntry[] {
  const { entries, faults } = readEntries(text, path);
  if (faults.length > 0) throw new Failure(EXIT.scenario, faults.map(formatFault).join('\n'));
  return entries;
}

function textOf(file: string, absent: 'allowed' | 'wrong', name = file): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(file));
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && absent === 'allowed') return '';
    const example = errorCode(error) === 'ENOENT' && basename(name) === name ? storyText(name) : null;
    if (example !== null) return example;
    if (error instanceof TypeError) throw new Failure(EXIT.scenario, `${name}:1:1: This is no text file in UTF-8.`);
    throw new Failure(
      EXIT.noInput,
      errorCode(error) === 'ENOENT'
        ? `There is no file ${name}. paydown predict makes one.`
        : `${name} cannot be read: ${reason(error)}.`,
    );
  }
}

function bytesOf(file: string): Buffer {
  const bytes = readRegular(file, MOST_BYTES + 1);
  if (bytes.length > MOST_BYTES) throw new Error('it is larger than 256 MB');
  return bytes;
}

/** Where a link leads: the file takes the place of what it points to. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function writeWhole(path: string, text: string, like: string): void {
  const file = openSync(path, 'wx');
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    const mode = modeOf(like);
    if (mode !== null) fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function modeOf(path: string): number | null {
  try {
    return Number(stat(path).mode) & 0o777;
  } catch {
    return null;
  }
}

/** Does something while no other command can do it to the same file. */
async function holding<T>(file: string, name: string, act: () => T): Promise<T> {
  const lock = join(dirname(file), `.${basename(file)}.lock`);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(EXIT.cannotCreate), PATIENCE_MS);
  try {
    const { release } = await hold(lock, { stop: late.signal });
    try {
      return act();
    } finally {
      release();
    }
  } catch (error) {
    if (late.signal.aborted)
      throw new Failure(EXIT.cannotCreate, `${name} is held by another command. If none runs, delete ${lock}.`);
    throw error instanceof Failure
      ? error
      : new Failure(EXIT.cannotCreate, `${name} cannot be written: ${reason(error)}.`);
  } finally {
    clearTimeout(timer);
  }
}
