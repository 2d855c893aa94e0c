import { InvalidArgumentError, type Command } from 'commander';
import { BOARD_FORMATS, FORMATS, listOf } from '../output/formats.js';
import { parsePart } from '../input/part.js';
import { names } from '../input/tables.js';

/** Reads a whole number within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(
      `Give a whole number from ${least.toLocaleString('en-US')} to ${most.toLocaleString('en-US')}.`,
    );
  };
}

export const parseWorkers = wholeNumber(1, 256);
/** Options of more than one command. */
export const SEED = ['--seed <text>', 'same seed, same futures (default: the scenario’s, else “paydown”)'] as const;
export const HORIZON = [
  '--horizon <duration>',
  'how far to look: “3 years”, “18 months” (default: the scenario’s, else 5 years)',
] as const;
export const POLICY = [
  '--policy <policy>',
  'who decides how much goes to debt: 20%, reactive, or a map as in the file’s debt: (default: the scenario’s)',
] as const;
export const QUIET = ['--quiet', 'print nothing but errors (and the JSON of --json)'] as const;
export const WORKERS = [
  '--workers <number>',
  'threads; changes nothing but the time it takes (default: one a core)',
] as const;
export const QUEUE = [
  '--queue <url>',
  'have workers play: redis://host:port, rediss:// for TLS, or postgres://host:port/database; needs @paydown/cluster and `paydown worker`',
] as const;
export const RESUME = [
  '--resume',
  'go on with what was stopped or killed: same files, options and output folder',
] as const;
export const PART = [
  '--part <k/n>',
  'play one of so many parts, on any machine, into --out: 3/16; `paydown merge` puts them together',
] as const;
export const THEME = ['--theme <name>', 'light, dark, or a theme file: colours, font, logo (default: light)'] as const;
export const UNTIL = [
  '--until <error>',
  'play until the standard error is as small: “± 1%” of the futures, and of amounts; instead of --runs',
] as const;
export const SET = ['--set <path=value>', 'replace one value of the scenario; can be given again and again'] as const;

export const STRICT = ['--strict', 'what is valid and most likely not meant is an error (65), not a note'] as const;

/** The scenario that a command is about; without one it is `paydown.yaml` of the folder. */
export const SCENARIO = [
  '[scenario]',
  'story or scenario file (YAML); - is standard input (default: paydown.yaml)',
] as const;
export const SCENARIOS = [
  '[scenario...]',
  'stories or scenario files (YAML); - is standard input (default: paydown.yaml)',
] as const;

/** Adds the options that say which slides are wanted. */
export const ofSlides = (command: Command): Command =>
  command
    .option('--slides <number>', 'of a deck: so many slides at most, those that matter most', wholeNumber(1, 100))
    .option('--only <list>', 'of a deck: these slides, by name: ask,cost,risk', names)
    .option('--drop <list>', 'of a deck: all but these slides: appendix', names);

/**
 * Adds the options of a command that answers a question: where files go and which, in which colours, and how it is done.
 *
 * @param named what the default folder is named after
 * @param plays whether futures are played, on threads
 * @param board whether a board is shown the answer: as slides, and on paper
 */
export function answering(command: Command, named: string, { plays = true, board = false } = {}): Command {
  const formats = board ? [...FORMATS, ...BOARD_FORMATS] : FORMATS;
  command
    .option('--out <folder>', `write files, to this folder (default with --format: out/<${named}>)`)
    .option('--format <list>', `files to write, of ${formats.join(', ')} (default with --out: html)`, listOf(formats))
    .option(...THEME)
    .option('--json', 'print the answer as one JSON document');
  if (board) ofSlides(command);
  if (plays)
    command
      .option(...WORKERS, parseWorkers)
      .option(...QUEUE)
      .option(...RESUME)
      .option(...PART, parsePart);
  return command.option(...STRICT).option(...QUIET);
}
