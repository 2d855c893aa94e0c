import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { UnrecoverableError, type Job } from 'bullmq';
import type { Address } from './address.js';
import { inWords, isSame, queueOf, type Identity } from './identity.js';
import { hashOf, type JobData } from './keys.js';
import { openServer, requireServer } from './open.js';
import { appear, BEAT_MS, whoIsThere } from './presence.js';
import { writeReport } from './report.js';
import { MOST_TRIES } from './tries.js';

export interface PlayForOptions {
  readonly address: Address;
  readonly identity: Identity;
  /** Jobs that are played at once. */
  readonly jobs: number;
  /** Plays a piece, not on the thread that calls: that one renews the locks of the jobs meanwhile. */
  play(text: string, piece: number): Promise<Uint8Array>;
  /** Ends the work when it is aborted: jobs in hand are finished first. */
  readonly stop: AbortSignal;
  /** Called once the queue has answered. */
  begun?(): void;
  /** Tells a person something. */
  note(text: string): void;
  /** Milliseconds after which the jobs of a worker that gives no sign of life are given to others. */
  readonly lock?: number;
}

/** What a worker has done. */
export interface Worked {
  readonly jobs: number;
  readonly pieces: number;
}

const LOCK_MS = 30_000;
/** Milliseconds after which it is asked again for jobs, where the connection does not wait for its server itself. */
const RETRY_MS = 500;
/** Texts of plays that are remembered. */
const MOST_TEXTS = 256;
/** What BullMQ says of a job that another worker has finished meanwhile, that a restarted queue has forgotten, or that ended while the queue was gone. */
const TAKEN =
  /missing (?:lock|key)|could not renew lock|lock mismatch|not in the active state|postmaster|database system|connection (?:is |was )?(?:terminated|closed)/i;

/**
 * Plays the jobs of a queue until it is stopped. The queue may go away and come back.
 *
 * @throws QueueFailure if it cannot be used in the first place
 */
export async function playFor({ address, identity, note, stop, ...options }: PlayForOptions): Promise<Worked> {
  const { lock = LOCK_MS } = options;
  await requireServer(address);
  options.begun?.();
  const id = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const server = openServer(address, {
    lost: (why) => note(`The queue is gone (${why}). It is tried again until it is back.`),
    back: () => note('The queue is back.'),
  });
  let done = { jobs: 0, pieces: 0 };
  const texts = new Map<string, string>();

  /** The text of a play; null if nobody waits for it any more. */
  const textOf = async (session: string, hash: string): Promise<string | null> => {
    const text = texts.get(hash) ?? (await server.text(session, hash));
    if (text === null) return null;
    if (hashOf(text) !== hash) throw new UnrecoverableError('the text of its play is not what its hash says');
    if (texts.size >= MOST_TEXTS) texts.delete(texts.keys().next().value!);
    texts.set(hash, text);
    return text;
  };

  const work = async ({ id: job, data: { session, parts } }: Job<JobData>): Promise<void> => {
    const found = await Promise.all(parts.map(({ play }) => textOf(session, play)));
    if (found.includes(null) || !(await server.signed('coordinator', session))) return;
    const playing = parts.flatMap(({ from, to }, i) =>
      Array.from({ length: to - from }, (_, at) => options.play(found[i]!, from + at)),
    );
    const pieces = await Promise.all(playing);
    await server.bring(session, writeReport({ job: job!, by: id, pieces }, identity));
    done = { jobs: done.jobs + 1, pieces: done.pieces + pieces.length };
  };

  const worker = await server.worker(queueOf(identity), work, {
    name: id,
    concurrency: options.jobs,
    lockDuration: lock,
    stalledInterval: lock / 2,
    maxStalledCount: MOST_TRIES - 1,
    runRetryDelay: RETRY_MS,
    failed(job, error) {
      if (!TAKEN.test(error.message)) note(`Job ${job?.name ?? ''} failed: ${error.message}.`);
    },
  });
  const strangers = new Set<string>();
  const beat = async (): Promise<void> => {
    await appear(server, 'worker', { ...identity, id, jobs: options.jobs });
    for (const other of await whoIsThere(server, 'coordinator')) {
      if (isSame(other, identity) || strangers.has(other.id)) continue;
      strangers.add(other.id);
      note(
        `${inWords(other, identity)} asks for futures here. This is Paydown ${identity.version} and plays none of them.`,
      );
    }
  };
  const beats = setInterval(() => void beat().catch(() => {}), BEAT_MS);
  try {
    await Promise.race([beat(), aborted(stop)]);
    await aborted(stop);
    await worker.close();
    if (server.ready) await server.unsign('worker', id);
    return done;
  } finally {
    clearInterval(beats);
    server.disconnect();
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
