import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../../test/root.js';

export const COMMAND = join(ROOT, 'packages/cli/bin/paydown.js');

/** A run just long enough to be kept while it is played: 5 million steps, in 47 blocks. */
export const LONG = [
  'run',
  'scenarios/series-b.yaml',
  '--runs',
  '12032',
  '--horizon',
  '1 year',
  '--set',
  'stepsPerWeek=8',
  '--out',
  'o',
  '--format',
  'json',
];

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the real command, without a terminal and without the colour settings of whoever runs the tests. */
export function start(args: readonly string[], { cwd, env = {} }: Surroundings = {}): Started {
  const { NO_COLOR: _, FORCE_COLOR: __, PAYDOWN_DEBUG: ___, npm_lifecycle_event: ____, ...clean } = process.env;
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: { ...clean, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<Ended>((resolve) => {
    const text = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text.out += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (text.err += part));
    child.on('close', (code) => resolve({ code, ...text }));
  });
  return { child, ended };
}

/** Runs the real command to its end. */
export const paydown = (args: readonly string[], surroundings?: Surroundings): Promise<Ended> =>
  start(args, surroundings).ended;

type Run = (args: readonly string[]) => Promise<number>;

/** Listeners that a command adds, and that end with its process. */
const OF_A_PROCESS = ['exit', 'SIGINT', 'SIGTERM'] as const;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs a command, of which `home` is the package, to its end within this process, one after another: without the start of a process, and without what belongs
 * to one, such as signals and streams that break.
 */
export const commandHere =
  (home: string) =>
  (args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> => {
    const ended = turn.then(() => runHere(home, args, surroundings));
    turn = ended.catch(() => {});
    return ended;
  };

/** Runs the built command within this process. */
export const paydownHere = commandHere(join(ROOT, 'packages/cli'));

async function runHere(home: string, args: readonly string[], { cwd, env = {} }: Surroundings): Promise<Ended> {
  const { run } = (await import(pathToFileURL(join(home, 'dist/main.js')).href)) as { readonly run: Run };
  const text = { out: '', err: '' };
  const streams = [
    [process.stdout, 'out'],
    [process.stderr, 'err'],
  ] as const;
  const [folder, variables] = [process.cwd(), process.env];
  const writes = streams.map(([stream]) => stream.write);
  const before = OF_A_PROCESS.map((event) => process.rawListeners(event));
  const { NO_COLOR: _, FORCE_COLOR: __, PAYDOWN_DEBUG: ___, ...clean } = process.env;
  let code = NaN;
  try {
    if (cwd !== undefined) process.chdir(cwd);
    process.env = { ...clean, ...env };
    for (const [stream, name] of streams)
      stream.write = (part: string | Uint8Array) => {
        text[name] += typeof part === 'string' ? part : Buffer.from(part).toString();
        return true;
      };
    code = await run(args);
  } finally {
    OF_A_PROCESS.forEach((event, i) => {
      for (const listener of process.rawListeners(event).filter((each) => !before[i]!.includes(each))) {
        if (event === 'exit') (listener as (code: number) => void).call(process, code);
        process.off(event, listener as () => void);
      }
    });
    streams.forEach(([stream], i) => (stream.write = writes[i]!));
    process.env = variables;
    process.chdir(folder);
  }
  return { code, ...text };
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Blocks that are kept in a folder now. */
export const blocksIn = (folder: string): number =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^block-\d+-[0-9a-f]{32}$/.test(name)).length : 0;

/** Waits until a command has kept so many blocks, or has ended. */
export async function untilKept({ child }: Started, folder: string, blocks: number): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && blocksIn(folder) < blocks) await pause(5);
}

/** Surroundings in which the errors of a command seem to go to a terminal, so that it shows how far it is. */
export const SHOWING = { NODE_OPTIONS: '--import=data:text/javascript,process.stderr.isTTY=true' };

/** Waits until a command has said something on standard error from now on, or has ended. */
export async function untilSaid({ child, ended }: Started, words: RegExp): Promise<void> {
  let said = '';
  const heard = new Promise<void>((resolve) => {
    child.stderr!.on('data', (part: string) => words.test((said += part)) && resolve());
  });
  await Promise.race([heard, ended]);
}

/** Starts a command and kills it (`kill -9`) when it has kept so many blocks. */
export async function killed(args: readonly string[], cwd: string, folder: string, blocks: number): Promise<void> {
  const started = start(args, { cwd });
  await untilKept(started, folder, blocks);
  started.child.kill('SIGKILL');
  await started.ended;
}

const folders: string[] = [];

/** A new folder with the given files and the scenarios of the project. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-'));
  symlinkSync(join(ROOT, 'scenarios'), join(folder, 'scenarios'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  folders.push(folder);
  return folder;
}

/** A new folder with the content of another. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'paydown-'));
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  folders.push(copy);
  return copy;
}

/** Removes all folders that were made. */
export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

/** Names in an output folder, but for the ledger in which commands write down what they have written. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name !== '.paydown.json')
    .sort();

/** Node’s way of telling a fault of the program. */
export const STACK = /\n\s+at .*[:(]/;

/** Whether a command refused what it was given, in words and with a documented code that is not its own fault. */
export const refused = ({ code, err }: Ended): boolean =>
  [64, 65, 66, 73].includes(code ?? -1)
  && err.trim().length > 20
  && !STACK.test(err)
  && !err.includes('paydown failed');
