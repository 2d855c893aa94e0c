import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What travels with the command, copied when it is built: stories, and in folders below them examples of other files. */
const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const ENDING = /\.(?:yaml|jsonl)$/;

/** A scenario that is there wherever the command is. */
export interface Story {
  /** What to type: `series-b`. */
  readonly name: string;
  /** What it calls itself. */
  readonly title: string;
}

const files = (): string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => ENDING.test(file));
const nameOf = (file: string): string => basename(file).replace(ENDING, '');

/** Names of the stories, sorted. */
export const storyNames = (): string[] =>
  files()
    .filter((file) => dirname(file) === '.')
    .map(nameOf)
    .sort();

/** The stories with what they call themselves. */
export const stories = (): Story[] =>
  storyNames().map((name) => ({ name, title: /^name: *(.+)$/m.exec(storyText(name)!)?.[1]?.trim() ?? name }));

/** Text of the story or other example of a name, with or without its ending; null if there is none. */
export function storyText(name: string): string | null {
  const wanted = name.replace(/\.yml$/i, '.yaml');
  const file = files().find((each) => basename(each) === wanted || nameOf(each) === wanted);
  return file === undefined ? null : readFileSync(FOLDER + file, 'utf8');
}
