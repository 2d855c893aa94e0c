import { availableParallelism } from 'node:os';
import { Failure, type ExitCode } from '../exit.js';
import { stopOnInterrupt } from '../interrupt.js';
import { log } from '../output/console.js';
import { playerFor } from '../simulate/playingForOthers.js';
import { openPool } from '../simulate/pool.js';
import { meetingAt, NEAREST, orFailure } from './queue.js';

export interface WorkerOptions {
  readonly queue?: string;
  readonly workers?: number;
  /** Seconds. */
  readonly lock?: number;
  readonly quiet?: boolean;
}

/** Jobs that are played at once, so that threads need not wait while results are handed over. */
const LEAST_JOBS = 2;

/** Plays what coordinators ask for at a queue, until it is stopped. */
export async function worker(options: WorkerOptions): Promise<void> {
  const { queue = NEAREST, workers = availableParallelism(), lock, quiet = false } = options;
  const note = (text: string): void => {
    if (!quiet) log(text);
  };
  const { signal } = stopOnInterrupt();
  const { cluster, ...meeting } = await meetingAt(queue, note);
  const pool = openPool({ workers });
  try {
    const { jobs, pieces } = await orFailure(cluster, () =>
      cluster.playFor({
        ...meeting,
        jobs: Math.max(LEAST_JOBS, workers),
        play: playerFor(pool),
        stop: signal,
        begun: () =>
          note(
            `Plays for ${meeting.address.shown} on ${workers} ${workers === 1 ? 'thread' : 'threads'}, as Paydown ${meeting.identity.version}. Ctrl-C ends it after the jobs in hand.`,
          ),
        note,
        ...(lock && { lock: 1000 * lock }),
      }),
    );
    const count = (value: number, what: string) => `${value.toLocaleString('en-US')} ${what}${value === 1 ? '' : 's'}`;
    throw new Failure(signal.reason as ExitCode, `Ended after ${count(jobs, 'job')} of ${count(pieces, 'piece')}.`);
  } finally {
    await pool.close();
  }
}
