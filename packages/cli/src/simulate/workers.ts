import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { EXIT, Failure } from '../exit.js';

/**
 * Threads load their module by `import`: a thread that ends while it loads an ES module by `require`, as when a command fails at once, takes the whole
 * process of Node 20 with it. They take no other option of the process: Node refuses a thread that is given one of V8's (`--max-old-space-size`).
 */
const IMPORTING = process.allowedNodeEnvironmentFlags.has('--no-experimental-require-module')
  ? ['--no-experimental-require-module']
  : [];
/** A thread makes little that lives long: with more room for what is new, it would be collected later, and memory would be larger by 50 MB. */
const YOUNG_MB = 8;
/** A job whose thread dies or hangs is done once more by another. */
const MOST_TRIES = 2;

export interface WorkerOptions {
  /** Threads; by default one a core. No result depends on it. */
  readonly workers?: number;
  /** The module that works: its default export does a job. */
  readonly entry: URL;
  /** Milliseconds after which a job counts as hanging, instead of its own limit. */
  readonly patience?: number;
}

/** A set of threads that share jobs. */
export interface WorkerPool<Job> {
  readonly workers: number;
  /** Starts so many threads at most; those that have started stay. */
  limit(most: number): void;
  /** Starts the threads before there is a job, so that they have loaded when there is. */
  start(): void;
  /** Has a job done. Jobs begin in the order in which they are given. Rejects with a Failure if it cannot be done. */
  run<T>(job: Job, patience: number): Promise<T>;
  /** Ends all threads at once. Jobs that are not done never settle. */
  close(): Promise<void>;
}

/**
 * Threads, as many as there are cores, that start with the first job: what fails before it starts none. More are started when there is work for them, and a
 * thread that dies or hangs is replaced.
 */
export function openWorkers<Job>({
  workers: wanted = availableParallelism(),
  entry,
  patience: ownPatience,
}: WorkerOptions): WorkerPool<Job> {
  let workers = wanted;
  let started: Threads | null = null;
  const threads = (): Threads =>
    (started ??= startThreads({
      filename: fileURLToPath(entry),
      minThreads: Math.min(workers, availableParallelism()),
      maxThreads: workers,
      execArgv: IMPORTING,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    }));
  const waiting: (() => void)[] = [];
  let free = workers;
  let closed = false;

  /** A job is handed over only to a free thread: from then on its patience counts. */
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      if (free > 0) {
        free--;
        resolve();
      } else waiting.push(resolve);
    });
  const next = (): void => {
    const begin = waiting.shift();
    if (begin) begin();
    else free++;
  };

  const attempt = async (job: Job, patience: number): Promise<unknown> => {
    await turn();
    const { pool, broken } = threads();
    const late = AbortSignal.timeout(Math.ceil(patience));
    try {
      return await Promise.race([pool.run(job, { signal: late }), broken]);
    } catch (error) {
      throw late.aborted ? new Error(`it gave no answer for ${Math.ceil(patience / 1000)} s`) : error;
    } finally {
      next();
    }
  };

  return {
    get workers() {
      return workers;
    },
    limit(most) {
      if (started === null) free = workers = Math.min(workers, most);
    },
    start() {
      if (!closed) threads();
    },
    async run<T>(job: Job, patience: number): Promise<T> {
      for (let tries = 1; ; tries++) {
        try {
          return (await attempt(job, ownPatience ?? patience)) as T;
        } catch (error) {
          if (closed) return new Promise(() => {});
          if (tries === MOST_TRIES) throw stopped(error instanceof Error ? error.message : String(error));
        }
      }
    },
    async close() {
      closed = true;
      await started?.pool.destroy();
    },
  };
}

/** Threads at work, and what rejects when they cannot go on. */
interface Threads {
  readonly pool: Piscina;
  readonly broken: Promise<never>;
}

function startThreads(options: ConstructorParameters<typeof Piscina>[0]): Threads {
  const pool = new Piscina(options);
  const broken = new Promise<never>((_, reject) => pool.on('error', reject));
  broken.catch(() => {});
  return { pool, broken };
}

const stopped = (why: string): Failure =>
  new Failure(EXIT.internal, `A worker thread stopped (${why}), and the command with it.`);
