import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from './address.js';
import { SetAside, type JobSetAside } from './failures.js';
import { inWords, isSame, queueOf, type Identity } from './identity.js';
import { Line, partsOf, type Wanted } from './jobs.js';
import { hashOf, LASTS_S } from './keys.js';
import { openServer, requireServer } from './open.js';
import { appear, whoIsThere } from './presence.js';
import { readReport } from './report.js';
import type { JobQueue, Server } from './server.js';
import { MOST_TRIES } from './tries.js';

/** Futures that others play: a text that says which, in as many pieces as one likes. A piece is a pure function of text and number. */
export interface Play {
  readonly text: string;
  /** About how many seconds a piece takes on one core, and how many bytes it comes to. */
  readonly seconds: number;
  readonly bytes: number;
  /** What is wrong with the bytes that came back for a piece, in words, or null. */
  fault(piece: number, bytes: Uint8Array): string | null;
}

export interface CoordinatorOptions {
  readonly address: Address;
  readonly identity: Identity;
  /** Tells a person something. */
  note(text: string): void;
  /** Milliseconds between two looks at whether the queue still has what it was given. */
  readonly audit?: number;
}

/** Has pieces played by whoever works at the queue. */
export interface Coordinator {
  /** The bytes of a piece. Rejects with a SetAside if its job fails again and again, once all else is done. */
  ask(play: Play, piece: number): Promise<Uint8Array>;
  /** What came and was not taken. */
  readonly counts: { readonly doubles: number; readonly refused: number; readonly lost: number };
  /** Ends; workers drop what is not done. */
  close(): Promise<void>;
}

interface Pending {
  /** From 1. */
  readonly number: number;
  readonly pieces: readonly Wanted[];
  /** How often what came back was refused: each try has a name of its own. */
  readonly refused: number;
  /** Whether the queue did not have it when it was last looked for. */
  missed: boolean;
}

const AUDIT_MS = 2000;
/** Milliseconds between two looks at what came back, when there was nothing. */
const PAUSE_MS = 20;
const AT_ONCE = 8;
/** Jobs in the queue: so many at least, and so many for each that workers play at once; and the bytes that their results take together. */
const LEAST_JOBS = 64;
const JOBS_AHEAD = 3;
const MOST_BYTES = 512e6;
/** Milliseconds after which a missing worker is told, and told again. */
const LONELY_MS = 15_000;
const CLOSING_MS = 300;

/**
 * Opens a queue to have pieces played. The coordinator alone knows what is done: the queue may lose everything, hand a job to two workers, or bring a result
 * late, twice or broken.
 *
 * @throws QueueFailure if it cannot be used
 */
export async function openCoordinator(options: CoordinatorOptions): Promise<Coordinator> {
  await requireServer(options.address);
  const session = randomUUID();
  const { note } = options;
  const server = openServer(options.address, {
    lost: (why) => note(`The queue is gone (${why}). What is played is kept here; it goes on when the queue is back.`),
    back: () => note('The queue is back.'),
  });
  const queue = queueOf(options.identity);
  return new Session(session, server, queue, await server.queue(queue), options).begin();
}

class Session implements Coordinator {
  readonly counts = { doubles: 0, refused: 0, lost: 0 };
  readonly #wanted = new Line();
  readonly #jobs = new Map<string, Pending>();
  /** Texts of the plays that are wanted, by their hashes; the hashes by their texts. */
  readonly #texts = new Map<string, string>();
  readonly #hashes = new Map<string, string>();
  readonly #aside: { readonly job: JobSetAside; readonly pieces: readonly Wanted[] }[] = [];
  readonly #strangers = new Set<string>();
  #numbered = 0;
  #slots = 0;
  #bytes = 0;
  #handing = false;
  #closed = false;
  #waitsSince = performance.now();

  constructor(
    private readonly session: string,
    private readonly server: Server,
    private readonly queueName: string,
    private readonly queue: JobQueue,
    private readonly options: CoordinatorOptions,
  ) {}

  begin(): this {
    void this.#forever(() => this.#collect());
    void this.#forever(() => this.#audit());
    return this;
  }

  ask(play: Play, piece: number): Promise<Uint8Array> {
    let hash = this.#hashes.get(play.text);
    if (hash === undefined) {
      hash = hashOf(play.text);
      this.#hashes.set(play.text, hash);
      this.#texts.set(hash, play.text);
    }
    const { seconds, bytes } = play;
    return new Promise((resolve, reject) => {
      if (this.#wanted.length === 0) setImmediate(() => void this.#hand());
      this.#wanted.push({
        play: hash,
        piece,
        seconds,
        bytes,
        fault: (found) => play.fault(piece, found),
        resolve,
        reject,
      });
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.server.ready)
      await Promise.race([
        Promise.all([
          this.server.forget(this.session, [...this.#texts.keys()]),
          this.server.unsign('coordinator', this.session),
        ]).catch(() => {}),
        sleep(CLOSING_MS),
      ]);
    this.server.disconnect();
  }

  /** Does something over and over, whatever becomes of the queue. */
  async #forever(step: () => Promise<number>): Promise<void> {
    while (!this.#closed) {
      // The connection tells when it is lost and when it is back.
      const pause = await step().catch(() => AUDIT_MS / 4);
      if (pause > 0) await sleep(pause);
    }
  }

  /** Gives the queue as many jobs as it may hold. */
  async #hand(): Promise<void> {
    if (this.#handing) return;
    this.#handing = true;
    try {
      const most = Math.max(LEAST_JOBS, JOBS_AHEAD * this.#slots);
      while (!this.#closed && this.#wanted.length > 0 && this.#jobs.size < most && this.#bytes < MOST_BYTES) {
        const jobs: Pending[] = [];
        while (this.#wanted.length > 0 && this.#jobs.size < most && this.#bytes < MOST_BYTES) {
          const job = { number: ++this.#numbered, pieces: this.#wanted.takeJob(), refused: 0, missed: false };
          this.#keep(job);
          jobs.push(job);
        }
        await this.#add(jobs);
      }
    } catch {
      // What did not get there is found missing.
    } finally {
      this.#handing = false;
    }
  }

  #keep(job: Pending): void {
    this.#jobs.set(this.#nameOf(job), job);
    this.#bytes += bytesOf(job);
  }

  /** Whether it was waited for. */
  #drop(job: Pending): boolean {
    const was = this.#jobs.delete(this.#nameOf(job));
    if (was) this.#bytes -= bytesOf(job);
    return was;
  }

  #nameOf({ number, refused }: Pending): string {
    return `${this.session}-${number}-${refused}`;
  }

  /** Adds jobs to the queue; those that it has already stay as they are. The texts go first. */
  async #add(jobs: readonly Pending[]): Promise<void> {
    await this.#keepTexts(playsOf(jobs));
    await this.#appear();
    await this.queue.addBulk(
      jobs.map((job) => ({
        name: String(job.number),
        data: { session: this.session, parts: partsOf(job.pieces) },
        opts: {
          jobId: this.#nameOf(job),
          attempts: MOST_TRIES,
          backoff: { type: 'exponential', delay: 250 },
          removeOnComplete: true,
          removeOnFail: { age: LASTS_S },
        },
      })),
    );
  }

  /** Takes what has come back. */
  async #collect(): Promise<number> {
    const reports = await this.server.take(this.session, AT_ONCE);
    if (reports.length === 0 || this.#closed) return PAUSE_MS;
    for (const bytes of reports) this.#take(bytes);
    void this.#hand();
    return 0;
  }

  #take(bytes: Buffer): void {
    const report = readReport(bytes, this.options.identity);
    const job = report.job === null ? undefined : this.#jobs.get(report.job);
    if (job === undefined) {
      if ('fault' in report) this.#refuse(null, report.fault);
      else this.counts.doubles++;
      return;
    }
    const fault = 'fault' in report ? report.fault : faultOf(job, report.pieces, report.by);
    this.#drop(job);
    if (fault !== null || 'fault' in report) return this.#refuse(job, fault!);
    job.pieces.forEach(({ resolve }, i) => resolve(report.pieces[i]!));
    this.#settle();
  }

  #refuse(job: Pending | null, fault: string): void {
    this.counts.refused++;
    this.options.note(`A result${job === null ? '' : ` of job ${job.number}`} is refused: ${fault}.`);
    if (job === null) return;
    if (job.refused + 1 === MOST_TRIES) return this.#setAside(job, `what comes back is refused: ${fault}`);
    const again = { ...job, refused: job.refused + 1, missed: false };
    this.#keep(again);
    void this.#add([again]).catch(() => {});
  }

  #setAside(job: Pending, reason: string): void {
    this.#drop(job);
    this.#aside.push({
      job: { job: job.number, pieces: job.pieces.map(({ piece }) => piece), reason },
      pieces: job.pieces,
    });
    this.options.note(`Job ${job.number} failed ${MOST_TRIES} times and is set aside: ${reason}. The rest goes on.`);
    this.#settle();
  }

  /** When nothing else is to be done, says what could not be. */
  #settle(): void {
    if (this.#aside.length === 0 || this.#jobs.size > 0 || this.#wanted.length > 0) return;
    const error = new SetAside(this.#aside.map(({ job }) => job));
    for (const { pieces } of this.#aside.splice(0)) for (const { reject } of pieces) reject(error);
  }

  /** Looks whether the queue still has what it was given, and who is there. */
  async #audit(): Promise<number> {
    const { audit = AUDIT_MS } = this.options;
    await this.#appear();
    await this.#renewTexts();
    await this.#findMissing();
    this.#lookAround(await whoIsThere(this.server, 'worker'));
    await this.#hand();
    // A look costs two commands a job.
    return audit + this.#jobs.size;
  }

  /** Workers drop the jobs of who is not there. */
  #appear(): Promise<void> {
    return appear(this.server, 'coordinator', { ...this.options.identity, id: this.session, jobs: 0 });
  }

  async #renewTexts(): Promise<void> {
    await this.#keepTexts(await this.server.renew(this.session, playsOf(this.#jobs.values())));
  }

  #keepTexts(hashes: readonly string[]): Promise<void> {
    return this.server.keep(this.session, new Map(hashes.map((hash) => [hash, this.#texts.get(hash)!])));
  }

  async #findMissing(): Promise<void> {
    const jobs = [...this.#jobs.values()];
    if (jobs.length === 0) return;
    const known = await this.server.find(
      this.queueName,
      jobs.map((job) => this.#nameOf(job)),
    );
    const missing: Pending[] = [];
    for (const [i, job] of jobs.entries()) {
      if (!this.#jobs.has(this.#nameOf(job))) continue;
      const found = known[i]!;
      if (typeof found === 'object') await this.#hasFailed(job, found.failed);
      else if (found === 'unknown' && job.missed) missing.push(job);
      else job.missed = found === 'unknown';
    }
    if (missing.length === 0) return;
    this.counts.lost += missing.length;
    for (const job of missing) job.missed = false;
    await this.#add(missing);
  }

  async #hasFailed(job: Pending, reason: string): Promise<void> {
    const name = this.#nameOf(job);
    await this.queue.remove(name).catch(() => 0);
    if (this.#jobs.has(name)) this.#setAside(job, reason.replace(/\.$/, ''));
  }

  #lookAround(workers: Awaited<ReturnType<typeof whoIsThere>>): void {
    const { identity, note, address } = this.options;
    const mine = workers.filter((worker) => isSame(worker, identity));
    this.#slots = mine.reduce((sum, { jobs }) => sum + jobs, 0);
    for (const other of workers) {
      if (isSame(other, identity) || this.#strangers.has(other.id)) continue;
      this.#strangers.add(other.id);
      note(`A worker at the queue is ${inWords(other, identity)}: it plays nothing of this (${other.id}).`);
    }
    const now = performance.now();
    if (mine.length > 0 || this.#jobs.size === 0) this.#waitsSince = now;
    else if (now - this.#waitsSince > LONELY_MS) {
      this.#waitsSince = now;
      note(`No worker is at the queue. On any machine: paydown worker --queue ${address.shown}`);
    }
  }
}

/** Hashes of the plays of jobs. */
const playsOf = (jobs: Iterable<Pending>): string[] => [
  ...new Set([...jobs].flatMap(({ pieces }) => pieces.map(({ play }) => play))),
];

const bytesOf = ({ pieces }: Pending): number => pieces.reduce((sum, { bytes }) => sum + bytes, 0);

/** What is wrong with what came back for a job, or null. */
function faultOf({ pieces }: Pending, found: readonly Uint8Array[], by: string): string | null {
  if (found.length !== pieces.length) return `it has ${found.length} pieces instead of ${pieces.length} (${by})`;
  for (const [i, wanted] of pieces.entries()) {
    const fault = wanted.fault(found[i]!);
    if (fault !== null) return `piece ${wanted.piece} ${fault} (${by})`;
  }
  return null;
}
