import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { RedisAddress } from './address.js';
import { PATIENCE_MS, pauseAfter, reasonOf } from './connection.js';
import { QueueFailure } from './failures.js';
import { LASTS_S, PREFIX, SIGN_LASTS_S, type JobData } from './keys.js';
import { ignored, type JobQueue, type Known, type Role, type Server, type Watcher } from './server.js';

/** The first version that hands over several entries of a list at once. */
const LEAST: readonly [number, number] = [6, 2];

export async function probeRedis({ options, shown }: RedisAddress): Promise<void> {
  const probe = new Redis({
    ...options,
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
  });
  let last: Error | undefined;
  probe.on('error', (error: Error) => (last = error));
  try {
    await probe.connect();
    const info = await probe.info('server');
    const [, major, minor] = /redis_version:(\d+)\.(\d+)/.exec(info) ?? [];
    const found = [Number(major), Number(minor)] as const;
    if (found[0] < LEAST[0] || (found[0] === LEAST[0] && found[1] < LEAST[1]))
      throw new QueueFailure(
        'unreachable',
        `The queue at ${shown} is Redis ${found.join('.')}: it needs 6.2 or later.`,
      );
  } catch (error) {
    if (error instanceof QueueFailure) throw error;
    throw new QueueFailure('unreachable', `The queue at ${shown} cannot be used: ${reasonOf(last ?? error)}.`);
  } finally {
    probe.disconnect();
  }
}

export function openRedis({ options }: RedisAddress, watcher: Watcher): Server {
  const redis = new Redis({
    ...options,
    maxRetriesPerRequest: null,
    connectTimeout: PATIENCE_MS,
    keepAlive: PATIENCE_MS,
    retryStrategy: pauseAfter,
  });
  let lost = false;
  redis.on('error', (error: Error) => {
    if (!lost) watcher.lost(reasonOf(error));
    lost = true;
  });
  redis.on('ready', () => {
    if (lost) watcher.back();
    lost = false;
  });
  return new RedisServer(redis);
}

const textKey = (session: string, hash: string): string => `${PREFIX}:${session}:play:${hash}`;
const reportsKey = (session: string): string => `${PREFIX}:${session}:reports`;
const rosterKey = (role: Role): string => `${PREFIX}:${role}s`;
const signKey = (role: Role, id: string): string => `${PREFIX}:${role}:${id}`;

class RedisServer implements Server {
  constructor(private readonly redis: Redis) {}

  get ready(): boolean {
    return this.redis.status === 'ready';
  }

  queue(name: string): Promise<JobQueue> {
    const queue = new Queue<JobData>(name, { connection: this.redis, prefix: PREFIX });
    queue.on('error', ignored);
    return Promise.resolve(queue);
  }

  worker: Server['worker'] = (name, work, { failed, ...options }) => {
    const worker = new Worker<JobData>(name, work, { ...options, connection: this.redis, prefix: PREFIX });
    if (failed) worker.on('failed', failed);
    worker.on('error', ignored);
    return Promise.resolve(worker);
  };

  async find(queue: string, jobs: readonly string[]): Promise<Known[]> {
    const key = (name: string): string => `${PREFIX}:${queue}:${name}`;
    const asked = this.redis.pipeline();
    for (const job of jobs) asked.hmget(key(job), 'timestamp', 'failedReason').zscore(key('failed'), job);
    const found = (await asked.exec()) ?? [];
    return jobs.map((_, i) => {
      const [timestamp, reason] = (found[2 * i]?.[1] ?? []) as (string | null)[];
      if ((found[2 * i + 1]?.[1] ?? null) !== null) return { failed: reason ?? 'nobody knows why' };
      return (timestamp ?? null) === null ? 'unknown' : 'waits';
    });
  }

  async keep(session: string, texts: ReadonlyMap<string, string>): Promise<void> {
    const asked = this.redis.pipeline();
    for (const [hash, text] of texts) asked.set(textKey(session, hash), text, 'EX', LASTS_S);
    await asked.exec();
  }

  async renew(session: string, hashes: readonly string[]): Promise<string[]> {
    const asked = this.redis.pipeline();
    for (const hash of hashes) asked.expire(textKey(session, hash), LASTS_S);
    const found = (await asked.exec()) ?? [];
    return hashes.filter((_, i) => found[i]?.[1] === 0);
  }

  text(session: string, hash: string): Promise<string | null> {
    return this.redis.get(textKey(session, hash));
  }

  async bring(session: string, report: Buffer): Promise<void> {
    const key = reportsKey(session);
    await this.redis.multi().rpush(key, report).expire(key, LASTS_S).exec();
  }

  async take(session: string, most: number): Promise<Buffer[]> {
    return (await this.redis.lpopBuffer(reportsKey(session), most)) ?? [];
  }

  async forget(session: string, hashes: readonly string[]): Promise<void> {
    await this.redis.unlink(reportsKey(session), ...hashes.map((hash) => textKey(session, hash)));
  }

  async sign(role: Role, id: string, text: string): Promise<void> {
    await this.redis.multi().set(signKey(role, id), text, 'EX', SIGN_LASTS_S).sadd(rosterKey(role), id).exec();
  }

  async unsign(role: Role, id: string): Promise<void> {
    await this.redis.multi().del(signKey(role, id)).srem(rosterKey(role), id).exec();
  }

  async signed(role: Role, id: string): Promise<boolean> {
    return (await this.redis.exists(signKey(role, id))) === 1;
  }

  async signs(role: Role): Promise<string[]> {
    const ids = await this.redis.smembers(rosterKey(role));
    if (ids.length === 0) return [];
    const signs = await this.redis.mget(ids.map((id) => signKey(role, id)));
    const gone = ids.filter((_, i) => (signs[i] ?? null) === null);
    if (gone.length > 0) await this.redis.srem(rosterKey(role), ...gone);
    return signs.filter((sign) => sign !== null);
  }

  disconnect(): void {
    this.redis.disconnect();
  }
}
