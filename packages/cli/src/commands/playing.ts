import { log } from '../output/console.js';
import { showProgress, SILENT, type Progress } from '../output/progress.js';
import { openPool, type Pool } from '../simulate/pool.js';
import { openQueue } from './queue.js';

/** What a command that plays has at hand. */
export interface Playing {
  readonly pool: Pool;
  /** Shows from here on how many of so many futures have been played. */
  show(futures: number): Progress;
}

/** Has futures played on threads, which end with the work. They start first of all, so that they load while scenarios are read. */
export async function playing<T>(
  { workers, queue, quiet = false }: { readonly workers?: number; readonly queue?: string; readonly quiet?: boolean },
  work: (tools: Playing) => Promise<T>,
  stop?: AbortSignal,
): Promise<T> {
  let progress = SILENT;
  const elsewhere =
    queue === undefined
      ? null
      : await openQueue(queue, (text) => {
          progress.end();
          if (!quiet) log(text);
        });
  const pool = openPool({
    ...(workers && { workers }),
    ...(elsewhere && { elsewhere }),
    onPlayed: (done) => progress.played(done),
  });
  try {
    return await work({
      pool,
      show: (futures) => (progress = showProgress(futures, process.stderr, quiet)),
    });
  } finally {
    const closed = Promise.all([pool.close(), elsewhere?.close()]);
    // A command that was stopped does not wait for its threads.
    if (!stop?.aborted) await closed;
  }
}
