import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Scenarios that travel with the command, copied when it is built. */
const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const FILE = /^([a-z][a-z0-9-]*)\.yaml$/;

/** A scenario that is there wherever the command is. */
export interface Story {
  /** What to type: `series-b`. */
  readonly name: string;
  /** What it calls itself. */
  readonly title: string;
}

/** Names of the stories, sorted. */
export const storyNames = (): string[] =>
  readdirSync(FOLDER)
    .flatMap((file) => FILE.exec(file)?.[1] ?? [])
    .sort();

/** The stories with what they call themselves. */
export const stories = (): Story[] =>
  storyNames().map((name) => ({ name, title: /^name: *(.+)$/m.exec(storyText(name)!)?.[1]?.trim() ?? name }));

/** Text of the story of a name, with or without its ending; null if there is none. */
export function storyText(name: string): string | null {
  const bare = name.replace(/\.ya?ml$/i, '');
  return storyNames().includes(bare) ? readFileSync(`${FOLDER}${bare}.yaml`, 'utf8') : null;
}
