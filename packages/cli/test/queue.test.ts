import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, playFor } from '@paydown/cluster';
import { VERSION } from '@paydown/engine/internal';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { noPostgres, startPostgres } from '../../cluster/test/postgresServer.js';
import { noRedis, startRedis } from '../../cluster/test/redisServer.js';
import type { TestServer } from '../../cluster/test/server.js';
import { fromOthers } from '../dist/simulate/elsewhere.js';
import { playerFor } from '../dist/simulate/playingForOthers.js';
import { openPool } from '../dist/simulate/pool.js';
import { codeThatPlays } from '../src/simulate/fingerprint.js';
import {
  blocksIn,
  folderWith,
  paydownHere,
  SHOWING,
  start,
  untilKept,
  untilSaid,
  type Ended,
  type Started,
} from './paydown.js';

/** 24 blocks of two megabytes, which are four jobs, and what is played besides. */
const RUN = ['run', 'series-b', '--runs', '6144', '--horizon', '1 year', '--format', 'json', '--quiet'];

/** So many futures that only what is gathered of them is shipped, in two stretches; as blocks they are 270 MB. */
const MANY = ['run', 'series-b', '--runs', '30000', '--horizon', '1 year', '--format', 'json'];
const MANY_BYTES = 30_000 * 4 * 42 * 53;
/** On a machine with much else to do they take minutes. */
const PATIENCE = 240_000;
vi.setConfig({ testTimeout: PATIENCE });

/** A piece of a play, as it is played for others. */
type PlayPiece = (text: string, piece: number) => Promise<Uint8Array>;

const OWN = { version: VERSION, code: codeThatPlays() };
/** The thread of all workers within this process. */
const pool = openPool({ workers: 1 });
const player = playerFor(pool);
afterAll(() => pool.close());

/** Plays as it should, and knows what. */
function honestly(): { readonly play: PlayPiece; readonly played: number[] } {
  const played: number[] = [];
  const play: PlayPiece = (text, piece) => {
    played.push(piece);
    return player(text, piece);
  };
  return { play, played };
}

const summaryIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'o/summary.json'), 'utf8')) as { digest: string; complete: boolean };

describe('a queue that cannot be used', () => {
  it.each([
    [['--queue', 'http://ann:secret@queue'], 64, /begins with none of redis:\/\/, rediss:\/\/ and postgres:\/\//],
    [['--queue', 'redis://ann:secret@127.0.0.1:1'], 69, /redis:\/\/ann@127\.0\.0\.1:1 cannot be used: nobody listens/],
    [['--queue', 'postgres://ann:secret@127.0.0.1:1/q'], 69, /ann@127\.0\.0\.1:1\/q cannot be used: nobody listens/],
    [['--queue'], 64, /argument missing/],
  ])('%s ends with %i and says why, without the password', async (args, code, says) => {
    for (const command of [['worker'], [...RUN]]) {
      const ended = await paydownHere([...command, ...args], { cwd: folderWith() });
      expect([ended.code, ended.out]).toEqual([code, '']);
      expect(ended.err).toMatch(says);
      expect(ended.err).not.toContain('secret');
    }
  });
});

describe.each([
  ['Redis', noRedis, () => startRedis({ more: ['--requirepass', 'sesame'] })],
  ['Postgres', noPostgres, startPostgres],
] as const)('a run whose futures are played by workers of a queue on %s', (name, none, startServer) => {
  if (none !== null) return it.skip(`needs it: ${none}`);
  let server: TestServer;
  let digest: string;
  const workers: Started[] = [];
  beforeAll(async () => {
    server = await startServer();
    const cwd = folderWith();
    await paydownHere([...RUN, '--out', 'o'], { cwd });
    ({ digest } = summaryIn(cwd));
  }, PATIENCE);
  const end = async (): Promise<Ended[]> => {
    const ending = workers.splice(0);
    for (const { child } of ending) child.kill('SIGTERM');
    return Promise.all(ending.map(({ ended }) => ended));
  };
  afterEach(async () => {
    await end();
    await server.wipe();
  });
  afterAll(() => server.close());

  const env = { PAYDOWN_QUEUE_PASSWORD: 'sesame' };
  const startWorker = (): Started => {
    const worker = start(['worker', '--queue', server.url, '--workers', '1', '--lock', '1'], { env });
    workers.push(worker);
    return worker;
  };
  const asking = (run: readonly string[], ...more: readonly string[]): string[] => [
    ...run.filter((each) => each !== '--quiet'),
    ...['--out', 'o', '--queue', server.url, ...more],
  ];
  const runHere = (cwd: string, ...more: readonly string[]): Promise<Ended> =>
    paydownHere(asking(RUN, ...more), { cwd, env });

  /** A worker within this process, until it is told to end. */
  const playHere = (play: PlayPiece, identity = OWN): (() => Promise<unknown>) => {
    const stop = new AbortController();
    const address = addressOf(server.url, 'sesame');
    const playing = playFor({ address, identity, jobs: 1, play, stop: stop.signal, note: () => {} });
    return () => {
      stop.abort();
      return playing;
    };
  };

  it('has the digest of one process, though it is stopped and gone on with, and a worker is killed', async () => {
    const cwd = folderWith();
    const kept = join(cwd, 'o/.checkpoint');
    const first = startWorker();
    const stopped = start(asking(RUN), { cwd, env: { ...env, ...SHOWING } });
    // Of so many the first is one.
    await untilSaid(stopped, /\d,\d{3} of 6,144 futures/);
    stopped.child.kill('SIGINT');
    const { code, err } = await stopped.ended;
    expect([code, summaryIn(cwd).complete, err.includes('sesame')], err).toEqual([130, false, false]);
    expect(err).toContain('--resume');

    startWorker();
    const resumed = start(asking(RUN, '--resume'), { cwd, env });
    await untilKept(resumed, kept, blocksIn(kept) + 1);
    first.child.kill('SIGKILL');
    const whole = await resumed.ended;
    expect([whole.code, summaryIn(cwd)], whole.err).toMatchObject([0, { digest, complete: true }]);
    expect(whole.err).toContain('Going on after');
    expect(existsSync(kept)).toBe(false);
    const [, other] = await end();
    expect(other!.code).toBe(143);
    expect(other!.err).toMatch(
      /^Plays for [^ ]+127\.0\.0\.1:\d+[^ ]* on 1 thread.*\nEnded after \d+ jobs? of \d+ pieces?\.\n$/,
    );
  });

  it('sets aside what fails five times, keeps the rest, and says what is missing; the next asks for that alone', async () => {
    const cwd = folderWith();
    const foreign: number[] = [];
    const [plays, ends] = [honestly(), [] as (() => Promise<unknown>)[]];
    ends.push(
      playHere((_, block) => (foreign.push(block), Promise.reject(new Error('it is not ours'))), {
        ...OWN,
        version: '0.0.1',
      }),
      playHere((text, block) => (block === 13 ? Promise.reject(new Error('the dog ate it')) : plays.play(text, block))),
    );
    const { code, err } = await runHere(cwd);
    await Promise.all(ends.map((end) => end()));
    expect(code, err).toBe(75);
    expect(err).toMatch(/A worker at the queue is Paydown 0\.0\.1: it plays nothing of this/);
    expect(err).toMatch(
      /A job failed five times and was set aside: job \d+ \(pieces \d+–\d+\): the dog ate it\. All else is kept/,
    );
    expect(foreign).toEqual([]);
    plays.played.length = 0;
    const endAgain = playHere(plays.play);
    const resumed = await runHere(cwd, '--resume');
    await endAgain();
    expect([resumed.code, summaryIn(cwd).digest], resumed.err).toEqual([0, digest]);
    expect(plays.played).toContain(13);
    expect(plays.played.length).toBeLessThan(24);
  });

  // What is gathered goes the same way.
  if (name === 'Redis')
    describe('of so many futures that they are gathered', () => {
      const read = (cwd: string): string => readFileSync(join(cwd, 'o/summary.json'), 'utf8');
      const manyHere = (cwd: string, ...more: readonly string[]): Promise<Ended> =>
        paydownHere(asking(MANY, ...more), { cwd, env });
      let alone: string;
      /** Stretches as they are played, each once. */
      const whole: Promise<Uint8Array>[] = [];
      const isBlock = (text: string): boolean => fromOthers(text).stretch === undefined;
      const honest: PlayPiece = (text, piece) =>
        isBlock(text) ? player(text, piece) : (whole[piece] ??= player(text, piece));
      beforeAll(async () => {
        const cwd = folderWith();
        await paydownHere([...MANY, '--quiet', '--out', 'o'], { cwd });
        alone = read(cwd);
      }, PATIENCE);

      it('has every number of one process, and ships a fraction of what is played', async () => {
        const cwd = folderWith();
        const end = playHere(honest);
        const before = await server.received();
        const { code, err } = await manyHere(cwd);
        await end();
        expect(code, err).toBe(0);
        expect(read(cwd)).toBe(alone);
        const shipped = (await server.received()) - before;
        expect([shipped > 1e6, shipped < 0.3 * MANY_BYTES], `${shipped} bytes`).toEqual([true, true]);
      });

      it('refuses broken stretches, keeps whole ones, and takes blocks of one that cannot be handed on', async () => {
        const cwd = folderWith();
        const played: number[] = [];
        const spoilt = [
          (bytes: Uint8Array) => bytes.subarray(0, -8),
          (bytes: Uint8Array) => bytes.map((byte, i) => (i === 5000 ? byte ^ 4 : byte)),
        ];
        let answer: PlayPiece = async (text, piece) => {
          if (piece === 1) throw new Error('the dog ate it');
          const spoil = spoilt.pop();
          // Then once that of other blocks.
          if (!spoil) return honest(text, played.filter((each) => each === 0).length === 3 ? 1 : 0);
          return spoil(await honest(text, 0));
        };
        const end = playHere((text, piece) => {
          if (isBlock(text)) return player(text, piece);
          played.push(piece);
          return answer(text, piece);
        });
        const first = await manyHere(cwd);
        expect(first.code, first.err).toBe(75);
        expect(first.err.match(/is refused: piece 0 is not a whole stretch/g)).toHaveLength(2);
        expect(first.err).toMatch(/is refused: piece 0 is of blocks 59 to 117 instead of 0 to 58/);
        expect(first.err).toMatch(/set aside: job \d+ \(piece 1\): the dog ate it/);
        played.length = 0;
        answer = () => Promise.resolve(new Uint8Array(0));
        const { code, err } = await manyHere(cwd, '--resume');
        await end();
        expect(code, err).toBe(0);
        expect(err).toMatch(/Going on after 15,\d+ of 30,000 futures/);
        expect(played).toEqual([1]);
        expect(read(cwd)).toBe(alone);
      });
    });

  it('answers a question with the very text of one process', async () => {
    const question = ['compare', 'seed', '--policy', '5%', '--policy', '20%', '--runs', '600', '--horizon', '1 year'];
    const asked = [...question, '--json', '--quiet'];
    const here = await paydownHere(asked, { cwd: folderWith() });
    const plays = honestly();
    const end = playHere(plays.play);
    const there = await paydownHere([...asked, '--queue', server.url], { cwd: folderWith(), env });
    await end();
    expect([there.code, there.err]).toEqual([0, '']);
    expect(there.out).toBe(here.out);
    expect(plays.played).not.toEqual([]);
  });
});
