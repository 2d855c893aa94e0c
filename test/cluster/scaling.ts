import type { StartServer } from '../../packages/cluster/test/server.js';
import { below, type Check } from '../numerics/check.js';
import { emptyJobs } from './empty.js';

/**
 * Workers, the server and the coordinator as a closed queueing network, played event by event: a worker holds a job for its
 * work, then the server serves it (once, for all commands of a job), then the coordinator takes the result and gives
 * another. Server and coordinator serve one job at a time.
 */
interface Costs {
  /** Seconds of work of a job on a core, and how unevenly: a factor from 1 − spread to 1 + spread. */
  readonly work: number;
  readonly spread: number;
  /** Seconds a job of the server and of the coordinator, with the bytes of its result. */
  readonly server: number;
  readonly coordinator: number;
}

/** Bytes a second that come through a network of one gigabit. */
const BYTES_A_SECOND = 110e6;

export interface Scaled {
  readonly jobs: number;
  /** Shares of the time that each is busy. */
  readonly workers: number;
  readonly server: number;
  readonly coordinator: number;
}

/** Plays so many jobs on so many cores. Its chances come from a fixed seed. */
export function scale(cores: number, costs: Costs, jobs = 20 * cores + 2000): Scaled {
  let state = 1;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const { server, coordinator } = costs;
  /** When each core has done its work, as a heap. */
  const heap: number[] = [];
  const push = (time: number): void => {
    let at = heap.push(time) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent]! <= time) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = time;
  };
  const pop = (): number => {
    const [first] = heap as [number];
    const last = heap.pop()!;
    if (heap.length === 0) return first;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
      if (heap[child]! >= last) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return first;
  };
  const work = (): number => costs.work * (1 + costs.spread * (2 * uniform() - 1));
  let worked = 0;
  const begin = (time: number): void => {
    const takes = work();
    worked += takes;
    push(time + takes);
  };
  for (let core = 0; core < cores; core++) begin(costs.work * uniform());
  let [freeServer, freeCoordinator] = [0, 0];
  for (let job = 0; job < jobs; job++) {
    freeServer = Math.max(freeServer, pop()) + server;
    freeCoordinator = Math.max(freeCoordinator, freeServer) + coordinator;
    begin(freeCoordinator);
  }
  const took = freeCoordinator;
  return {
    jobs: jobs / took,
    workers: Math.min(1, (worked - cores * costs.work * 0.5) / (cores * took)),
    server: (jobs * server) / took,
    coordinator: (jobs * coordinator) / took,
  };
}

const MEASURED_JOBS = 10_000;
const MEASURED_BYTES = 4e6;
const LARGE_JOBS = 200;
const CORES = [10, 100, 1000, 4000];
/** Seconds of work and bytes of the result of a job of five years: by what is wanted of each run. A block takes 30 ms. */
const KINDS = [
  ['one number a run', { work: 4, bytes: 0.3e6 }],
  ['three numbers', { work: 4, bytes: 0.6e6 }],
  ['a course of 66 weeks', { work: 4, bytes: 9.4e6 }],
  ['all that `run` reports', { work: 0.21, bytes: 16e6 }],
] as const;

/** @param most milliseconds that a job may cost the server */
export async function scalingChecks(startServer: StartServer, most: number): Promise<Check[]> {
  const cost = await emptyJobs(startServer, MEASURED_JOBS);
  const large = await emptyJobs(startServer, LARGE_JOBS, MEASURED_BYTES);
  // Coordinator and workers are one process here, and do as much each.
  const perByte = (large.process - cost.process) / 2 / MEASURED_BYTES;
  const share = (value: number): string => `${Math.round(100 * value)}%`;
  const some = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
  const rows = KINDS.flatMap(([name, { work, bytes }]) =>
    CORES.map((cores): Check => {
      const coordinator = cost.process / 2 + bytes * Math.max(perByte, 1 / BYTES_A_SECOND);
      const found = scale(cores, { work, spread: 0.5, server: cost.server, coordinator });
      const ideal = Math.min(cores / work, 1 / coordinator);
      return {
        what: `${name}, ${cores.toLocaleString('en-US')} cores`,
        came: `${some(found.jobs)} jobs/s; cores ${share(found.workers)}, server ${share(found.server)}, coordinator ${share(found.coordinator)}`,
        bound: `on paper ${some(ideal)} jobs/s, full from ${Math.round(work / coordinator).toLocaleString('en-US')} cores on`,
        passed: found.jobs > 0.8 * ideal && found.jobs < 1.05 * ideal,
      };
    }),
  );
  return [
    below('a job costs the server, ms', 1000 * cost.server, most, (value) => value.toFixed(3)),
    below('… and the coordinator, ms', 500 * cost.process, 5, (value) => value.toFixed(3)),
    below('a megabyte costs the coordinator, ms', 1e9 * perByte, 50, (value) => value.toFixed(2)),
    ...rows,
  ];
}
