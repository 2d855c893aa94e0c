import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderWith, start, type Started } from '../../packages/cli/test/command.js';
import type { StartServer, TestServer } from '../../packages/cluster/test/server.js';
import { startTrickster } from '../../packages/cluster/test/trickster.js';
import { ROOT } from '../root.js';

/** What is built: the threads of a pool load their bundle from there, and so does the worker that is started as a process. */
const built = <T>(path: string): Promise<T> => import(pathToFileURL(join(ROOT, path)).href) as Promise<T>;
const { openPool } = await built<typeof import('../../packages/cli/src/simulate/pool.js')>(
  'packages/cli/dist/simulate/pool.js',
);
const { fromOthers } = await built<typeof import('../../packages/cli/src/simulate/elsewhere.js')>(
  'packages/cli/dist/simulate/elsewhere.js',
);
const { codeThatPlays } = await built<typeof import('../../packages/cli/src/simulate/fingerprint.js')>(
  'packages/cli/dist/simulate/fingerprint.js',
);
const { loadScenario } = await built<typeof import('../../packages/cli/src/input/load.js')>(
  'packages/cli/dist/input/load.js',
);
const { collectSetting, overridesOf } = await built<typeof import('../../packages/cli/src/input/overrides.js')>(
  'packages/cli/dist/input/overrides.js',
);
export const cluster = await built<typeof import('../../packages/cluster/src/index.js')>(
  'packages/cluster/dist/index.js',
);

const { VERSION } = await built<typeof import('../../packages/engine/src/version.js')>(
  'packages/engine/dist/version.js',
);

export const IDENTITY = { version: VERSION, code: codeThatPlays() };

/** Two hundred blocks, each of which is a job: a quarter of a million company-weeks in all would be too short to be hit, so weeks have eight steps. */
export const JOBS = 200;
export const SCENARIO = loadScenario(
  'series-b',
  overridesOf({ runs: String(256 * JOBS), horizon: '26 weeks', set: collectSetting('stepsPerWeek=8') }),
);
/** Milliseconds of silence after which the jobs of a worker go to others. */
export const LOCK_MS = 1000;

export const startWorker = ({ url, password = '' }: TestServer): Started =>
  start(['worker', '--queue', url, '--workers', '1', '--lock', String(LOCK_MS / 1000)], {
    env: { PAYDOWN_QUEUE_PASSWORD: password },
  });

/** A worker in this process that hands its results over otherwise than it should. */
export function startTricking(server: TestServer, how: { readonly twice?: boolean; readonly wrong?: boolean }) {
  const pool = openPool({ workers: 1 });
  const play = async (text: string, block: number) => pool.block(fromOthers(text), block);
  const trickster = startTrickster(server, { identity: IDENTITY, play, ...how });
  return {
    tricks: trickster.tricks,
    async close() {
      await trickster.close();
      await pool.close();
    },
  };
}

let alone: Promise<string> | null = null;
/** The digest of one process. */
export const digestAlone = (): Promise<string> =>
  (alone ??= (async () => {
    const pool = openPool();
    try {
      return (await pool.simulate(SCENARIO)).digest;
    } finally {
      await pool.close();
    }
  })());

export interface PlayedThere {
  readonly digest: string;
  /** Futures that were counted. */
  readonly futures: number;
  readonly counts: { readonly doubles: number; readonly refused: number; readonly lost: number };
  readonly said: readonly string[];
  readonly seconds: number;
}

/** Plays the scenario through a queue. `each` is called with the number of jobs that have come back, after each. */
export async function playThere(server: TestServer, each: (done: number) => void = () => {}): Promise<PlayedThere> {
  const said: string[] = [];
  const folder = folderWith();
  const begun = performance.now();
  const coordinator = await cluster.openCoordinator({
    address: cluster.addressOf(server.url, server.password),
    identity: IDENTITY,
    note: (text) => said.push(text),
    audit: 300,
  });
  let [done, futures] = [0, 0];
  const pool = openPool({
    onPlayed: (count) => (futures = count),
    elsewhere: {
      // So long, as it is told, that each block is a job.
      ask: (play, block) =>
        coordinator.ask({ ...play, seconds: 1000 }, block).then((bytes) => {
          each(++done);
          return bytes;
        }),
    },
  });
  pool.keepIn({ folder, resume: false });
  try {
    const { digest } = await pool.simulate(SCENARIO);
    const { counts } = coordinator;
    return { digest, futures, counts, said, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await Promise.all([coordinator.close(), pool.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server and two workers for some work; they are ended after it, whoever they are by then. */
export async function withWorkers<T>(
  startServer: StartServer,
  keeps: boolean,
  work: (server: TestServer, workers: Started[]) => Promise<T>,
): Promise<T> {
  const server = await startServer({ keeps });
  const workers = [startWorker(server), startWorker(server)];
  try {
    return await work(server, workers);
  } finally {
    for (const { child } of workers) {
      child.kill('SIGCONT');
      child.kill('SIGKILL');
    }
    await Promise.all(workers.map(({ ended }) => ended));
    await server.close();
  }
}
