import { CommanderError } from 'commander';
import { setTimeout } from 'node:timers/promises';
import { EXIT, Failure } from './exit.js';
import { log, watchStreams } from './output/console.js';
import { createProgram } from './program.js';

/** Runs the command line as the work of this process; the exit code is left in `process.exitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  const fail = (error: unknown): never => process.exit(report(error));
  watchStreams(fail);
  process.on('uncaughtException', fail);
  process.on('exit', refuseSilence);
  const code = await run(args);
  // What was stopped ends now, not when its last thread has.
  if (code === EXIT.interrupted || code === EXIT.terminated) {
    await Promise.race([Promise.all([process.stdout, process.stderr].map(written)), setTimeout(MOST_WAIT_MS)]);
    process.exit(code);
  }
  if (code !== EXIT.ok) process.exitCode = code;
}

/** A command that was stopped waits so long at most for who reads what it has said. */
const MOST_WAIT_MS = 500;

/** Resolves when all that a stream was given has left this process. */
const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => void stream.write('', () => resolve()));

/** Does what a command line says, tells what goes wrong, and returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await createProgram(args).parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    return report(error);
  }
}

/** Node’s own code for an end before the work was done: something was waited for that nothing could bring about. */
const UNSETTLED = 13;

/** The last guard: a command that ends before it is done says so, with the code of a fault of the program. */
function refuseSilence(code: number): void {
  // Node 20 sets the code in a listener of its own, later versions hand it over.
  if (code !== UNSETTLED && process.exitCode !== UNSETTLED) return;
  log('paydown failed: it ended before the answer was there.');
  process.exitCode = EXIT.internal;
}

/** Says what went wrong, in words for the person at the keyboard, and returns the exit code. */
function report(error: unknown): number {
  // Commander has said it already; help and version are no faults.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Failure) {
    log(error.message);
    return error.code;
  }
  const message = error instanceof Error ? error.message : String(error);
  const debug = process.env['PAYDOWN_DEBUG'];
  log(debug && error instanceof Error ? `${error.stack}` : `paydown failed: ${message} (PAYDOWN_DEBUG=1 shows where.)`);
  return EXIT.internal;
}
