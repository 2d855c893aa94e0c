import { crc32 } from 'node:zlib';
import { below, type Check } from '../numerics/check.js';
import { startRedis } from '../../packages/cluster/test/redisServer.js';
import { cluster, IDENTITY } from './play.js';

const JOBS = 100_000;
const MOST_SECONDS = 180;
/** Jobs at once: as from two workers with eight cores each. */
const WORKERS = 2;
const AT_ONCE = 8;

/** What a job costs besides its work. */
export interface JobCost {
  /** Seconds that a job takes with nothing to do, everything on this machine. */
  readonly seconds: number;
  /** Processor seconds of Redis, and of coordinator and workers together, which are one process here. */
  readonly redis: number;
  readonly process: number;
}

export async function emptyJobs(
  jobs: number,
  bytes = 0,
): Promise<JobCost & { readonly took: number; readonly megabytes: number }> {
  const redis = await startRedis();
  const stop = new AbortController();
  const address = cluster.addressOf(redis.url);
  const note = (): void => {};
  const nothing = new Uint8Array(bytes);
  const working = Array.from({ length: WORKERS }, () =>
    cluster.playFor({
      address,
      identity: IDENTITY,
      jobs: AT_ONCE,
      play: () => Promise.resolve(nothing),
      stop: stop.signal,
      note,
    }),
  );
  const coordinator = await cluster.openCoordinator({ address, identity: IDENTITY, note });
  const cpu = (): Promise<number> =>
    redis.ask(async (each) => {
      const info = await each.info('cpu');
      return ['used_cpu_sys', 'used_cpu_user'].reduce(
        (sum, name) => sum + Number(new RegExp(`${name}:([\\d.]+)`).exec(info)![1]),
        0,
      );
    });
  const [before, own, begun] = [await cpu(), process.cpuUsage(), performance.now()];
  const play = {
    text: 'nothing',
    seconds: 1000,
    bytes,
    fault: (_: number, found: Uint8Array) => (crc32(found) === 1 ? 'is another' : null),
  };
  await Promise.all(Array.from({ length: jobs }, (_, piece) => coordinator.ask(play, piece)));
  const took = (performance.now() - begun) / 1000;
  const [after, { user, system }] = [await cpu(), process.cpuUsage(own)];
  const megabytes = process.memoryUsage.rss() / 1e6;
  stop.abort();
  await Promise.all(working);
  await coordinator.close();
  await redis.close();
  return {
    took,
    megabytes,
    seconds: took / jobs,
    redis: (after - before) / jobs,
    process: (user + system) / 1e6 / jobs,
  };
}

export async function emptyChecks(): Promise<Check[]> {
  const { took, seconds, redis, process, megabytes } = await emptyJobs(JOBS);
  const ms = (value: number): string => `${(1000 * value).toFixed(2)} ms`;
  return [
    below(`seconds for ${JOBS.toLocaleString('en-US')} empty jobs`, took, MOST_SECONDS, (value) => value.toFixed(0)),
    below('a job', seconds, MOST_SECONDS / JOBS, ms),
    below('… processor time of Redis', redis, 0.002, ms),
    below('… of coordinator and workers', process, 0.005, ms),
    below('megabytes of coordinator and workers', megabytes, 1000, (value) => value.toFixed(0)),
  ];
}
