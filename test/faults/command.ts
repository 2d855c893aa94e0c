import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The command, as it is built. Campaigns run at the root of the repository. */
const COMMAND = resolve('packages/cli/bin/paydown.js');
const SCENARIOS = resolve('scenarios');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts the command in a folder. */
export function start(args: readonly string[], cwd: string): Started {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text.err += part));
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, ...text }))) };
}

export const paydown = (args: readonly string[], cwd: string): Promise<Ended> => start(args, cwd).ended;

export const scenario = (name: string): string => join(SCENARIOS, name);
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, or a copy of one, that goes away at the end. */
export function newFolder(like?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-faults-'));
  folders.push(folder);
  if (like !== undefined) cpSync(like, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

/** Blocks that are kept in a folder now. */
export const blocksIn = (folder: string): number =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^block-\d+-[0-9a-f]{32}$/.test(name)).length : 0;

/** Waits until a command has kept so many blocks, or has ended. */
export async function untilKept({ child }: Started, folder: string, blocks: number): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && blocksIn(folder) < blocks) await pause(5);
}

/** Starts a command and kills it (`kill -9`) when it has kept so many blocks. */
export async function killed(args: readonly string[], cwd: string, folder: string, blocks: number): Promise<void> {
  const started = start(args, cwd);
  await untilKept(started, folder, blocks);
  started.child.kill('SIGKILL');
  await started.ended;
}

/** Node’s way of telling a fault of the program. */
const STACK = /\n\s+at .*[:(]/;

/** Whether a command refused what it was given, in words and with a documented code that is not its own fault. */
export const refused = ({ code, err }: Ended): boolean =>
  [64, 65, 66, 73].includes(code ?? -1)
  && err.trim().length > 20
  && !STACK.test(err)
  && !err.includes('paydown failed');
