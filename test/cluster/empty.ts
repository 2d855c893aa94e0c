import { crc32 } from 'node:zlib';
import { below, type Check } from '../numerics/check.js';
import type { StartServer } from '../../packages/cluster/test/server.js';
import { cluster, IDENTITY } from './play.js';

const JOBS = 100_000;
/** Jobs at once: as from two workers with eight cores each. */
const WORKERS = 2;
const AT_ONCE = 8;

/** What a job costs besides its work. */
export interface JobCost {
  /** Seconds that a job takes with nothing to do, everything on this machine. */
  readonly seconds: number;
  /** Processor seconds of the server, and of coordinator and workers together, which are one process here. */
  readonly server: number;
  readonly process: number;
}

export async function emptyJobs(
  startServer: StartServer,
  jobs: number,
  bytes = 0,
): Promise<JobCost & { readonly took: number; readonly megabytes: number }> {
  const server = await startServer();
  const stop = new AbortController();
  const address = cluster.addressOf(server.url, server.password);
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
  const [before, own, begun] = [await server.worked(), process.cpuUsage(), performance.now()];
  const play = {
    text: 'nothing',
    seconds: 1000,
    bytes,
    fault: (_: number, found: Uint8Array) => (crc32(found) === 1 ? 'is another' : null),
  };
  await Promise.all(Array.from({ length: jobs }, (_, piece) => coordinator.ask(play, piece)));
  const took = (performance.now() - begun) / 1000;
  const [after, { user, system }] = [await server.worked(), process.cpuUsage(own)];
  const megabytes = process.memoryUsage.rss() / 1e6;
  stop.abort();
  await Promise.all(working);
  await coordinator.close();
  await server.close();
  return {
    took,
    megabytes,
    seconds: took / jobs,
    server: (after - before) / jobs,
    process: (user + system) / 1e6 / jobs,
  };
}

/** @param most seconds that they may take */
export async function emptyChecks(startServer: StartServer, most: number): Promise<Check[]> {
  const { took, seconds, server, process, megabytes } = await emptyJobs(startServer, JOBS);
  const ms = (value: number): string => `${(1000 * value).toFixed(2)} ms`;
  return [
    below(`seconds for ${JOBS.toLocaleString('en-US')} empty jobs`, took, most, (value) => value.toFixed(0)),
    below('a job', seconds, most / JOBS, ms),
    below('… processor time of the server', server, (2 * most) / JOBS, ms),
    below('… of coordinator and workers', process, 0.005, ms),
    below('megabytes of coordinator and workers', megabytes, 1000, (value) => value.toFixed(0)),
  ];
}
