import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { BLOCK_RUNS, playHere, readScenario, type Scenario } from '@paydown/engine';
import { describe, expect, it } from 'vitest';
import { openPool, timed, type Pool, type PoolOptions } from '../dist/simulate/pool.js';
import { openCheckpoint, worthKeeping } from '../src/simulate/checkpoint.js';
import { requireMemory } from '../src/simulate/memory.js';
import { folderWith } from './paydown.js';

/** The worker as it is built: threads cannot load TypeScript. */
const WORKER = new URL('../dist/simulate/worker.js', import.meta.url).href;
const TEXT = 'company: {engineers: 10, arr: $1M, cash: $4M}\nhorizon: 26 weeks\n';

function scenarioOf(runs: number): Scenario {
  const { scenario } = readScenario('small.yaml', { read: () => `${TEXT}runs: ${runs}\n`, resolve: (_, to) => to });
  return scenario!;
}

/** A worker made of `code`. */
const workerThat = (code: string): URL => {
  const folder = folderWith({ 'worker.mjs': code });
  return pathToFileURL(join(folder, 'worker.mjs'));
};

async function withPool<T>(options: PoolOptions, use: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(options);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

describe('a pool', () => {
  it('plays every future once and says how far it is', async () => {
    const told: number[] = [];
    const { summary, played, digest } = await withPool({ workers: 2, onPlayed: (done) => told.push(done) }, (pool) =>
      pool.simulate(scenarioOf(1000)),
    );
    expect(summary.runs).toBe(1000);
    expect(played).toBe(1000);
    expect(digest).toMatch(/^[0-9a-f]{32}$/);
    expect(told).toHaveLength(4);
    expect(told.at(-1)).toBe(1000);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('answers questions as one thread does, of several scenarios at once', async () => {
    const wanted = { outcomes: ['arr', 'debtRatio'], weeks: [0, 13, 26] } as const;
    const scenarios = [scenarioOf(600), scenarioOf(300), { ...scenarioOf(600), seed: 'another' }];
    const told: number[] = [];
    const answers = await withPool({ workers: 2, onPlayed: (done) => told.push(done) }, (pool) =>
      Promise.all(scenarios.map((scenario) => pool.play(scenario, wanted))),
    );
    for (const [i, scenario] of scenarios.entries()) {
      const { values, fates, ends } = await playHere(scenario, wanted);
      expect([answers[i]!.values, answers[i]!.fates, answers[i]!.ends].map((column) => [...column])).toEqual(
        [values, fates, ends].map((column) => [...column]),
      );
    }
    expect(answers[0]!.values).not.toEqual(answers[2]!.values);
    expect(told.at(-1)).toBe(1500);
  });

  it('tells runs apart by their digest, whatever the number of workers', async () => {
    const digestOf = (workers: number, scenario: Scenario) =>
      withPool({ workers }, async (pool) => (await pool.simulate(scenario)).digest);
    const digests = await Promise.all([1, 2, 5].map((workers) => digestOf(workers, scenarioOf(700))));
    expect(new Set(digests).size).toBe(1);
    expect(await digestOf(2, { ...scenarioOf(700), seed: 'another' })).not.toBe(digests[0]);
    expect(await digestOf(2, scenarioOf(701))).not.toBe(digests[0]);
  });

  it('sums up what it has when it is stopped, as a run of so many futures', async () => {
    const scenario = scenarioOf(20_000);
    const controller = new AbortController();
    const onPlayed = (done: number) => done >= 1000 && controller.abort(130);
    const stopped = await withPool({ workers: 2, onPlayed }, (pool) =>
      pool.simulate(scenario, { stop: controller.signal }),
    );
    expect(stopped.played).toBeLessThan(20_000);
    expect(stopped.summary.runs).toBe(stopped.played);
    expect(stopped.summary.runs % BLOCK_RUNS).toBe(0);
    const whole = await withPool({ workers: 2 }, (pool) => pool.simulate({ ...scenario, runs: stopped.summary.runs }));
    expect(stopped.digest).toBe(whole.digest);
    expect({ ...stopped.summary, scenario: whole.summary.scenario }).toEqual(whole.summary);
  });

  it('says so when it is stopped before there is anything', async () => {
    const failed = withPool({ workers: 1 }, (pool) => pool.simulate(scenarioOf(300), { stop: AbortSignal.abort(143) }));
    await expect(failed).rejects.toMatchObject({
      name: 'Failure',
      code: 143,
      message: 'Stopped before the first futures were played.',
    });
  });

  it.each([
    ['throws', 'export default () => { throw new Error("out of ink"); };', /A worker thread stopped \(out of ink\)/],
    ['dies', 'export default () => process.exit(3);', /A worker thread stopped \(.*code: 3\)/],
    ['cannot start', 'throw new Error("no ink at all");', /A worker thread stopped \(no ink at all\)/],
    [
      'has no memory left',
      'export default () => new SharedArrayBuffer(2 ** 52);',
      /A worker thread stopped \(Array buffer allocation failed\)/,
    ],
    ['hangs', 'export default () => { for (;;); };', /A worker thread stopped \(it gave no answer for 1 s\)/, 700],
  ])('says so when every worker %s', async (_, code, message, patience = 30_000) => {
    const failed = withPool({ workers: 2, entry: workerThat(code), patience }, (pool) =>
      pool.simulate(scenarioOf(600)),
    );
    await expect(failed).rejects.toMatchObject({
      name: 'Failure',
      code: 70,
      message: expect.stringMatching(message) as unknown,
    });
  });

  it.each([
    ['dies', 'process.exit(3)'],
    ['hangs', 'for (;;);'],
  ])('replaces a worker that %s once, and the result is the same', async (_, misfortune) => {
    const once = `
      import { existsSync, writeFileSync } from 'node:fs';
      import work from ${JSON.stringify(WORKER)};
      const mark = new URL('./has-happened', import.meta.url);
      export default (job) => {
        const answer = work(job);
        if (answer.block?.first === 256 && !existsSync(mark)) {
          writeFileSync(mark, '');
          ${misfortune};
        }
        return answer;
      };`;
    const options = { workers: 2, patience: 3000 };
    const entry = workerThat(once);
    const [hurt, whole] = await Promise.all(
      [{ ...options, entry }, options].map((each) => withPool(each, (pool) => pool.simulate(scenarioOf(1000)))),
    );
    expect(existsSync(new URL('./has-happened', entry))).toBe(true);
    expect(hurt!.digest).toBe(whole!.digest);
  });
});

it('a pool can be closed while its threads load', async () => {
  const pool = pathToFileURL(join(import.meta.dirname, '../dist/simulate/pool.js')).href;
  const script = `const { openPool } = await import(${JSON.stringify(pool)});
    for (let i = 0; i < 60; i++) { const pool = openPool({ workers: 2 }); await new Promise((resolve) => setTimeout(resolve, 2.5 * i)); await pool.close(); }`;
  await expect(promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])).resolves.toMatchObject({
    stdout: '',
    stderr: '',
  });
});

describe('a checkpoint', () => {
  const owner = '0123456789abcdef0123456789abcdef';
  const blockAt = (block: number): string => `block-0000${block}-${owner}`;
  const kept = async (): Promise<{ folder: string; scenario: Scenario; digest: string }> => {
    const folder = folderWith();
    const scenario = scenarioOf(1000);
    const { digest } = await withPool({ workers: 2 }, (pool) =>
      pool.simulate(scenario, { checkpoint: { folder, owner, resume: false } }),
    );
    return { folder, scenario, digest };
  };
  const resumed = (scenario: Scenario, folder: string) =>
    withPool({ workers: 2 }, (pool) => pool.simulate(scenario, { checkpoint: { folder, owner, resume: true } }));

  it('holds every block whole, and nothing else', async () => {
    const { folder } = await kept();
    expect(readdirSync(folder).sort()).toEqual([...[0, 1, 2, 3].map(blockAt), 'scenarios']);
  });

  it('is read instead of played, block by block', async () => {
    const { folder, scenario, digest } = await kept();
    // Played with another seed, only the missing block would differ from what was kept.
    const other = { ...scenario, seed: 'another' };
    expect((await resumed(other, folder)).digest).toBe(digest);
    rmSync(join(folder, blockAt(2)));
    expect((await resumed(other, folder)).digest).not.toBe(digest);
    rmSync(join(folder, blockAt(2)));
    expect((await resumed(scenario, folder)).digest).toBe(digest);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of another length', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)])],
    ['changed in one bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 5000 ? byte ^ 4 : byte)))],
    ['with a wrong checksum', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte)))],
  ])('whose block is %s has it played again', async (_, harm) => {
    const { folder, scenario, digest } = await kept();
    const file = join(folder, blockAt(1));
    const before = readFileSync(file);
    writeFileSync(file, harm(before));
    expect((await resumed(scenario, folder)).digest).toBe(digest);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('that cannot be written does not stop the run', async () => {
    const reasons: string[] = [];
    const checkpoint = { folder: join(folderWith(), 'not-there'), owner, resume: false };
    const { summary } = await withPool({ workers: 2 }, (pool) =>
      pool.simulate(scenarioOf(1000), { checkpoint, onUnkept: (why) => reasons.push(why) }),
    );
    expect(summary.runs).toBe(1000);
    expect(reasons).toEqual(['part of the path does not exist']);
  });

  it('of another run in the same folder is left alone: its blocks are never taken', async () => {
    const out = folderWith();
    const [ours, theirs] = [scenarioOf(1000), { ...scenarioOf(1000), seed: 'another' }];
    const [mine, other] = [openCheckpoint(out, ours), openCheckpoint(out, theirs)];
    expect(mine.owner).not.toBe(other.owner);
    // Two runs at once: the second takes the folder, and the first goes on writing into it.
    mine.begin();
    other.begin();
    const play = (scenario: Scenario, { folder, owner: whose }: typeof mine, resume: boolean) =>
      withPool({ workers: 2 }, (pool) => pool.simulate(scenario, { checkpoint: { folder, owner: whose, resume } }));
    const alone = await withPool({ workers: 2 }, (pool) => pool.simulate(theirs));
    await play(ours, mine, false);
    expect(openCheckpoint(out, theirs).found).toEqual({ kept: 0, runs: 1000 });
    expect((await play(theirs, other, true)).digest).toBe(alone.digest);
  });

  it('has one owner for one run, whatever it is called, and another for all that changes a future', () => {
    const out = folderWith();
    const scenario = scenarioOf(1000);
    const ownerOf = (change: Partial<Scenario>): string => openCheckpoint(out, { ...scenario, ...change }).owner;
    expect(ownerOf({ name: 'Other words', description: 'for the same' })).toBe(ownerOf({}));
    const changes: Partial<Scenario>[] = [{ seed: 'b' }, { runs: 999 }, { company: { ...scenario.company, cash: 5 } }];
    expect(new Set([{}, ...changes].map(ownerOf)).size).toBe(4);
  });

  it.each([
    '',
    'null',
    '{}',
    '[]',
    '"x"',
    '5',
    '{"version":"0.1.0"}',
    '{"version":"0.1.0","scenario":null}',
    '{"version":"0.1.0","scenario":{}}',
    '{"version":1,"scenario":{"seed":"a","runs":5}}',
    '{"version":"0.1.0","scenario":{"seed":"a","runs":"5"}}',
    '{"version":"0.1.0","scenario":{"seed":"a","runs":-5}}',
    '\0\0\0',
  ])('whose manifest is %j counts as none', (content) => {
    const out = folderWith();
    const scenario = scenarioOf(1000);
    openCheckpoint(out, scenario).begin();
    writeFileSync(join(out, '.checkpoint/run.json'), content);
    const { found, foreign, begin } = openCheckpoint(out, scenario);
    expect({ found, foreign, unkept: begin() }).toEqual({ found: null, foreign: null, unkept: null });
    expect(openCheckpoint(out, scenario).found).toEqual({ kept: 0, runs: 1000 });
  });

  it('is refused to another version, seed or scenario, with what differs', () => {
    const out = folderWith();
    const scenario = scenarioOf(1000);
    openCheckpoint(out, scenario).begin();
    const foreign = (change: Partial<Scenario>) => openCheckpoint(out, { ...scenario, ...change }).foreign;
    expect(foreign({})).toBeNull();
    expect(foreign({ name: 'Other words', description: 'for the same' })).toBeNull();
    expect(foreign({ seed: 'another' })).toBe(`the seed was “${scenario.seed}” and is “another”`);
    expect(foreign({ runs: 2000, company: { ...scenario.company, cash: 5 } })).toBe(
      'the scenario has changed (runs, company.cash)',
    );
    const manifest = join(out, '.checkpoint/run.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version":"[^"]*"/, '"version":"0.0.1"'));
    expect(foreign({})).toMatch(/^the version was 0\.0\.1 and is \d/);
  });

  it('is kept of long runs only', () => {
    expect(worthKeeping({ ...scenarioOf(10_000), horizon: 260 })).toBe(false);
    expect(worthKeeping({ ...scenarioOf(100_000), horizon: 260 })).toBe(true);
  });
});

describe('what is timed, to say how long a question takes', () => {
  it.each([
    [1, 64],
    [16, 64],
    [100, 100],
    [10_000, 256],
  ])('of %i runs is %i', (runs, played) =>
    expect(timed(scenarioOf(runs))).toEqual({ ...scenarioOf(runs), runs: played }),
  );
});

describe('memory', () => {
  const scenario = scenarioOf(10_000);

  it('lets through what fits', () => expect(() => requireMemory(scenario, [], 1e9)).not.toThrow());

  it('gives the figures, and a number of runs that fits', () => {
    const refused = (): string => {
      try {
        requireMemory(scenario, [], 1e7);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    const fitting =
      /^10,000 runs × 27 weeks need 0\.03\d GB; 0\.01 GB can be used\. Use --runs (\d+) or a shorter --horizon\.$/.exec(
        refused(),
      )?.[1];
    expect(Number(fitting)).toBeGreaterThan(2000);
    expect(() => requireMemory(scenarioOf(Number(fitting)), [], 1e7)).not.toThrow();
  });

  it('blames whoever asked for so much', () => {
    const runs = { path: 'runs', text: '10000', origin: '--runs 10000' };
    expect(() => requireMemory(scenario, [], 1e7)).toThrow(expect.objectContaining({ code: 65 }));
    expect(() => requireMemory(scenario, [runs], 1e7)).toThrow(expect.objectContaining({ code: 64 }));
  });

  it('says what else to reduce where it is not weeks', () => {
    const size = { by: '2,500 points', less: 'fewer steps' };
    expect(() => requireMemory(scenario, [], 1e8, 2e8, size)).toThrow(
      '10,000 runs × 2,500 points need 0.2 GB; 0.1 GB can be used. Use --runs 5000 or fewer steps.',
    );
    expect(() => requireMemory(scenario, [], 1, 2e8, size)).toThrow('Use fewer steps, or another computer.');
  });

  it('has something else to say when not even one run fits', () =>
    expect(() => requireMemory(scenario, [], 1)).toThrow(/Use a shorter --horizon, or another computer/));
});
