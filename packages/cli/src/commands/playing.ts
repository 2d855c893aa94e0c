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

/** Of so few futures one thread has played most before a second would be at work. */
const FEW = 100;

/** What of a command’s options decides who plays, and what is said meanwhile. */
interface PlayingOptions {
  readonly workers?: number;
  readonly queue?: string;
  readonly quiet?: boolean;
  /** Futures of a scenario, as they are typed. */
  readonly runs?: string;
}

/** Has futures played on threads, which end with the work. */
export async function playing<T>(
  { workers, queue, quiet = false, runs }: PlayingOptions,
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
    ...(workers ? { workers } : Number(runs) <= FEW ? { workers: 1 } : {}),
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
