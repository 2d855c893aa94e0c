import { createHash, type Hash } from 'node:crypto';
import { closeSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '@paydown/engine/internal';
import { openRegular, readRegular } from '../regular.js';
import { WORDS } from '../simulate/fingerprint.js';
import type { BegunFile, OutFile } from './outFile.js';

/** Where files come from, so that a later command can tell what belongs together. */
export interface Origin {
  /** What was asked: run, compare, chart arr. */
  readonly asked: string;
  /** About what, for people. */
  readonly about: string;
  /** Of what it is about: two commands with the same one tell of the same company. */
  readonly subject: string;
  /** Of the answer: files with the same one agree with each other. */
  readonly answer: string;
}

/** A file that a command has written. */
interface Entry extends Origin {
  /** Of what was written: a file that holds anything else is somebody else’s by now. */
  readonly content: string;
}

/** The file in which commands write down what they have written to a folder. */
export const LEDGER = '.paydown.json';
const MOST_BYTES = 10_000_000;
const MOST_NAMED = 5;
/** Of a file that is read, so much is held at once. */
const ROOM_BYTES = 1 << 20;

/** What commands have their own way with: their usual number of futures, and decisions that they compare. */
const PLAYED: readonly string[] = ['runs', 'policy'] satisfies (keyof Scenario)[];

const shortened = (hash: Hash): string => hash.digest('hex').slice(0, 32);
const digest = (content: string | Uint8Array): string => shortened(createHash('sha256').update(content));

/** Where the files of an answer come from. @param answer its data, as text */
export function originOf(asked: string, subject: Scenario | string, answer: string): Origin {
  if (typeof subject === 'string') return { asked, about: subject, subject: digest(subject), answer: digest(answer) };
  const decisive = Object.entries(subject).filter(([key]) => !PLAYED.includes(key) && !WORDS.includes(key));
  return { asked, about: subject.name, subject: digest(JSON.stringify(decisive)), answer: digest(answer) };
}

/** The ledger of a folder, with files that were written to it; what is no ledger counts as none. */
export function entered(folder: string, files: readonly (OutFile | BegunFile)[], origin: Origin): OutFile {
  const fresh = files.map((each): [string, Entry] => {
    const content = 'begun' in each ? contentOf(join(folder, each.name))! : digest(each.content);
    return [each.name, { ...origin, content }];
  });
  return { name: LEDGER, content: written(new Map([...entriesOf(folder), ...fresh])) };
}

/** What a command makes of files that earlier ones have left. */
export interface Settled {
  /** The ledger without what is gone; null if it stays as it is. */
  readonly ledger: OutFile | null;
  /** What a person should know, in sentences. */
  readonly notices: readonly string[];
}

/**
 * Removes what the same command has written for another answer, and names what stays that tells of something else. A file that was changed since it was
 * written stays.
 *
 * @param remove whether anything is removed: a command that was stopped only names it
 */
export function settle(folder: string, origin: Origin, remove: boolean): Settled {
  const entries = entriesOf(folder);
  const gone: string[] = [];
  const stays: string[] = [];
  for (const [name, entry] of entries) {
    const own = entry.asked === origin.asked;
    if (own ? entry.answer === origin.answer : entry.subject === origin.subject) continue;
    const found = contentOf(join(folder, name));
    if (found === null) entries.delete(name);
    else if (own && remove && found === entry.content) {
      rmSync(join(folder, name), { force: true });
      entries.delete(name);
      gone.push(name);
    } else stays.push(`${name} (${entry.asked}, ${entry.about})`);
  }
  return {
    ledger: gone.length > 0 ? { name: LEDGER, content: written(entries) } : null,
    notices: [
      ...(gone.length > 0 ? [`Removed from ${folder}, since it is of an earlier ${origin.asked}: ${few(gone)}.`] : []),
      ...(stays.length > 0 ? [`${folder} also holds what is not of this ${origin.asked}: ${few(stays)}.`] : []),
    ],
  };
}

function few(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return names.join(', ');
  return `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`;
}

const written = (entries: ReadonlyMap<string, Entry>): string =>
  `${JSON.stringify({ files: Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 1)}\n`;

/** The digest of what is in a file of any size; null if it cannot be read. */
function contentOf(file: string): string | null {
  const hash = createHash('sha256');
  const room = Buffer.alloc(ROOM_BYTES);
  try {
    const { file: opened } = openRegular(file);
    try {
      for (let read = 1; read > 0;) {
        read = readSync(opened, room, 0, room.length, null);
        hash.update(room.subarray(0, read));
      }
    } finally {
      closeSync(opened);
    }
    return shortened(hash);
  } catch {
    return null;
  }
}

function entriesOf(folder: string): Map<string, Entry> {
  try {
    const { files } = JSON.parse(readRegular(join(folder, LEDGER), MOST_BYTES).toString('utf8')) as { files: object };
    return new Map(
      Object.entries(files).filter((each): each is [string, Entry] => isFileName(each[0]) && isEntry(each[1])),
    );
  } catch {
    return new Map();
  }
}

/** A ledger names files of its own folder, and never the ledger itself or another hidden one. */
const isFileName = (name: string): boolean => /^[^./\\\0][^/\\\0]*$/.test(name);

function isEntry(found: unknown): found is Entry {
  if (typeof found !== 'object' || found === null) return false;
  const { asked, about, subject, answer, content } = found as Partial<Record<keyof Entry, unknown>>;
  return [asked, about, subject, answer, content].every((each) => typeof each === 'string');
}
