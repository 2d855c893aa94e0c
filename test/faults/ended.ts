import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Check } from '../numerics/check.js';
import { ROOT } from '../root.js';
import { howMany } from './part.js';

/** So many milliseconds after they were started the last threads are ended: they have loaded by then. */
const LAST_MS = 150;
const TIMES = 200;

/**
 * Starts threads in a process of its own, again and again, and ends them each time a little later than before: from before they load until after. Resolves
 * with what the process said; rejects if it came to an end before its time.
 */
export function endWhileLoading(times: number): Promise<{ stdout: string; stderr: string }> {
  const built = (path: string): string => JSON.stringify(pathToFileURL(join(ROOT, 'packages/cli/dist', path)).href);
  const script = `const { openWorkers } = await import(${built('simulate/workers.js')});
    for (let i = 0; i < ${times}; i++) {
      const threads = openWorkers({ workers: 2, entry: new URL(${built('threads/simulate.js')}) });
      threads.start();
      await new Promise((resolve) => setTimeout(resolve, (${LAST_MS} * i) / ${times}));
      await threads.close();
    }`;
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
}

/** Threads that are ended while they load take nothing else with them. */
export async function endedChecks(): Promise<Check[]> {
  const times = howMany(TIMES);
  const came = await endWhileLoading(times).then(
    ({ stdout, stderr }) => stdout + stderr,
    (error: Error) => error.message,
  );
  return [
    {
      what: `two threads ended ${times} times while they load: what their process said`,
      came: came === '' ? 'nothing' : came.slice(0, 200),
      bound: 'nothing',
      passed: came === '',
    },
  ];
}
