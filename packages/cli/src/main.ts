import { CommanderError } from 'commander';
import { EXIT, Failure } from './exit.js';
import { tell, watchStreams } from './output/console.js';
import { createProgram } from './program.js';

/** Runs the command line; the exit code is left in `process.exitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  const fail = (error: unknown): never => process.exit(report(error));
  watchStreams(fail);
  process.on('uncaughtException', fail);
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Says what went wrong, in words for the person at the keyboard, and returns the exit code. */
function report(error: unknown): number {
  // Commander has said it already; help and version are no faults.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Failure) {
    tell(error.message);
    return error.code;
  }
  const message = error instanceof Error ? error.message : String(error);
  const debug = process.env['PAYDOWN_DEBUG'];
  tell(
    debug && error instanceof Error ? `${error.stack}` : `paydown failed: ${message} (PAYDOWN_DEBUG=1 shows where.)`,
  );
  return EXIT.internal;
}
