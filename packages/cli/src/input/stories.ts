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
    .flatMap((file) => (OTHERS.includes(file) ? [] : (FILE.exec(file)?.[1] ?? [])))
    .sort();

/** The stories with what they call themselves. */
export const stories = (): Story[] =>
  storyNames().map((name) => ({ name, title: /^name: *(.+)$/m.exec(storyText(name)!)?.[1]?.trim() ?? name }));

/** Examples of other files that travel as well: a debate, a business case, predictions. */
const OTHERS: readonly string[] = ['roadmap.yaml', 'sales-tools.yaml', 'predictions.jsonl'];

/** Text of the story or other example of a name, with or without its ending; null if there is none. */
export function storyText(name: string): string | null {
  const bare = name.replace(/\.(?:ya?ml|jsonl)$/i, '');
  const file = [`${bare}.yaml`, `${bare}.jsonl`].find(
    (each) => OTHERS.includes(each) || (FILE.test(each) && storyNames().includes(bare)),
  );
  return file === undefined ? null : readFileSync(FOLDER + file, 'utf8');
}
