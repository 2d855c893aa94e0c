import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Check } from '../numerics/check.js';
import { ROOT } from '../root.js';
import type { StartServer, TestServer } from '../../packages/cluster/test/server.js';
import {
  cluster,
  digestAlone,
  IDENTITY,
  JOBS,
  LOCK_MS,
  playThere,
  SCENARIO,
  startTricking,
  startWorker,
  withWorkers,
  type PlayedThere,
} from './play.js';

const KILLS = 10;
const RESTARTS = 5;
const STOPS = 5;

async function sameAs({ digest, futures }: PlayedThere): Promise<Check[]> {
  const alone = await digestAlone();
  return [
    { what: 'digest of the futures', came: digest, bound: alone, passed: digest === alone },
    {
      what: 'futures that count',
      came: String(futures),
      bound: String(SCENARIO.runs),
      passed: futures === SCENARIO.runs,
    },
  ];
}

const exactly = (what: string, came: number, bound: number): Check => ({
  what,
  came: String(came),
  bound: String(bound),
  passed: came === bound,
});
const atLeast = (what: string, came: number, bound: number): Check => ({
  what,
  came: String(came),
  bound: `≥ ${bound}`,
  passed: came >= bound,
});

/** Does something so many times, evenly spread over the jobs. */
function spread(times: number, act: (time: number) => void): { each(done: number): void; readonly acted: number } {
  const state = { acted: 0 };
  return {
    each(done) {
      if (state.acted < times && done >= ((state.acted + 1) * JOBS) / (times + 2)) act(state.acted++);
    },
    get acted() {
      return state.acted;
    },
  };
}

/** `kill -9` of workers in the middle of their jobs; another takes the place of each. */
export const killedChecks = (startServer: StartServer): Promise<Check[]> =>
  withWorkers(startServer, false, async (server, workers) => {
    const killing = spread(KILLS, (time) => {
      workers[workers.length - 2]!.child.kill('SIGKILL');
      workers.push(startWorker(server));
      if (time % 2 === 1) workers.push(...workers.splice(workers.length - 2, 1));
    });
    const played = await playThere(server, killing.each);
    const dead = workers.filter(({ child }) => child.signalCode === 'SIGKILL').length;
    return [exactly(`workers killed over ${JOBS} jobs`, dead, KILLS), ...(await sameAs(played))];
  });

/** A worker that dies of piece 3, as of one that takes all memory. */
const MORTAL = `
import { addressOf, playFor } from ${JSON.stringify(pathToFileURL(join(ROOT, 'packages/cluster/dist/index.js')).href)};
const [url, password, identity] = process.argv.slice(1);
await playFor({
  address: addressOf(url, password || undefined), identity: JSON.parse(identity), jobs: 1, lock: 500, note() {}, stop: new AbortController().signal,
  play: (_, piece) => piece === 3 ? process.kill(process.pid, 'SIGKILL') && new Promise(() => {}) : Promise.resolve(new Uint8Array(1)),
});`;

/** One job kills whoever plays it; others come in their place. */
export async function deadlyChecks(startServer: StartServer): Promise<Check[]> {
  const server = await startServer();
  let [dead, over] = [0, false];
  let worker: ChildProcess;
  const begin = (): void => {
    worker = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      MORTAL,
      server.url,
      server.password ?? '',
      JSON.stringify(IDENTITY),
    ]);
    worker.once('exit', () => {
      if (over) return;
      dead++;
      begin();
    });
  };
  begin();
  const coordinator = await cluster.openCoordinator({
    address: cluster.addressOf(server.url, server.password),
    identity: IDENTITY,
    note: () => {},
    audit: 200,
  });
  const play = { text: 'a play', seconds: 1000, bytes: 1, fault: () => null };
  const found = await Promise.allSettled(Array.from({ length: 8 }, (_, piece) => coordinator.ask(play, piece)));
  over = true;
  worker!.kill('SIGKILL');
  await coordinator.close();
  await server.close();
  const aside = found.filter(({ status }) => status === 'rejected');
  return [
    exactly('jobs that are done', found.length - aside.length, 7),
    exactly('jobs set aside', aside.length, 1),
    exactly('workers that it killed', dead, 5),
    {
      what: 'what is said of it',
      came: String((aside[0] as PromiseRejectedResult | undefined)?.reason),
      bound: 'job 4 (piece 3)',
      passed: /job 4 \(piece 3\): /.test(String((aside[0] as PromiseRejectedResult | undefined)?.reason)),
    },
  ];
}

/** The server is killed and started again, with what it has written or with nothing. */
export const lostChecks = (startServer: StartServer, keeps: boolean): Promise<Check[]> =>
  withWorkers(startServer, keeps, async (server) => {
    let restarts = 0;
    let restarting: Promise<void> = Promise.resolve();
    const killing = spread(RESTARTS, () => {
      restarting = restarting.then(async () => {
        await server.kill();
        await sleep(300);
        await server.start();
        restarts++;
      });
    });
    const played = await playThere(server, killing.each);
    await restarting;
    return [
      exactly('times that it was killed', restarts, RESTARTS),
      ...(keeps ? [] : [atLeast('jobs that the queue had lost', played.counts.lost, 1)]),
      ...(await sameAs(played)),
    ];
  });

/** A worker that brings each result twice, in a random order. */
export async function twiceChecks(startServer: StartServer): Promise<Check[]> {
  const server = await startServer();
  const trickster = startTricking(server, { twice: true });
  try {
    const played = await playThere(server);
    return [atLeast('results that came a second time', played.counts.doubles, JOBS / 2), ...(await sameAs(played))];
  } finally {
    await trickster.close();
    await server.close();
  }
}

/** SIGSTOP for more than twice the lock, then SIGCONT: the worker goes on with a job that another has done. */
export const stoppedChecks = (startServer: StartServer): Promise<Check[]> =>
  withWorkers(startServer, false, async (server, workers) => {
    let woken = 0;
    const waking: Promise<void>[] = [];
    const stopping = spread(STOPS, (time) => {
      const { child } = workers[time % 2]!;
      child.kill('SIGSTOP');
      waking.push(
        sleep(2.5 * LOCK_MS).then(() => {
          child.kill('SIGCONT');
          woken++;
        }),
      );
    });
    const played = await playThere(server, stopping.each);
    await Promise.all(waking);
    return [exactly('workers stopped and woken', woken, STOPS), ...(await sameAs(played))];
  });

/** Wrong versions, texts and results. */
export async function refusedChecks(startServer: StartServer): Promise<Check[]> {
  const server = await startServer();
  try {
    const wrong = startTricking(server, { wrong: true });
    const stop = new AbortController();
    const said: string[] = [];
    const stranger = cluster.playFor({
      address: cluster.addressOf(server.url, server.password),
      identity: { ...IDENTITY, version: '0.0.1' },
      jobs: 2,
      play: () => Promise.resolve(new Uint8Array(0)),
      stop: stop.signal,
      note: (text) => said.push(text),
    });
    const played = await playThere(server);
    stop.abort();
    const { jobs } = await stranger;
    await wrong.close();
    return [
      exactly('jobs played by another version', jobs, 0),
      exactly(
        'times that the worker of another version said so',
        said.filter((text) => /asks for futures here/.test(text)).length,
        1,
      ),
      exactly(
        'times that the coordinator said so',
        played.said.filter((text) => /plays nothing of this/.test(text)).length,
        1,
      ),
      exactly('broken results refused', played.counts.refused, wrong.tricks),
      ...(await sameAs(played)),
      ...(await tamperedChecks(server)),
    ];
  } finally {
    await server.close();
  }
}

/** Somebody changes the text of a play in the queue. */
async function tamperedChecks(server: TestServer): Promise<Check[]> {
  await server.wipe();
  const coordinator = await cluster.openCoordinator({
    address: cluster.addressOf(server.url, server.password),
    identity: IDENTITY,
    note: () => {},
    audit: 200,
  });
  const play = { text: 'a play', seconds: 1, bytes: 1, fault: () => null };
  const asked = coordinator.ask(play, 0).then(
    () => 'played',
    (error: Error) => error.message,
  );
  for (let changed = 0; changed === 0; await sleep(20)) changed = await server.tamper('another play');
  const worker = startWorker(server);
  const came = await asked;
  worker.child.kill('SIGKILL');
  await Promise.all([worker.ended, coordinator.close()]);
  return [
    {
      what: 'a job whose text was changed',
      came,
      bound: 'set aside',
      passed: came === 'job 1 (piece 0): the text of its play is not what its hash says',
    },
  ];
}
