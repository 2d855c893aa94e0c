import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMMAND, folderWith, paydown, paydownHere, STACK, type Ended } from '../../packages/cli/test/command.js';
import { EXIT_MEANINGS } from '../../packages/cli/src/exit.js';
import { COMMAND_LINES } from '../bad-input/commandLines.js';
import { mistypedLines } from '../bad-input/commandMutants.js';
import { FILES, type BadFile } from '../bad-input/files.js';
import { fuzzed } from '../bad-input/fuzz.js';
import { mutants } from '../bad-input/mutants.js';
import { nonsenseFiles, OPTION_TYPOS, typoFiles } from '../bad-input/typos.js';
import type { Check } from '../numerics/check.js';
import { taken } from './costly.js';
import { howMany, some } from './part.js';
import { ROOT } from '../root.js';

const BAD_FILES = 300;
const BAD_LINES = 250;
const FUZZED = 50_000;
const SEED = 2027;
const RIGHT = 0.95;
const LONGEST_MS = 1000;
const ABOVE_NODE_MS = 350;
const TIMED_FILES = 15;
const TRIES = 4;

/** The engine as it is built. */
const ENGINE = pathToFileURL(join(ROOT, 'packages/engine/dist/internal.js')).href;
type Engine = typeof import('../../packages/engine/dist/internal.js');

const DOCUMENTED = Object.keys(EXIT_MEANINGS).map(Number);

/** Does something to each of many, a few at a time. */
async function each<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(all.length);
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let i = next++; i < all.length; i = next++) results[i] = await act(all[i]!);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, hand));
  return results;
}

type Command = typeof paydown;

async function checked(text: string, beside: BadFile['beside'] = {}, command: Command = paydown): Promise<Ended> {
  const cwd = folderWith({ 'bad.yaml': text });
  for (const [name, content] of Object.entries(beside)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  return command(['check', 'bad.yaml'], { cwd });
}

/** A fault of the program, or a code that is not that of something refused. */
const unsound = ({ code, out, err }: Ended): boolean =>
  code === 0 || code === 70 || !DOCUMENTED.includes(code ?? -1) || STACK.test(out + err) || err.trim() === '';

const linesIn = (err: string): number[] => [
  ...new Set([...err.matchAll(/^bad\.yaml:(\d+):\d+: /gm)].map(([, line]) => Number(line))),
];

const of = (part: number, all: number): string => `${part} of ${all}`;
const none = (what: string, wrong: readonly string[], all: number): Check => ({
  what,
  came: wrong.length === 0 ? `none of ${all}` : `${wrong.length} of ${all}: ${wrong.slice(0, 3).join(' | ')}`,
  bound: 'none',
  passed: wrong.length === 0,
});
const most = (what: string, wrong: readonly string[], all: number): Check => ({
  what,
  came: `${of(all - wrong.length, all)}${wrong.length > 0 ? ` (not: ${wrong.slice(0, 5).join(' | ')})` : ''}`,
  bound: `${100 * RIGHT}%`,
  passed: all - wrong.length >= RIGHT * all,
});

/** Hundreds of bad files, with the real command. */
export async function fileChecks(): Promise<Check[]> {
  const bad = some([...FILES, ...mutants(BAD_FILES - FILES.length, SEED)]);
  const ended = await each(bad, ({ text, beside }) => checked(text, beside));
  const printed = ended.map(({ err }) => linesIn(err));
  const names = (wrong: (file: BadFile, i: number) => boolean): string[] => bad.filter(wrong).map(({ what }) => what);
  return [
    none(
      'bad files: another code than a documented one, a stack trace, or no word',
      names((_, i) => unsound(ended[i]!)),
      bad.length,
    ),
    most(
      'bad files: every wrong line is named',
      names(
        ({ lines, what }, i) =>
          !lines.every((line) => printed[i]!.includes(line)) && !(what.includes('left open') && printed[i]!.length > 0),
      ),
      bad.length,
    ),
    most(
      'bad files: no other line is named',
      names(({ lines }, i) => !printed[i]!.every((line) => lines.includes(line))),
      bad.length,
    ),
  ];
}

/** Hundreds of bad command lines, with the real command; misspelt names and nonsense, within this process. */
export async function lineChecks(): Promise<Check[]> {
  const written = [
    ...COMMAND_LINES.filter(({ args }) => !args.some((arg) => arg.includes('\0'))).map(({ args }) => ({
      what: args.join(' '),
      args,
      meant: null,
    })),
    ...OPTION_TYPOS.map(([args, meant]) => ({ what: args.join(' '), args, meant })),
  ];
  const bad = some([...written, ...mistypedLines(BAD_LINES - written.length, SEED)]);
  const ended = await each(bad, ({ args }) => paydown(args, { cwd: folderWith() }));
  const said = async (text: string): Promise<string> => (await checked(text, {}, paydownHere)).err;
  const typos: { readonly typed: string; readonly meant: string; readonly said: string }[] = [];
  for (const { text, ...typo } of some([...typoFiles()])) typos.push({ ...typo, said: await said(text) });
  const far: { readonly name: string; readonly said: string }[] = [];
  for (const { text, name } of some([...nonsenseFiles()])) far.push({ name, said: await said(text) });
  const suggested = [
    ...bad.flatMap(({ what, meant }, i) => (meant === null ? [] : [{ typed: what, meant, said: ended[i]!.err }])),
    ...typos,
  ];
  return [
    none(
      'bad command lines: another code than a documented one, a stack trace, or no word',
      bad.filter((_, i) => unsound(ended[i]!)).map(({ what }) => what),
      bad.length,
    ),
    most(
      'misspelt names: the right one is suggested',
      suggested
        .filter(({ meant, said }) => !said.includes(`Did you mean ${meant}?`))
        .map(({ typed, meant }) => `${typed} for ${meant}`),
      suggested.length,
    ),
    none(
      'names near nothing: one is suggested',
      far.filter(({ said }) => said.includes('Did you mean')).map(({ name }) => name),
      far.length,
    ),
  ];
}

/**
 * Processor time of a refusal beyond what Node itself takes to start, measured in turn, the least of several each: a
 * machine that does much else has no hand in it.
 */
export async function startChecks(): Promise<Check[]> {
  const bad = some(FILES.filter((_, i) => i % Math.floor(FILES.length / TIMED_FILES) === 0));
  const above: number[] = [];
  for (const { text } of bad) {
    const file = join(folderWith({ 'bad.yaml': text }), 'bad.yaml');
    const least = { node: Infinity, paydown: Infinity };
    for (let tries = 0; tries < TRIES; tries++) {
      for (const [name, args] of [
        ['node', ['-e', '0']],
        ['paydown', [COMMAND, 'check', file]],
      ] as const)
        least[name] = Math.min(least[name], 1000 * (await taken(process.execPath, args)).seconds);
    }
    above.push(least.paydown - least.node);
  }
  const [median, longest] = [above.sort((a, b) => a - b)[above.length >> 1]!, above.at(-1)!];
  return [
    {
      what: `a refused file, beyond Node’s own start (processor time, ${above.length} files, least of ${TRIES} each)`,
      came: `median ${Math.round(median)} ms, at most ${Math.round(longest)} ms`,
      bound: `< ${ABOVE_NODE_MS} ms`,
      passed: longest < ABOVE_NODE_MS,
    },
  ];
}

/** Files changed by chance: each is read or refused, in words and soon. */
export async function fuzzChecks(): Promise<Check[]> {
  const { readScenario } = (await import(ENGINE)) as Engine;
  const wrong: string[] = [];
  const count = howMany(FUZZED);
  let [slowest, refusals] = [0, 0];
  for (const text of fuzzed(count, SEED)) {
    const begun = performance.now();
    try {
      const { scenario, faults } = readScenario('x.yaml', {
        read: (path) => {
          if (path === 'x.yaml') return text;
          throw new Error(`There is no file ${path}.`);
        },
        resolve: (_, to) => to,
      });
      if ((scenario === null) !== faults.length > 0)
        wrong.push(`neither read nor refused: ${JSON.stringify(text.slice(0, 60))}`);
      if (scenario === null) refusals++;
    } catch (error) {
      wrong.push(`${String(error)}: ${JSON.stringify(text.slice(0, 60))}`);
    }
    slowest = Math.max(slowest, performance.now() - begun);
  }
  return [
    none(`files changed by chance (${refusals} refused): a crash`, wrong, count),
    {
      what: 'files changed by chance: the slowest',
      came: `${Math.round(slowest)} ms`,
      bound: `< ${LONGEST_MS} ms`,
      passed: slowest < LONGEST_MS,
    },
  ];
}
