import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, playFor } from '@paydown/cluster';
import { VERSION } from '@paydown/engine/internal';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noPostgres, startPostgres } from '../../cluster/test/postgresServer.js';
import { noRedis, startRedis } from '../../cluster/test/redisServer.js';
import type { TestServer } from '../../cluster/test/server.js';
import { fromOthers } from '../dist/simulate/elsewhere.js';
import { playerFor } from '../dist/simulate/playingForOthers.js';
import { openPool } from '../dist/simulate/pool.js';
import { codeThatPlays } from '../src/simulate/fingerprint.js';
import { folderWith, paydown, paydownHere, pause, start, untilKept, type Ended, type Started } from './paydown.js';

/** 24 blocks of two megabytes, which are four jobs, and what is played besides. */
const RUN = ['run', 'series-b', '--runs', '6144', '--horizon', '1 year', '--format', 'json', '--quiet'];

/** So many futures that only what is gathered of them is shipped, in two stretches; as blocks they are 270 MB. */
const MANY = ['run', 'series-b', '--runs', '30000', '--horizon', '1 year', '--format', 'json'];
const MANY_BYTES = 30_000 * 4 * 42 * 53;
/** On a machine with much else to do they take minutes. */
const PATIENCE = 240_000;

const summaryIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'o/summary.json'), 'utf8')) as { digest: string; complete: boolean };

/** Waits until a command has kept a block with this number. */
async function untilPlayed({ child }: Started, folder: string, block: number): Promise<void> {
  const kept = () => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(`block-0000${block}-`));
  while (child.exitCode === null && !kept()) await pause(5);
}

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
  const startWorker = (lock = 1): Started => {
    const worker = start(['worker', '--queue', server.url, '--workers', '1', '--lock', `${lock}`], { env });
    workers.push(worker);
    return worker;
  };
  const startRun = (cwd: string, ...more: readonly string[]): Started =>
    start([...RUN.filter((each) => each !== '--quiet'), '--out', 'o', '--queue', server.url, ...more], { cwd, env });

  it('has the digest of one process, though a worker is killed; the other is told goodbye', async () => {
    const cwd = folderWith();
    const [first] = [startWorker(), startWorker()];
    const run = startRun(cwd);
    await untilKept(run, join(cwd, 'o/.checkpoint'), 3);
    first.child.kill('SIGKILL');
    const { code, err } = await run.ended;
    expect([code, summaryIn(cwd).digest, err.includes('sesame')], err).toEqual([0, digest, false]);
    expect(existsSync(join(cwd, 'o/.checkpoint'))).toBe(false);
    const [, other] = await end();
    expect(other!.code).toBe(143);
    expect(other!.err).toMatch(
      /^Plays for [^ ]+127\.0\.0\.1:\d+[^ ]* on 1 thread.*\nEnded after \d+ jobs? of \d+ pieces?\.\n$/,
    );
  });

  it('is stopped and gone on with, as any other', async () => {
    const cwd = folderWith();
    startWorker();
    const stopped = startRun(cwd);
    await untilPlayed(stopped, join(cwd, 'o/.checkpoint'), 8);
    stopped.child.kill('SIGINT');
    const { code, err } = await stopped.ended;
    expect([code, summaryIn(cwd).complete]).toEqual([130, false]);
    expect(err).toContain('--resume');
    const resumed = await startRun(cwd, '--resume').ended;
    expect([resumed.code, summaryIn(cwd)]).toMatchObject([0, { digest, complete: true }]);
    expect(resumed.err).toContain('Going on after');
  });

  it('sets aside what fails five times, keeps the rest, and says what is missing; the next asks for that alone', async () => {
    const cwd = folderWith();
    const pool = openPool({ workers: 1 });
    const stop = new AbortController();
    const play = (identity: { version: string; code: string }, refuse: (block: number) => boolean, blocks: number[]) =>
      playFor({
        address: addressOf(server.url, 'sesame'),
        identity,
        jobs: 1,
        play(text, block) {
          if (refuse(block)) return Promise.reject(new Error('the dog ate it'));
          blocks.push(block);
          return pool.block(fromOthers(text), block);
        },
        stop: stop.signal,
        note: () => {},
      });
    const own = { version: VERSION, code: codeThatPlays() };
    const [foreign, first]: [number[], number[]] = [[], []];
    const playing = [
      play({ ...own, version: '0.0.1' }, () => false, foreign),
      play(own, (block) => block === 13, first),
    ];
    const { code, err } = await startRun(cwd).ended;
    stop.abort();
    await Promise.all(playing);
    await pool.close();
    expect(code, err).toBe(75);
    expect(err).toMatch(/A worker at the queue is Paydown 0\.0\.1: it plays nothing of this/);
    expect(err).toMatch(
      /A job failed five times and was set aside: job \d+ \(pieces \d+–\d+\): the dog ate it\. All else is kept/,
    );
    expect(foreign).toEqual([]);
    startWorker();
    const resumed = await startRun(cwd, '--resume').ended;
    expect([resumed.code, summaryIn(cwd).digest], resumed.err).toEqual([0, digest]);
    const [{ err: printed }] = (await end()) as [Ended];
    expect(Number(/of (\d+) pieces?\./.exec(printed)![1])).toBeLessThan(24);
  });

  // What is gathered goes the same way.
  if (name === 'Redis')
    describe('of so many futures that they are gathered', () => {
      let alone: string;
      const read = (cwd: string): string => readFileSync(join(cwd, 'o/summary.json'), 'utf8');
      beforeAll(async () => {
        const cwd = folderWith();
        await paydownHere([...MANY, '--quiet', '--out', 'o'], { cwd });
        alone = read(cwd);
      }, PATIENCE);
      const startMany = (cwd: string, ...more: readonly string[]): Started =>
        start([...MANY, '--out', 'o', '--queue', server.url, ...more], { cwd, env });

      it('has every number of one process, and ships a fraction of what is played', { timeout: PATIENCE }, async () => {
        const cwd = folderWith();
        // So long that no job is played twice on a machine with much else to do.
        startWorker(60);
        const before = await server.received();
        const { code, err } = await startMany(cwd).ended;
        expect(code, err).toBe(0);
        expect(read(cwd)).toBe(alone);
        const shipped = (await server.received()) - before;
        expect([shipped > 1e6, shipped < 0.3 * MANY_BYTES], `${shipped} bytes`).toEqual([true, true]);
      });

      it(
        'refuses broken stretches, keeps whole ones, and takes blocks of one that cannot be handed on',
        { timeout: PATIENCE },
        async () => {
          const cwd = folderWith();
          const played: number[] = [];
          let answer: (piece: number, honest: (piece: number) => Promise<Uint8Array>) => Promise<Uint8Array>;
          const pool = openPool({ workers: 1 });
          const player = playerFor(pool);
          /** Stretches as they are played, each once. */
          const whole: Promise<Uint8Array>[] = [];
          const stop = new AbortController();
          const playing = playFor({
            address: addressOf(server.url, 'sesame'),
            identity: { version: VERSION, code: codeThatPlays() },
            jobs: 1,
            play(text, piece) {
              if (fromOthers(text).stretch === undefined) return player(text, piece);
              played.push(piece);
              return answer(piece, (which) => (whole[which] ??= player(text, which)));
            },
            stop: stop.signal,
            note: () => {},
          });
          const spoilt = [
            (bytes: Uint8Array) => bytes.subarray(0, -8),
            (bytes: Uint8Array) => bytes.map((byte, i) => (i === 5000 ? byte ^ 4 : byte)),
          ];
          answer = async (piece, honest) => {
            if (piece === 1) throw new Error('the dog ate it');
            const spoil = spoilt.pop();
            // Then once that of other blocks.
            return spoil ? spoil(await honest(0)) : honest(played.filter((each) => each === 0).length === 3 ? 1 : 0);
          };
          const first = await startMany(cwd).ended;
          expect(first.code, first.err).toBe(75);
          expect(first.err.match(/is refused: piece 0 is not a whole stretch/g)).toHaveLength(2);
          expect(first.err).toMatch(/is refused: piece 0 is of blocks 59 to 117 instead of 0 to 58/);
          expect(first.err).toMatch(/set aside: job \d+ \(piece 1\): the dog ate it/);
          played.length = 0;
          answer = () => Promise.resolve(new Uint8Array(0));
          const { code, err } = await startMany(cwd, '--resume').ended;
          stop.abort();
          await playing;
          await pool.close();
          expect(code, err).toBe(0);
          expect(err).toMatch(/Going on after 15,\d+ of 30,000 futures/);
          expect(played).toEqual([1]);
          expect(read(cwd)).toBe(alone);
        },
      );
    });

  it('answers a question with the very text of one process', async () => {
    const question = ['compare', 'seed', '--policy', '5%', '--policy', '20%', '--runs', '600', '--horizon', '1 year'];
    startWorker();
    const asked = [...question, '--json', '--quiet'];
    const here = await paydownHere(asked, { cwd: folderWith() });
    const there = await paydown([...asked, '--queue', server.url], { cwd: folderWith(), env });
    expect([there.code, there.err]).toEqual([0, '']);
    expect(there.out).toBe(here.out);
    expect((await end())[0]!.err).not.toContain('Ended after 0 jobs');
  });
});
