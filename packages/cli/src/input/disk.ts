import { realpathSync } from 'node:fs';
import { basename, dirname, join, normalize, resolve, sep } from 'node:path';
import { nearest, type ScenarioSource } from '@paydown/engine/internal';
import { errorCode, EXIT, Failure, reason } from '../exit.js';
import { isGiven, readGiven } from './given.js';
import { MOST_TEXT } from '../regular.js';
import { bareName, scenarioFilesIn } from './scenarioFiles.js';
import { storyNames, storyText } from './stories.js';
import { isStream, streamed } from './streams.js';

/** Of something on the network: it is no file here, and is told as it was written. */
const ADDRESS = /^[a-z][a-z+.-]*:\/\//i;

let within: string | null = null;

/** From here on no file outside of a folder is read, whatever names it and wherever a link leads. */
export function confineTo(folder: string): void {
  within = realpathSync(folder);
}

/** A Failure for a path that leads out of the folder, if files are confined to one. */
function refuseOutside(path: string): void {
  if (within === null) return;
  const outside = new Failure(EXIT.noInput, `${path} lies outside of the folder whose files may be read.`);
  if (isStream(path) || path === '-') throw outside;
  const ends = (at: string) => at === within || at.startsWith(within!.endsWith(sep) ? within! : within + sep);
  if (!ends(resolve(path))) throw outside;
  try {
    if (!ends(realpathSync(path))) throw outside;
  } catch (error) {
    // What is not there is told by whoever reads it.
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/**
 * Scenario files on disk, and where there is no such file the stories by their names. Paths of files that are extended
 * are relative to the file that extends them.
 */
export const disk: ScenarioSource = {
  read(path) {
    try {
      refuseOutside(path);
      return (streamed(path) ?? readGiven(path, MOST_TEXT)).toString('utf8');
    } catch (error) {
      if (error instanceof Failure) throw error;
      const story = errorCode(error) === 'ENOENT' && basename(path) === path ? storyText(path) : null;
      if (story !== null) return story;
      throw new Error(errorCode(error) === 'ENOENT' ? notFound(path) : `${path} cannot be read: ${reason(error)}.`, {
        cause: error,
      });
    }
  },
  resolve(from, to) {
    if (to.startsWith('/') || ADDRESS.test(to)) return to;
    const path = normalize(join(isStream(from) ? '.' : dirname(from), to));
    // What travels names its neighbours by their places in the repository.
    return !isGiven(path) && storyText(basename(to)) !== null ? basename(to) : path;
  },
};

function notFound(path: string): string {
  if (path === '') return 'A name is empty where a scenario has to be named.';
  const folders = dirname(path) === '.' ? ['.', 'scenarios'] : [dirname(path)];
  const known = folders.flatMap((folder) =>
    scenarioFilesIn(folder).map((name) => ({ name, path: join(folder, name) })),
  );
  const names = [...new Set(known.map(({ name }) => name))];
  const wanted = basename(path);
  const near = names.find((name) => bareName(name) === wanted) ?? nearest(wanted, names);
  const meant = known.find(({ name }) => name === near);
  if (meant) return `There is no file ${path}. Did you mean ${meant.path}?`;
  const story = nearest(bareName(wanted), storyNames());
  return story === null
    ? `There is no file ${path}. \`paydown scenarios\` lists the stories that are always there.`
    : `There is no file ${path}. Did you mean the story ${story}?`;
}
