import { InvalidArgumentError } from 'commander';
import { EXIT, Failure } from '../exit.js';
import { MOST_PARTS, type Asked, type Part } from '../simulate/part.js';
import { noteFiles } from './given.js';

/** “3/16”: the third of sixteen. */
export function parsePart(text: string): Part {
  const [, part = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text.trim()) ?? []).map(Number);
  if (part >= 1 && part <= of && of <= MOST_PARTS) return { part, of };
  throw new InvalidArgumentError(`Give which part of how many, as 3/16: from 1/1 to ${MOST_PARTS}/${MOST_PARTS}.`);
}

/** Options that say how a part is played, and with a value or without. They are another matter for each part, and for what puts them together. */
const OF_A_PART: ReadonlyMap<string, boolean> = new Map([
  ['--part', true],
  ['--out', true],
  ['--queue', true],
  ['--workers', true],
  ['--quiet', false],
  ['--resume', false],
]);

let asked: Asked | null = null;

/** If a part is asked for, notes the command line without what belongs to the part, and from here on the files that are read. */
export function notePart(
  options: { readonly part?: Part; readonly until?: string; readonly queue?: string },
  args: readonly string[],
): void {
  if (options.part === undefined) return;
  if (options.until !== undefined)
    throw new Failure(EXIT.usage, 'How many futures --until takes shows only in all of them: give parts --runs.');
  if (options.queue !== undefined)
    throw new Failure(
      EXIT.usage,
      'A part is played by this machine, what --queue has played by others: give one of both.',
    );
  asked = { command: withoutPart(args), files: noteFiles() };
}

/** What was asked, of a command that plays a part. */
export const askedOfPart = (): Asked => asked!;

/** A command line without what belongs to a part. */
export function withoutPart(args: readonly string[]): string[] {
  const left: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const takes = OF_A_PART.get(args[i]!.split('=')[0]!);
    if (takes === undefined) left.push(args[i]!);
    else if (takes && !args[i]!.includes('=')) i++;
  }
  return left;
}
