import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** Why there is no Redis to test with, or null. */
export const noRedis: string | null =
  spawnSync('redis-server', ['--version']).status === 0 ? null : 'redis-server is not installed';
if (noRedis !== null)
  console.warn(`Tests of the queue are skipped: ${noRedis} (Debian: apt-get install redis-server).`);

/** A Redis of one's own, on a free port of the loopback interface. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Kills it at once, as a fault of the machine would. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with what it finds on its disk. */
  start(): Promise<void>;
  /** Asks it something. */
  ask<T>(work: (redis: Redis) => Promise<T>): Promise<T>;
  /** Ends it and removes what it has written. */
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param keeps whether it writes what it is told to its append-only file, so that it is there after a restart
 * @param more options of its command line
 */
export async function startRedis({
  keeps = false,
  more = [],
}: { keeps?: boolean; more?: readonly string[] } = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-redis-'));
  const port = await freePort();
  const password = more[more.indexOf('--requirepass') + 1];
  const secret = more.includes('--requirepass') ? { password: password! } : {};
  let server: ChildProcess | null = null;
  const ask = async <T>(work: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis({ port, host: '127.0.0.1', ...secret, lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => {});
    try {
      await redis.connect();
      return await work(redis);
    } finally {
      redis.disconnect();
    }
  };
  const self: RedisServer = {
    port,
    url: `redis://127.0.0.1:${port}`,
    ask,
    async start() {
      const keeping = keeps ? ['--appendonly', 'yes', '--appendfsync', 'always'] : ['--appendonly', 'no'];
      const where = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder];
      server = spawn(
        'redis-server',
        [...where, '--save', '', ...keeping, '--maxmemory-policy', 'noeviction', ...more],
        {
          stdio: 'ignore',
        },
      );
      for (let tries = 0; ; tries++) {
        try {
          await ask((redis) => redis.ping());
          return;
        } catch (error) {
          if (tries === 200) throw error;
          await sleep(25);
        }
      }
    },
    async kill() {
      if (server === null) return;
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
      server = null;
    },
    async close() {
      await self.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await self.start();
  return self;
}
