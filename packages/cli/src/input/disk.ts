import { readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { nearest, type ScenarioSource } from '@paydown/engine/internal';
import { errorCode, reason } from '../exit.js';
import { MOST_TEXT, readRegular } from './regular.js';
import { storyNames, storyText } from './stories.js';
import { isStream, streamed } from './streams.js';

const SCENARIO_FILE = /\.ya?ml$/i;
/** Of something on the network: it is no file here, and is told as it was written. */
const ADDRESS = /^[a-z][a-z+.-]*:\/\//i;

/** Scenario files on disk, and where there is no such file the stories by their names. Paths of files that are extended are relative to the file that extends them. */
export const disk: ScenarioSource = {
  read(path) {
    try {
      return (streamed(path) ?? readRegular(path, MOST_TEXT)).toString('utf8');
    } catch (error) {
      const story = errorCode(error) === 'ENOENT' && basename(path) === path ? storyText(path) : null;
      if (story !== null) return story;
      throw new Error(errorCode(error) === 'ENOENT' ? notFound(path) : `${path} cannot be read: ${reason(error)}.`, {
        cause: error,
      });
    }
  },
  resolve: (from, to) =>
    to.startsWith('/') || ADDRESS.test(to) ? to : normalize(join(isStream(from) ? '.' : dirname(from), to)),
};

function notFound(path: string): string {
  const folders = dirname(path) === '.' ? ['.', 'scenarios'] : [dirname(path)];
  const known = folders.flatMap((folder) => scenariosIn(folder).map((name) => ({ name, path: join(folder, name) })));
  const names = [...new Set(known.map(({ name }) => name))];
  const wanted = basename(path);
  const near = names.find((name) => name.replace(SCENARIO_FILE, '') === wanted) ?? nearest(wanted, names);
  const meant = known.find(({ name }) => name === near);
  if (meant) return `There is no file ${path}. Did you mean ${meant.path}?`;
  const story = nearest(wanted.replace(SCENARIO_FILE, ''), storyNames());
  return story === null
    ? `There is no file ${path}. \`paydown scenarios\` lists the stories that are always there.`
    : `There is no file ${path}. Did you mean the story ${story}?`;
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
