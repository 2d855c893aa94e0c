import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const COMMAND = fileURLToPath(new URL('../bin/paydown.js', import.meta.url));
const SCENARIOS = fileURLToPath(new URL('../../../scenarios', import.meta.url));

/** A run just long enough to be kept while it is played: 5.3 million steps, in 20 blocks. */
export const LONG = [
  'run',
  'scenarios/series-b.yaml',
  '--runs',
  '5120',
  '--set',
  'stepsPerWeek=4',
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

/** Starts the real command, without a terminal and without the colour settings of whoever runs the tests. */
export function start(
  args: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Started {
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
export const paydown = (
  args: readonly string[],
  options?: { cwd?: string; env?: Record<string, string> },
): Promise<Ended> => start(args, options).ended;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with the given files and the scenarios of the project; it goes away after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-'));
  symlinkSync(SCENARIOS, join(folder, 'scenarios'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  folders.push(folder);
  return folder;
}
