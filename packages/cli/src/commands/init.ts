import { basename, dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import {
  clashOf,
  formatFault,
  INTERVIEW,
  INTERVIEW_NAMES,
  isWrong,
  nearest,
  readScenario,
  writeAnswers,
  type InterviewAnswers,
  type InterviewName,
} from '@paydown/engine/internal';
import { inert } from '@paydown/engine/inert';
import { EXIT, Failure } from '../exit.js';
import { guessesThatFlip } from '../init/flips.js';
import { withSchema } from '../init/schema.js';
import { askBack } from '../input/doubts.js';
import { bareName } from '../input/scenarioFiles.js';
import { asTyped } from '../input/shell.js';
import { storyNames, storyText } from '../input/stories.js';
import { exitOnInterrupt } from '../interrupt.js';
import { print, log } from '../output/console.js';
import { openFolder, refuseExisting } from '../output/files.js';

export interface InitOptions extends Partial<Readonly<Record<InterviewName, string>>> {
  readonly name?: string;
  /** A story to begin with, instead of questions. */
  readonly from?: string;
  /** Whether what is not given is taken as usual, without a question. */
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

const USUAL_FILE = 'our-company.yaml';

/** Asks what people know of their company, on a terminal or by options, and writes a scenario file in which every number is explained. */
export async function init(file = USUAL_FILE, options: InitOptions = {}, terminal: Terminal = process): Promise<void> {
  exitOnInterrupt();
  if (file !== '-') refuseExisting(file, options.force ?? false);
  if (options.from !== undefined) return copyOf(options.from, file, options);
  const answers = await answersFrom(options, terminal);
  const clash = clashOf(answers);
  if (clash !== null) throw new Failure(EXIT.usage, clash);
  const text = writeAnswers(options.name ?? (file === '-' ? 'Our company' : titled(file)), answers);
  askBackAbout(file, text);
  if (file === '-') return print(text);
  openFolder(dirname(file)).write(withSchema(file, text));
  if (!options.quiet) for (const flip of await guessesThatFlip(text, answers)) log(`! ${flip}`);
  if (!options.quiet) print(`Scenario: ${file}\nNext: paydown run ${asTyped(file)}`);
}

/** Asks back about answers that are valid and most likely not meant, before they are written. */
function askBackAbout(file: string, text: string): void {
  const { doubts } = readScenario(file, { read: () => text, resolve: (_, to) => to });
  askBack(doubts.map(formatFault));
}

/** A story, or another example that travels with the command, as a file of one’s own. */
function copyOf(name: string, file: string, { quiet = false }: InitOptions): void {
  const text = storyText(name);
  if (text === null) {
    const near = nearest(name, storyNames());
    const meant = near === null ? '`paydown scenarios` lists them.' : `Did you mean ${near}?`;
    throw new Failure(EXIT.usage, `--from ${name}: There is no such story. ${meant}`);
  }
  const bare = text.replace(/^# yaml-language-server: .*\n/, '');
  if (file === '-') return print(bare.trimEnd());
  // The schema beside it is that of scenarios: of the other examples the copy names none.
  const isStory = storyNames().includes(bareName(name));
  const files = isStory ? withSchema(file, bare) : [{ name: basename(file), content: bare }];
  openFolder(dirname(file)).write(files);
  if (!quiet) print(`A copy of ${name}: ${file}`);
}

/** Where questions are asked and answered. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

async function answersFrom(options: InitOptions, terminal: Terminal): Promise<InterviewAnswers> {
  const terminals = terminal.stdin.isTTY === true && terminal.stderr.isTTY === true;
  const given = INTERVIEW_NAMES.map((name) => {
    const { usual, open = false } = INTERVIEW[name];
    return [name, options[name] ?? (options.yes || (open && !terminals) ? usual : undefined)] as const;
  });
  const wrong = given.flatMap(([name, text]) => {
    const read = text === undefined ? null : INTERVIEW[name].read(text);
    return isWrong(read) ? [`--${name} ${text}: ${read.message}`] : [];
  });
  const open = given.filter(([, text]) => text === undefined).map(([name]) => name);
  const asks = open.length > 0 && terminals;
  if (open.length > 0 && !asks) {
    wrong.push(
      `There is no terminal to ask on. Give ${open.map((name) => `--${name} '${INTERVIEW[name].usual}'`).join(' ')}, or --yes for these.`,
    );
  }
  if (wrong.length > 0) throw new Failure(EXIT.usage, wrong.join('\n'));
  const asked = asks ? await ask(open, terminal) : {};
  return Object.fromEntries(
    given.map(([name, text]) => [name, Object.hasOwn(asked, name) ? asked[name] : INTERVIEW[name].read(text!)]),
  ) as unknown as InterviewAnswers;
}

/** Asks until each answer can be read; an empty one is the usual one. */
async function ask(
  names: readonly InterviewName[],
  { stdin, stderr }: Terminal,
): Promise<Partial<Record<InterviewName, unknown>>> {
  const lines = createInterface({ input: stdin, output: stderr });
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const ended = new Promise<never>((_, reject) =>
    lines.once('close', () => reject(new Failure(EXIT.usage, 'The answers ended before the questions did.'))),
  );
  ended.catch(() => {});
  try {
    const found: Partial<Record<InterviewName, unknown>> = {};
    for (const name of names) {
      const { asks, choices, usual, read } = INTERVIEW[name];
      const listed = (choices?.() ?? [])
        .map((choice, i) => `\n  ${i + 1}  ${choice.name.padEnd(10)}  ${choice.words}`)
        .join('');
      for (;;) {
        const text = (await Promise.race([lines.question(`${asks}${listed}\n  [${usual}] `), ended])).trim();
        const meant = read(text === '' ? usual : text);
        if (!isWrong(meant)) {
          found[name] = meant;
          break;
        }
        stderr.write(`  ${inert(meant.message)}\n`);
      }
    }
    return found;
  } finally {
    lines.close();
  }
}

/** `our-company.yaml` is called Our company. */
function titled(file: string): string {
  const words = bareName(file).replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Our company' : words.charAt(0).toUpperCase() + words.slice(1);
}
