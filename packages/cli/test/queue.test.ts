import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, playFor } from '@paydown/cluster';
import { VERSION } from '@paydown/engine/internal';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noRedis, startRedis, type RedisServer } from '../../cluster/test/redisServer.js';
import { fromOthers } from '../dist/simulate/elsewhere.js';
import { openPool } from '../dist/simulate/pool.js';
import { codeThatPlays } from '../src/simulate/fingerprint.js';
import { folderWith, paydown, paydownHere, pause, start, untilKept, type Ended, type Started } from './paydown.js';

/** Forty blocks of two megabytes, which are five jobs, and what is played besides. */
const RUN = ['run', 'series-b', '--runs', '10240', '--horizon', '1 year', '--format', 'json', '--quiet'];

const summaryIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'o/summary.json'), 'utf8')) as { digest: string; complete: boolean };

/** Waits until a command has kept a block with this number. */
async function untilPlayed({ child }: Started, folder: string, block: number): Promise<void> {
  const kept = () => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(`block-0000${block}-`));
  while (child.exitCode === null && !kept()) await pause(5);
}

describe('a queue that cannot be used', () => {
  it.each([
    [['--queue', 'http://ann:secret@queue'], 64, /begins with neither redis:\/\/ nor rediss:\/\//],
    [['--queue', 'redis://ann:secret@127.0.0.1:1'], 69, /redis:\/\/ann@127\.0\.0\.1:1 cannot be used: nobody listens/],
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

describe.skipIf(noRedis !== null)('a run whose futures are played by workers of a queue', () => {
  let redis: RedisServer;
  let digest: string;
  const workers: Started[] = [];
  beforeAll(async () => {
    redis = await startRedis({ more: ['--requirepass', 'sesame'] });
    const cwd = folderWith();
    await paydown([...RUN, '--out', 'o'], { cwd });
    ({ digest } = summaryIn(cwd));
  });
  const end = async (): Promise<Ended[]> => {
    const ending = workers.splice(0);
    for (const { child } of ending) child.kill('SIGTERM');
    return Promise.all(ending.map(({ ended }) => ended));
  };
  afterEach(async () => {
    await end();
    await redis.ask((each) => each.flushall());
  });
  afterAll(() => redis.close());

  const env = { PAYDOWN_QUEUE_PASSWORD: 'sesame' };
  const startWorker = (): Started => {
    const worker = start(['worker', '--queue', redis.url, '--workers', '1', '--lock', '1'], { env });
    workers.push(worker);
    return worker;
  };
  const startRun = (cwd: string, ...more: readonly string[]): Started =>
    start([...RUN.filter((each) => each !== '--quiet'), '--out', 'o', '--queue', redis.url, ...more], { cwd, env });

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
      /^Plays for redis:\/\/127\.0\.0\.1:\d+ on 1 thread.*\nEnded after \d+ jobs? of \d+ blocks?\.\n$/,
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
        address: addressOf(redis.url, 'sesame'),
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
      /A job failed five times and was set aside: job \d+ \(blocks \d+–\d+\): the dog ate it\. All else is kept/,
    );
    expect(foreign).toEqual([]);
    startWorker();
    const resumed = await startRun(cwd, '--resume').ended;
    expect([resumed.code, summaryIn(cwd).digest], resumed.err).toEqual([0, digest]);
    const [{ err: printed }] = (await end()) as [Ended];
    expect(Number(/of (\d+) blocks?\./.exec(printed)![1])).toBeLessThan(40);
  });

  it('answers a question with the very text of one process', async () => {
    const question = ['compare', 'seed', '--policy', '5%', '--policy', '20%', '--runs', '600', '--horizon', '1 year'];
    startWorker();
    const asked = [...question, '--json', '--quiet'];
    const here = await paydown(asked, { cwd: folderWith() });
    const there = await paydown([...asked, '--queue', redis.url], { cwd: folderWith(), env });
    expect([there.code, there.err]).toEqual([0, '']);
    expect(there.out).toBe(here.out);
    expect((await end())[0]!.err).not.toContain('Ended after 0 jobs');
  });
});
