import type { Scenario } from '@paydown/engine/internal';
import { log } from '../output/console.js';
import { showProgress, SILENT, type Progress } from '../output/progress.js';
import { openPool, type Pool } from '../simulate/pool.js';
import { openQueue } from './queue.js';

/** What a command that plays has at hand. */
export interface Playing {
  readonly pool: Pool;
  /** So many futures are going to be played, most of a scenario: few on one thread. Shows from here on how many have been. */
  begin(scenario: Scenario, futures: number): Progress;
  /** Ends the threads, when nothing more is to be played. */
  end(): Promise<void>;
}

/** Of so few steps of companies one thread has played most before a second would be at work. */
const FEW_STEPS = 150_000;

/** What of a command’s options decides who plays, and what is said meanwhile. */
interface PlayingOptions {
  readonly workers?: number;
  readonly queue?: string;
  readonly quiet?: boolean;
}

/** Has futures played on threads, which end with the work. */
export async function playing<T>(
  { workers, queue, quiet = false }: PlayingOptions,
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
  let closed: Promise<unknown> | null = null;
  const end = async (): Promise<void> => {
    closed ??= Promise.all([pool.close(), elsewhere?.close()]);
    // A command that was stopped does not wait for its threads.
    if (!stop?.aborted) await closed;
  };
  try {
    return await work({
      pool,
      begin({ horizon, stepsPerWeek }, futures) {
        if (!workers && futures * horizon * stepsPerWeek <= FEW_STEPS) pool.limit(1);
        return (progress = showProgress(futures, process.stderr, quiet));
      },
      end,
    });
  } finally {
    await end();
  }
}
