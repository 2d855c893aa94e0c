import { setTimeout as sleep } from 'node:timers/promises';
import { createPostgresBackend, runMigrations, withBackend, type PostgresConnectionOptions } from 'bullmq';
import pg from 'pg';
import type { PostgresAddress } from './address.js';
import { PATIENCE_MS, pauseAfter, reasonOf } from './connection.js';
import { QueueFailure } from './failures.js';
import { LASTS_S, PREFIX, SIGN_LASTS_S, type JobData } from './keys.js';
import { ignored, type JobQueue, type Known, type Role, type Server, type Watcher } from './server.js';

const { Queue, Worker } = withBackend(createPostgresBackend);

/** Schema of BullMQ's tables. */
const BULLMQ = 'bullmq';
const LEAST = 14;
/** Milliseconds by which the clock of this machine may differ from the server's: locks are held and found expired by the clocks of workers. */
const MOST_SKEW_MS = 5000;
/** Milliseconds that a question may take. */
const LONGEST_MS = 60_000;
/** One of them listens for jobs. */
const CONNECTIONS = 4;

/** Tables whose rows are empty after a crash: what is in them is asked for again. */
const TABLES = `
CREATE SCHEMA IF NOT EXISTS ${PREFIX};
CREATE UNLOGGED TABLE IF NOT EXISTS ${PREFIX}.text
  (session text, hash text, text text NOT NULL, until timestamptz NOT NULL, PRIMARY KEY (session, hash));
CREATE UNLOGGED TABLE IF NOT EXISTS ${PREFIX}.report
  (number bigint GENERATED ALWAYS AS IDENTITY, session text NOT NULL, bytes bytea NOT NULL, until timestamptz NOT NULL,
   PRIMARY KEY (session, number));
CREATE UNLOGGED TABLE IF NOT EXISTS ${PREFIX}.sign
  (role text, id text, text text NOT NULL, until timestamptz NOT NULL, PRIMARY KEY (role, id));`;
const ALL = ['text', 'report', 'sign'];

const until = (seconds: number): string => `now() + interval '${seconds} seconds'`;

/** Says what is wrong, and makes the tables if they are not there. */
export async function probePostgres({ options, shown }: PostgresAddress): Promise<void> {
  const refused = (why: string): QueueFailure => new QueueFailure('unreachable', `The queue at ${shown} ${why}.`);
  const client = new pg.Client({ ...options, connectionTimeoutMillis: PATIENCE_MS, query_timeout: LONGEST_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; now: string }>(
      `SELECT current_setting('server_version') AS version, extract(epoch FROM clock_timestamp()) * 1000 AS now`,
    );
    const { version, now } = rows[0]!;
    if (parseInt(version, 10) < LEAST) throw refused(`is Postgres ${version}: it needs ${LEAST} or later`);
    const skew = Date.now() - Number(now);
    if (Math.abs(skew) > MOST_SKEW_MS)
      throw refused(
        `cannot be used: the clock of this machine is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? 'ahead of' : 'behind'} its own`,
      );
    await runMigrations(client, BULLMQ);
    // Those who begin at the same time make them one after the other. A lock of a table, not an advisory one: after it a schema that another has made is seen.
    for (const each of ['BEGIN', `LOCK TABLE ${BULLMQ}.migration IN SHARE ROW EXCLUSIVE MODE`, TABLES, 'COMMIT'])
      await client.query(each);
  } catch (error) {
    throw error instanceof QueueFailure ? error : refused(`cannot be used: ${reasonOf(error)}`);
  } finally {
    await client.end().catch(() => {});
  }
}

export function openPostgres({ options }: PostgresAddress, watcher: Watcher): Server {
  const pool = new pg.Pool({
    ...options,
    options: `-c search_path=${BULLMQ}`,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: LONGEST_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: PATIENCE_MS,
  });
  return new PostgresServer(pool, watcher);
}

class PostgresServer implements Server {
  #lost = false;
  #back = Promise.resolve();
  #closed = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly watcher: Watcher,
  ) {
    pool.on('error', (error) => void this.#lose(error));
    // Also of a connection that is in use: without it the process would end.
    pool.on('connect', (client) => client.on('error', (error) => void this.#lose(error)));
  }

  /** As BullMQ's types, which do not know those of the driver, want it. */
  private get connection(): PostgresConnectionOptions {
    return this.pool as unknown as PostgresConnectionOptions;
  }

  get ready(): boolean {
    return !this.#lost;
  }

  queue(name: string): Promise<JobQueue> {
    return this.#begun(() => {
      const queue = new Queue<JobData>(name, { connection: this.connection });
      queue.on('error', ignored);
      return queue;
    });
  }

  worker: Server['worker'] = async (name, work, { failed, ...options }) => {
    const worker = await this.#begun(() => {
      const begun = new Worker<JobData>(name, work, { ...options, autorun: false, connection: this.connection });
      if (failed) begun.on('failed', failed);
      begun.on('error', ignored);
      return begun;
    });
    void worker.run().catch(ignored);
    return worker;
  };

  /** BullMQ's Postgres remembers for ever when it did not find the server at its first look: then another is begun in its place. */
  async #begun<T extends { waitUntilReady(): Promise<unknown>; close(): Promise<void> }>(begin: () => T): Promise<T> {
    for (;;) {
      const begun = begin();
      try {
        await begun.waitUntilReady();
        return begun;
      } catch (error) {
        await begun.close().catch(ignored);
        if (this.#closed || !isAway(error)) throw error;
        await this.#lose(error);
      }
    }
  }

  async find(queue: string, jobs: readonly string[]): Promise<Known[]> {
    const rows = await this.#ask<{ id: string; state: string; failed_reason: string | null }>(
      `SELECT id, state, failed_reason FROM ${BULLMQ}.job WHERE queue = $1 AND id = ANY($2)`,
      [queue, jobs],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return jobs.map((job) => {
      const row = found.get(job);
      if (row === undefined) return 'unknown';
      return row.state === 'failed' ? { failed: row.failed_reason ?? 'nobody knows why' } : 'waits';
    });
  }

  async keep(session: string, texts: ReadonlyMap<string, string>): Promise<void> {
    if (texts.size === 0) return;
    await this.#ask(
      `INSERT INTO ${PREFIX}.text SELECT $1, hash, text, ${until(LASTS_S)} FROM unnest($2::text[], $3::text[]) AS t(hash, text)
       ON CONFLICT (session, hash) DO UPDATE SET text = excluded.text, until = excluded.until`,
      [session, [...texts.keys()], [...texts.values()]],
    );
  }

  async renew(session: string, hashes: readonly string[]): Promise<string[]> {
    const rows = await this.#ask<{ hash: string }>(
      `UPDATE ${PREFIX}.text SET until = ${until(LASTS_S)} WHERE session = $1 AND hash = ANY($2) AND until > now() RETURNING hash`,
      [session, hashes],
    );
    const kept = new Set(rows.map(({ hash }) => hash));
    return hashes.filter((hash) => !kept.has(hash));
  }

  async text(session: string, hash: string): Promise<string | null> {
    const rows = await this.#ask<{ text: string }>(
      `SELECT text FROM ${PREFIX}.text WHERE session = $1 AND hash = $2 AND until > now()`,
      [session, hash],
    );
    return rows[0]?.text ?? null;
  }

  async bring(session: string, report: Buffer): Promise<void> {
    await this.#ask(`INSERT INTO ${PREFIX}.report (session, bytes, until) VALUES ($1, $2, ${until(LASTS_S)})`, [
      session,
      report,
    ]);
  }

  async take(session: string, most: number): Promise<Buffer[]> {
    const rows = await this.#ask<{ bytes: Buffer }>(
      `WITH taken AS (DELETE FROM ${PREFIX}.report WHERE session = $1
         AND number IN (SELECT number FROM ${PREFIX}.report WHERE session = $1 ORDER BY number LIMIT $2) RETURNING number, bytes)
       SELECT bytes FROM taken ORDER BY number`,
      [session, most],
    );
    return rows.map(({ bytes }) => bytes);
  }

  async forget(session: string, hashes: readonly string[]): Promise<void> {
    await this.#ask(`DELETE FROM ${PREFIX}.report WHERE session = $1`, [session]);
    await this.#ask(`DELETE FROM ${PREFIX}.text WHERE session = $1 AND hash = ANY($2)`, [session, hashes]);
  }

  async sign(role: Role, id: string, text: string): Promise<void> {
    await this.#ask(
      `INSERT INTO ${PREFIX}.sign VALUES ($1, $2, $3, ${until(SIGN_LASTS_S)})
       ON CONFLICT (role, id) DO UPDATE SET text = excluded.text, until = excluded.until`,
      [role, id, text],
    );
  }

  async unsign(role: Role, id: string): Promise<void> {
    await this.#ask(`DELETE FROM ${PREFIX}.sign WHERE role = $1 AND id = $2`, [role, id]);
  }

  async signed(role: Role, id: string): Promise<boolean> {
    const rows = await this.#ask(`SELECT FROM ${PREFIX}.sign WHERE role = $1 AND id = $2 AND until > now()`, [
      role,
      id,
    ]);
    return rows.length > 0;
  }

  async signs(role: Role): Promise<string[]> {
    for (const table of ALL) await this.#ask(`DELETE FROM ${PREFIX}.${table} WHERE until < now()`);
    const rows = await this.#ask<{ text: string }>(`SELECT text FROM ${PREFIX}.sign WHERE role = $1`, [role]);
    return rows.map(({ text }) => text);
  }

  disconnect(): void {
    this.#closed = true;
    void this.pool.end().catch(() => {});
  }

  /** What comes back; while the server is away, it is waited for. */
  async #ask<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    for (;;) {
      try {
        return (await this.pool.query<Row>(text, [...values])).rows;
      } catch (error) {
        if (this.#closed || !isAway(error)) throw error;
        await this.#lose(error);
      }
    }
  }

  /** Says that the server is away, and when it is back; resolves then. */
  #lose(error: unknown): Promise<void> {
    if (!this.#lost && !this.#closed) {
      this.#lost = true;
      this.watcher.lost(reasonOf(error));
      this.#back = this.#await();
    }
    return this.#back;
  }

  async #await(): Promise<void> {
    for (let tries = 1; !this.#closed; tries++) {
      await sleep(pauseAfter(tries));
      try {
        await this.pool.query('SELECT');
        this.#lost = false;
        return this.watcher.back();
      } catch {
        // It is not back yet.
      }
    }
  }
}

/** Whether it is the connection that failed and not the question: SQLSTATEs of classes 08 and 57P, and what is none. */
const isAway = (error: unknown): boolean => {
  const { code = '' } = error as { code?: string };
  return !/^[0-9A-Z]{5}$/.test(code) || /^08|^57P/.test(code);
};
