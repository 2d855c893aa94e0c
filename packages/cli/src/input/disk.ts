import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { nearest, type ScenarioSource } from '@paydown/engine';
import { errorCode, reason } from '../exit.js';

/** More than the engine accepts as a scenario; a larger file is not read to its end. */
const MOST_BYTES = 1024 * 1024;
const SCENARIO_FILE = /\.ya?ml$/i;

/** Scenario files on disk. Paths of files that are extended are relative to the file that extends them. */
export const disk: ScenarioSource = {
  read(path) {
    try {
      return readStart(path);
    } catch (error) {
      throw new Error(errorCode(error) === 'ENOENT' ? notFound(path) : `${path} cannot be read: ${reason(error)}.`, {
        cause: error,
      });
    }
  },
  resolve: (from, to) => (to.startsWith('/') ? to : normalize(join(dirname(from), to))),
};

function readStart(path: string): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(MOST_BYTES);
    let length = 0;
    for (;;) {
      const read = readSync(file, buffer, length, MOST_BYTES - length, null);
      if (read === 0) return buffer.toString('utf8', 0, length);
      length += read;
    }
  } finally {
    closeSync(file);
  }
}

function notFound(path: string): string {
  const folders = dirname(path) === '.' ? ['.', 'scenarios'] : [dirname(path)];
  const known = folders.flatMap((folder) => scenariosIn(folder).map((name) => ({ name, path: join(folder, name) })));
  const names = [...new Set(known.map(({ name }) => name))];
  const wanted = basename(path);
  const near = names.find((name) => name.replace(SCENARIO_FILE, '') === wanted) ?? nearest(wanted, names);
  const meant = known.find(({ name }) => name === near);
  return meant ? `There is no file ${path}. Did you mean ${meant.path}?` : `There is no file ${path}.`;
}

function scenariosIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => SCENARIO_FILE.test(name))
      .sort();
  } catch {
    return [];
  }
}
