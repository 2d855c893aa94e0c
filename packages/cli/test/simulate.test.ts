import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BLOCK_RUNS, playHere, readScenario, VERSION, type Scenario } from '@paydown/engine/internal';
import type { Futures, Wanted } from '@paydown/engine/simulate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../dist/simulate/partial.js';
import { openPool, timed, type Pool, type PoolOptions } from '../dist/simulate/pool.js';
import { openCheckpoint, worthKeeping, type Work } from '../src/simulate/checkpoint.js';
import { fingerprintOf } from '../src/simulate/fingerprint.js';
import { requireMemory } from '../src/simulate/memory.js';
import { endWhileLoading } from '../../../test/faults/ended.js';
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
    const counts: number[] = [];
    const { summary, played, digest } = await withPool({ workers: 2, onPlayed: (done) => counts.push(done) }, (pool) =>
      pool.simulate(scenarioOf(1000)),
    );
    expect(summary.runs).toBe(1000);
    expect(played).toBe(1000);
    expect(digest).toMatch(/^[0-9a-f]{32}$/);
    expect(counts).toHaveLength(4);
    expect(counts.at(-1)).toBe(1000);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('answers questions as one thread does, of several scenarios at once', async () => {
    const wanted = { outcomes: ['arr', 'debtRatio'], weeks: [0, 13, 26] } as const;
    const scenarios = [scenarioOf(600), scenarioOf(300), { ...scenarioOf(600), seed: 'another' }];
    const counts: number[] = [];
    const answers = await withPool({ workers: 2, onPlayed: (done) => counts.push(done) }, (pool) =>
      Promise.all(scenarios.map((scenario) => pool.play(scenario, wanted))),
    );
    for (const [i, scenario] of scenarios.entries()) {
      const { values, fates, ends } = await playHere(scenario, wanted);
      expect([answers[i]!.values, answers[i]!.fates, answers[i]!.ends].map((column) => [...column])).toEqual(
        [values, fates, ends].map((column) => [...column]),
      );
    }
    expect(answers[0]!.values).not.toEqual(answers[2]!.values);
    expect(counts.at(-1)).toBe(1500);
  });

  it('tells runs apart by their digest, whatever the number of workers', async () => {
    const digestsOf = (workers: number, scenarios: readonly Scenario[]) =>
      withPool({ workers }, (pool) =>
        Promise.all(scenarios.map(async (scenario) => (await pool.simulate(scenario)).digest)),
      );
    const ours = scenarioOf(700);
    const [two, ...others] = await digestsOf(2, [ours, { ...ours, seed: 'another' }, scenarioOf(701)]);
    for (const workers of [1, 5]) expect(await digestsOf(workers, [ours])).toEqual([two]);
    expect(others).not.toContain(two);
  });

  it('sums up what it has when it is stopped, as a run of so many futures', async () => {
    // Late enough that a busy thread has played the first block by then, and of so many weeks that the last is not played.
    const scenario = { ...scenarioOf(20_000), horizon: 104 };
    const controller = new AbortController();
    const onPlayed = (done: number) => done >= 4000 && controller.abort(130);
    const partial: Result[] = [];
    const stopped = await withPool({ workers: 2, onPlayed }, (pool) =>
      pool.simulate(scenario, { stop: controller.signal, onPartial: (result) => partial.push(result) }),
    );
    expect(stopped.played).toBeLessThan(20_000);
    expect(stopped.summary.runs).toBeLessThanOrEqual(stopped.played);
    expect(stopped.summary.runs % BLOCK_RUNS).toBe(0);
    expect(partial.at(-1)).toEqual(stopped);
    const sizes = partial.map(({ summary: { runs } }) => runs);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBe(BLOCK_RUNS);
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

/** Oftener by `npm run verify:faults -- ended`. */
it('threads can be ended while they load', async () => {
  expect(await endWhileLoading(20)).toMatchObject({ stdout: '', stderr: '' });
});

describe('blocks that are kept', () => {
  /** Threads of all these tests, which remember no block; the second pool never keeps one. */
  const [keeping, plain] = [openPool({ workers: 2 }), openPool({ workers: 2 })];
  afterAll(() => Promise.all([keeping.close(), plain.close()]));
  const wholeOf = (scenario: Scenario) => plain.simulate(scenario);
  const keptIn = (folder: string, scenario: Scenario, resume = true, onUnkept?: (why: string) => void) => {
    keeping.keepIn({ folder, resume, ...(onUnkept && { onUnkept }) });
    return keeping.simulate(scenario);
  };
  const kept = async (): Promise<{ folder: string; scenario: Scenario; digest: string; files: string[] }> => {
    const folder = mkdtempSync(join(folderWith(), 'kept-'));
    const scenario = scenarioOf(1000);
    const { digest } = await keptIn(folder, scenario, false);
    return { folder, scenario, digest, files: readdirSync(folder).sort() };
  };
  /** Puts the blocks of one run where another looks for its own. */
  const disguise = (folder: string, files: readonly string[], owner: string) => {
    for (const name of files) renameSync(join(folder, name), join(folder, `${name.slice(0, 12)}${owner}`));
  };

  it('are whole, and nothing else is there', async () => {
    const { files } = await kept();
    expect(files.map((name) => name.slice(0, 12))).toEqual([0, 1, 2, 3].map((block) => `block-0000${block}-`));
    expect(new Set(files.map((name) => name.slice(12))).size).toBe(1);
  });

  it('are taken instead of being played, block by block, and not unless that is wished', async () => {
    const { folder, scenario, digest, files } = await kept();
    const times = (): number[] => files.map((name) => statSync(join(folder, name)).mtimeMs);
    const before = times();
    rmSync(join(folder, files[2]!));
    expect((await keptIn(folder, { ...scenario, name: 'Other words', description: 'for the same' })).digest).toBe(
      digest,
    );
    expect(times().map((time, i) => time === before[i])).toEqual([true, true, false, true]);
    expect((await keptIn(folder, scenario, false)).digest).toBe(digest);
    expect(times().some((time, i) => time === before[i])).toBe(false);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of another length', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)])],
    ['changed in one bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 5000 ? byte ^ 4 : byte)))],
    ['of another form', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte)))],
    ['somebody else’s', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 9 ? byte ^ 1 : byte)))],
    ['another block', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 20 ? byte ^ 2 : byte)))],
    ['with a wrong checksum', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 25 ? byte ^ 1 : byte)))],
  ])('are played again where one is %s', async (_, harm) => {
    const { folder, scenario, digest, files } = await kept();
    const file = join(folder, files[1]!);
    const before = readFileSync(file);
    writeFileSync(file, harm(before));
    expect((await keptIn(folder, scenario)).digest).toBe(digest);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('are never those of another, even under its name', async () => {
    const { folder, scenario, files } = await kept();
    const theirs = { ...scenario, seed: 'another' };
    const other = mkdtempSync(join(folderWith(), 'kept-'));
    const { digest } = await keptIn(other, theirs, false);
    disguise(folder, files, readdirSync(other)[0]!.slice(12));
    expect((await keptIn(folder, theirs)).digest).toBe(digest);
  });

  it('belong to one play and to what is wanted of it', () => {
    const scenario = scenarioOf(1000);
    const wanted: Wanted = { outcomes: ['arr', 'cash'], weeks: [10, 20] };
    const owner = fingerprintOf(scenario, wanted);
    expect(fingerprintOf({ ...scenario, name: 'Other', description: 'words', given: ['runs'] }, wanted)).toBe(owner);
    const others = [
      fingerprintOf({ ...scenario, seed: 'b' }, wanted),
      fingerprintOf({ ...scenario, runs: 999 }, wanted),
      fingerprintOf({ ...scenario, company: { ...scenario.company, cash: 5 } }, wanted),
      fingerprintOf(scenario, { ...wanted, weeks: [20] }),
      fingerprintOf(scenario, wanted, { runsPerDraw: 4 }),
      fingerprintOf(scenario, { ...wanted, outcomes: ['cash', 'arr'] }),
      fingerprintOf(scenario, wanted, {}, 'another build'),
    ];
    expect(new Set([owner, ...others]).size).toBe(others.length + 1);
  });

  it('that cannot be written do not stop the run', async () => {
    const reasons: string[] = [];
    const folder = join(folderWith(), 'not-there');
    const { summary } = await keptIn(folder, scenarioOf(1000), false, (why) => reasons.push(why));
    expect(summary.runs).toBe(1000);
    expect(reasons).toEqual(['part of the path does not exist']);
  });

  it('of a question are taken to the last bit, for what is asked in the same words', async () => {
    const folder = mkdtempSync(join(folderWith(), 'kept-'));
    const wanted = { outcomes: ['arr', 'cash'], weeks: [10, 26] } as const;
    const ask = (scenario: Scenario, what: Wanted) => {
      keeping.keepIn({ folder, resume: true });
      return keeping.play(scenario, what);
    };
    const plainly = ({ values, ends, fates }: Futures): number[][] => [values, ends, fates].map((each) => [...each]);
    const fresh = plainly(await playHere(scenarioOf(600), wanted));
    expect(plainly(await ask(scenarioOf(600), wanted))).toEqual(fresh);
    const files = readdirSync(folder);
    expect(files).toHaveLength(3);
    truncateSync(join(folder, files[0]!), 100);
    const other = readFileSync(join(folder, files[1]!));
    other.writeUInt8(other.readUInt8(40) ^ 8, 40);
    writeFileSync(join(folder, files[1]!), other);
    expect(plainly(await ask(scenarioOf(600), wanted))).toEqual(fresh);
    expect(plainly(await ask(scenarioOf(600), wanted))).toEqual(fresh);
    expect(readdirSync(folder)).toHaveLength(3);
    await ask(scenarioOf(600), { ...wanted, weeks: [26] });
    expect(readdirSync(folder)).toHaveLength(6);
  });

  it('of two runs at once in one folder stay apart', async () => {
    const folder = mkdtempSync(join(folderWith(), 'kept-'));
    const [ours, theirs] = [scenarioOf(1000), { ...scenarioOf(1000), seed: 'another' }];
    const alone = await wholeOf(theirs);
    await keptIn(folder, ours, false);
    expect((await keptIn(folder, theirs)).digest).toBe(alone.digest);
    expect(readdirSync(folder)).toHaveLength(8);
  });
});

describe('a checkpoint', () => {
  const run = (change: Partial<Scenario> = {}): Work => {
    const scenario = { ...scenarioOf(1000), ...change };
    return { kind: 'run', scenario, futures: scenario.runs };
  };

  it('counts blocks of its own', async () => {
    const folder = join(folderWith(), 'kept');
    openCheckpoint(folder, run()).begin();
    expect(openCheckpoint(folder, run()).found).toBeNull();
    await withPool({ workers: 2 }, (pool) => {
      pool.keepIn({ folder, resume: false });
      return Promise.all([pool.simulate(run().scenario), pool.simulate(run({ seed: 'another' }).scenario)]);
    });
    expect(openCheckpoint(folder, run()).found).toBe('1,000 of 1,000 futures');
    expect(openCheckpoint(folder, run()).kept()).toBe(8);
    expect(openCheckpoint(folder, { ...run(), kind: 'question' }).found).toBe('8 blocks of futures');
  });

  it.each([
    '',
    'null',
    '{}',
    '[]',
    '"x"',
    '5',
    `{"version":"${VERSION}"}`,
    `{"version":"${VERSION}","scenario":null}`,
    `{"version":"${VERSION}","owner":null,"scenario":{}}`,
    `{"version":"${VERSION}","owner":5,"scenario":{"seed":"a","runs":5}}`,
    '{"version":1,"owner":null,"scenario":{"seed":"a","runs":5}}',
    `{"version":"${VERSION}","owner":null,"scenario":{"seed":"a","runs":"5"}}`,
    `{"version":"${VERSION}","owner":null,"scenario":{"seed":"a","runs":-5}}`,
    '\0\0\0',
  ])('whose manifest is %j counts as none', (content) => {
    const folder = join(folderWith(), 'kept');
    openCheckpoint(folder, run()).begin();
    writeFileSync(join(folder, 'run.json'), content);
    const { found, foreign, begin } = openCheckpoint(folder, run());
    expect({ found, foreign, unkept: begin() }).toEqual({ found: null, foreign: null, unkept: null });
  });

  it('is refused to another version, seed or scenario, with what differs', () => {
    const folder = join(folderWith(), 'kept');
    openCheckpoint(folder, run()).begin();
    const foreign = (change: Partial<Scenario>) => openCheckpoint(folder, run(change)).foreign;
    const { scenario } = run();
    expect(foreign({})).toBeNull();
    expect(foreign({ name: 'Other words', description: 'for the same' })).toBeNull();
    expect(foreign({ seed: 'another' })).toBe(`the seed was “${scenario.seed}” and is “another”`);
    expect(foreign({ runs: 2000, company: { ...scenario.company, cash: 5 } })).toBe(
      'the scenario has changed (runs, company.cash)',
    );
    const manifest = join(folder, 'run.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version":"[^"]*"/, '"version":"0.0.1"'));
    expect(foreign({})).toMatch(/^the version was 0\.0\.1 and is \d/);
  });

  it('goes away only while it is held', () => {
    const folder = join(folderWith(), 'kept');
    openCheckpoint(folder, run()).begin();
    openCheckpoint(folder, run(), () => false).remove();
    expect(existsSync(folder)).toBe(true);
    openCheckpoint(folder, run()).remove();
    expect(existsSync(folder)).toBe(false);
  });

  it('is kept of long work only', () => {
    expect(worthKeeping({ ...scenarioOf(1), horizon: 260 }, 10_000)).toBe(false);
    expect(worthKeeping({ ...scenarioOf(1), horizon: 260 }, 100_000)).toBe(true);
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
      /^10,000 runs × 27 weeks need 0\.0\d+ GB; 0\.01 GB can be used\. Use --runs (\d+) or a shorter --horizon\.$/.exec(
        refused(),
      )?.[1];
    expect(Number(fitting)).toBeGreaterThan(1000);
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
