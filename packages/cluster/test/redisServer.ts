import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { end, freePort, type TestServer } from './server.js';

/** Why there is no Redis to test with, or null. */
export const noRedis: string | null =
  spawnSync('redis-server', ['--version']).status === 0 ? null : 'redis-server is not installed';
if (noRedis !== null)
  console.warn(`Tests of the queue are skipped: ${noRedis} (Debian: apt-get install redis-server).`);

/**
 * Starts a Redis of one's own.
 *
 * @param keeps whether it writes what it is told to its append-only file, so that it is there after a restart
 * @param more options of its command line
 */
export async function startRedis({
  keeps = false,
  more = [],
}: { keeps?: boolean; more?: readonly string[] } = {}): Promise<TestServer> {
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
  const info = (section: string, name: string): Promise<number> =>
    ask(async (redis) => Number(new RegExp(`${name}:([\\d.]+)`).exec(await redis.info(section))![1]));
  const self: TestServer = {
    name: 'Redis',
    ...secret,
    url: `redis://127.0.0.1:${port}`,
    wipe: () => ask(async (redis) => void (await redis.flushall())),
    tamper: (text) =>
      ask(async (redis) => {
        const keys = await redis.keys('paydown:*:play:*');
        for (const key of keys) await redis.set(key, text);
        return keys.length;
      }),
    jobs: () => ask(async (redis) => (await redis.keys('paydown:pieces-*-[0-9]*-*')).length),
    received: () => info('stats', 'total_net_input_bytes'),
    worked: async () => (await info('cpu', 'used_cpu_sys')) + (await info('cpu', 'used_cpu_user')),
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
      if (server !== null) await end(server, 'SIGKILL');
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
