import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../../packages/cli/src/help.js';
import { ROOT } from '../root.js';
import { generator, oneOf } from './random.js';
import { shortened, swapped } from './typing.js';

/** A command line from the help that somebody has mistyped. */
export interface Mistyped {
  readonly what: string;
  readonly args: readonly string[];
  /** What must be suggested, where something is near. */
  readonly meant: string | null;
}

type Args = readonly string[];

interface Mistake {
  readonly what: string;
  /** Places of the command line at which it can be made. */
  readonly at: (arg: string, i: number, args: Args) => boolean;
  /** The command line with the mistake, and what was meant. */
  readonly make: (
    args: Args,
    i: number,
    random: () => number,
  ) => { readonly args: Args; readonly meant: string | null };
}

const FILE = /^scenarios\/(?:.*\/)?([a-z-]+)\.(yaml|jsonl)$/;
const NUMBERS = ['--runs', '--workers', '--steps', '--samples', '--trajectories', '--size', '--scale', '--horizon'];
const SETTING = /^((?:company|levers|coefficients)\.)([a-zA-Z]{6,})(=.*)$/;

const put = (args: Args, i: number, arg: string): Args => args.map((each, j) => (j === i ? arg : each));
const isOption = (arg: string): boolean => /^--[a-z]{4,}/.test(arg);

const MISTAKES: readonly Mistake[] = [
  {
    what: 'the command misspelt',
    at: (arg, i) => i === 0 && arg.length > 4,
    make: (args, i, random) => ({ args: put(args, i, swapped(args[i]!, random)), meant: args[i]! }),
  },
  {
    what: 'two letters of an option swapped',
    at: isOption,
    make: (args, i, random) => ({ args: put(args, i, `--${swapped(args[i]!.slice(2), random)}`), meant: args[i]! }),
  },
  {
    what: 'a letter of an option lost',
    at: (arg) => isOption(arg) && arg.length > 7,
    make: (args, i, random) => ({ args: put(args, i, `--${shortened(args[i]!.slice(2), random)}`), meant: args[i]! }),
  },
  {
    what: 'the value of an option forgotten',
    at: (arg, i, args) => isOption(arg) && i + 1 < args.length && !isOption(args[i + 1]!) && !FILE.test(args[i + 1]!),
    make: (args, i) => ({ args: [...args.filter((_, j) => j !== i && j !== i + 1), args[i]!], meant: null }),
  },
  {
    what: 'a letter of a file lost',
    at: (arg) => FILE.test(arg),
    make: (args, i, random) => {
      const name = FILE.exec(args[i]!)![1]!;
      return {
        args: put(args, i, args[i]!.replace(`${name}.`, `${shortened(name, random)}.`)),
        meant: args[i]!.endsWith('.yaml') ? args[i]! : null,
      };
    },
  },
  {
    what: 'a folder for a file',
    at: (arg) => FILE.test(arg),
    make: (args, i) => ({ args: put(args, i, 'scenarios'), meant: null }),
  },
  {
    what: 'a number in words',
    at: (_, i, args) => NUMBERS.includes(args[i - 1] ?? ''),
    make: (args, i) => ({ args: put(args, i, 'plenty'), meant: null }),
  },
  {
    what: 'a policy that there is not',
    at: (_, i, args) => args[i - 1] === '--policy',
    make: (args, i) => ({ args: put(args, i, 'sometimes'), meant: null }),
  },
  {
    what: 'the key of a setting misspelt',
    at: (arg, i, args) => ['--set', '--try'].includes(args[i - 1] ?? '') && SETTING.test(arg),
    make: (args, i, random) => {
      const [, section, key, value] = SETTING.exec(args[i]!) as unknown as [string, string, string, string];
      return { args: put(args, i, `${section}${swapped(key, random)}${value}`), meant: key };
    },
  },
  {
    what: 'a measure that there is not',
    at: (_, i, args) => args[i - 1] === '--judge',
    make: (args, i) => ({ args: put(args, i, 'happiness'), meant: null }),
  },
  {
    what: 'an option that there is not',
    at: (_, i) => i > 0,
    make: (args, i) => ({ args: [...args.slice(0, i), '--zzyzx', ...args.slice(i)], meant: null }),
  },
];

/** A story by the name of its file, in which there is more to mistype; a policy of the same name stays what it is. */
const fileOf = (word: string, before: string | undefined): string =>
  before !== '--policy' && existsSync(join(ROOT, 'scenarios', `${word}.yaml`)) ? `scenarios/${word}.yaml` : word;

/** The examples of the help as arguments, without what a shell does with them. */
const LINES: readonly Args[] = Object.values(EXAMPLES)
  .flat()
  .map(({ command }) =>
    [...command.split(/ [>|<] /)[0]!.matchAll(/'([^']*)'|(\S+)/g)]
      .map(([, quoted, plain]) => quoted ?? plain!)
      .map((word, i, words) => fileOf(word, words[i - 1]))
      .slice(1),
  )
  .filter((args) => args.length > 1);

/** Command lines of the help, each with one mistake: the same for the same seed. */
export function mistypedLines(count: number, seed: number): Mistyped[] {
  const random = generator(seed);
  const made = new Map<string, Mistyped>();
  for (let turn = 0; made.size < count; turn++) {
    const mistake = MISTAKES[turn % MISTAKES.length]!;
    const [line, i] = oneOf(
      LINES.flatMap((args) => args.flatMap((arg, at) => (mistake.at(arg, at, args) ? [[args, at] as const] : []))),
      random,
    );
    const { args, meant } = mistake.make(line, i, random);
    const key = args.join(' ');
    if (key !== line.join(' ')) made.set(key, { what: `${mistake.what}: ${key}`, args, meant });
  }
  return [...made.values()];
}
