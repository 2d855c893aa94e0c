import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blocksIn,
  COMMAND,
  filesIn,
  folderWith,
  LONG,
  paydown,
  paydownHere,
  pause,
  start,
  untilKept,
  type Started,
} from './paydown.js';

const execute = promisify(execFile);

const ALL = '12,032';
/** Options of a run that is soon over. */
const FEW = ['--runs', '200', '--horizon', '52w'];

interface Kept {
  readonly digest: string;
  readonly complete: boolean;
  readonly played: number;
  readonly runs: number;
  readonly warnings: readonly string[];
}

const read = (cwd: string, file = 'o/summary.json'): Kept => JSON.parse(readFileSync(join(cwd, file), 'utf8')) as Kept;
const KEPT = 'o/.checkpoint';
const kept = (cwd: string): number => blocksIn(join(cwd, KEPT));

/** Long enough apart for two signals to be told apart, and before the first can have had its effect. */
async function pressTwice({ child }: Started): Promise<number> {
  child.kill('SIGINT');
  const pressed = performance.now();
  await pause(50);
  child.kill('SIGINT');
  return performance.now() - pressed;
}

describe('a run that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves a valid result of what it has', async (signal, code) => {
    const cwd = folderWith();
    const started = start([...LONG, '--format', 'html', '--json'], { cwd });
    await untilKept(started, join(cwd, KEPT), 4);
    started.child.kill(signal);
    const { code: ended, out, err } = await started.ended;
    expect(ended).toBe(code);

    const { played, runs, complete, digest, warnings } = JSON.parse(out.split('\n')[0]!) as Kept;
    expect(complete).toBe(false);
    expect(runs % 256).toBe(0);
    expect(runs).toBeLessThanOrEqual(played);
    // On a machine with too much to do there is no time to sum up all that was played; then this is said.
    const fewer = played > runs ? `; this is the result of the first ${runs.toLocaleString('en-US')}` : '';
    const words = `Stopped after ${played.toLocaleString('en-US')} of ${ALL} futures${fewer}.`;
    // What is worked out besides the futures needs time of its own, and is not waited for in the file.
    const bare = (answer: Kept) => ({ ...answer, uncertainty: null, known: null });
    expect(bare(read(cwd))).toEqual(bare(JSON.parse(out.split('\n')[0]!) as Kept));
    expect(warnings[0]).toBe(words);
    expect(err.replace(/\n/g, ' ')).toContain(`${runs.toLocaleString('en-US')} of ${ALL} futures, `);
    expect(err.replace(/\n/g, ' ')).toContain(`! ${words}`);
    const last = err.trimEnd().split('\n').at(-1)!;
    expect(last).toMatch(new RegExp(`^${words} .*The same command with --resume goes on from there\\.$`));
    // On a machine with too much to do the page may be left out; then this is said, and there is none.
    const page = join(cwd, 'o/index.html');
    expect(existsSync(page)).toBe(!last.includes('no time'));
    if (existsSync(page)) expect(readFileSync(page, 'utf8')).toMatch(new RegExp(`${words}[^]*</html>\\s*$`));
    expect(filesIn(join(cwd, 'o')).filter((name) => name.includes('.tmp'))).toEqual([]);

    const alone = await paydownHere([...LONG.slice(0, -4), '--runs', String(runs), '--json', '--quiet'], { cwd });
    expect((JSON.parse(alone.out) as Kept).digest).toBe(digest);
  });

  it('twice ends at once', async () => {
    const cwd = folderWith();
    const started = start(LONG, { cwd });
    await untilKept(started, join(cwd, KEPT), 3);
    await pressTwice(started);
    const { code, err } = await started.ended;
    expect(code).toBe(130);
    expect(err).toMatch(
      /Stopped (before the end|before the first futures were played(\. What was played is kept[^]*)?|after [^]*)\.\n$/,
    );
    // What the first one asked for may have been there already; then it is whole.
    const left = readdirSync(join(cwd, 'o')).filter((name) => name !== '.checkpoint');
    for (const name of left) expect(() => void JSON.parse(readFileSync(join(cwd, 'o', name), 'utf8'))).not.toThrow();
  });

  it('once, which npm passes on a second time, still leaves its result', async () => {
    const pass = async (tries: number): Promise<unknown> => {
      const cwd = folderWith();
      const started = start(LONG, { cwd, env: { npm_lifecycle_event: 'paydown' } });
      await untilKept(started, join(cwd, KEPT), 3);
      // On a machine with too much to do the second comes later than npm would pass it on.
      const late = (await pressTwice(started)) > 100;
      const ended = await started.ended;
      return late && tries > 1 ? pass(tries - 1) : ended;
    };
    expect(await pass(10)).toMatchObject({
      code: 130,
      out: expect.stringContaining('! Stopped after ') as unknown,
    });
  });
});

/** Runs a script in which `paydown` is the command. */
async function shell(script: string, cwd: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const commands = `paydown() { "${process.execPath}" "${COMMAND}" "$@"; }; ${script}`;
  try {
    return { code: 0, ...(await execute('bash', ['-c', commands], { cwd })) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe('a run that is killed', () => {
  /** A whole one, where files may not be as large as its blocks are. */
  let unkept: Awaited<ReturnType<typeof shell>> & { readonly cwd: string };
  beforeAll(async () => {
    const cwd = folderWith();
    const script = `ulimit -f 1000; paydown ${LONG.map((word) => `'${word}'`).join(' ')}`;
    unkept = { cwd, ...(await shell(script, cwd)) };
  });
  const bare = (cwd: string): string[] => filesIn(join(cwd, 'o')).filter((name) => !name.endsWith('.json'));

  it('could not be resumed where it cannot be kept: then it says so, and goes on', () => {
    expect(unkept).toMatchObject({
      code: 0,
      stderr:
        'The futures cannot be kept in o: files may not be that large here. The run goes on, but could not be resumed.\n',
    });
    expect(bare(unkept.cwd)).toEqual([]);
  });

  it('again and again leaves no torn file, is refused to another, and goes on to the same result even after files were harmed', async () => {
    const cwd = folderWith();
    let before = 0;
    for (let kill = 0; kill < 3; kill++) {
      const started = start([...LONG, ...(kill > 0 ? ['--resume'] : [])], { cwd });
      await untilKept(started, join(cwd, KEPT), before + 1 + Math.floor(Math.random() * 3));
      await pause(Math.random() * 50);
      started.child.kill('SIGKILL');
      await started.ended;
      expect(existsSync(join(cwd, 'o/summary.json'))).toBe(false);
      expect(kept(cwd)).toBeGreaterThan(before);
      before = kept(cwd);
    }
    const futures = () => `${(kept(cwd) * 256).toLocaleString('en-US')} of ${ALL} futures`;

    const refusals = [
      [['--seed', 'another'], 'the seed was “paydown” and is “another”'],
      [['--runs', '9000'], 'the scenario has changed (runs)'],
      [['--policy', '0%'], 'the scenario has changed (policy.settings)'],
    ] as const;
    for (const [options, why] of refusals) {
      const { code, out, err } = await paydownHere([...LONG, ...options, '--resume'], { cwd });
      expect({ code, out, err }).toEqual({
        code: 64,
        out: '',
        err: `o holds another run, which cannot be resumed like this: ${why}. Without --resume, this one begins afresh.\n`,
      });
    }
    expect(kept(cwd)).toBe(before);

    const stoppedBefore = futures();
    const again = start(LONG, { cwd });
    await new Promise((resolve) => again.child.stderr!.once('data', resolve));
    again.child.kill('SIGKILL');
    expect((await again.ended).err).toBe(
      `This run was stopped before, after ${stoppedBefore}. It begins afresh now; with --resume it goes on from there.\n`,
    );
    expect(kept(cwd)).toBeGreaterThanOrEqual(before);

    const [first, second] = readdirSync(join(cwd, 'o/.checkpoint'))
      .filter((name) => /^block-\d+-[0-9a-f]{32}$/.test(name))
      .map((name) => join(cwd, 'o/.checkpoint', name));
    writeFileSync(first!, readFileSync(first!).subarray(0, 100));
    writeFileSync(second!, readFileSync(second!).fill(7, 1000, 1010));
    const goingOn = `Going on after ${futures()}.\n`;
    expect(await paydown([...LONG, '--resume'], { cwd })).toMatchObject({ code: 0, err: goingOn });
    expect(readFileSync(join(cwd, 'o/summary.json'), 'utf8')).toBe(
      readFileSync(join(unkept.cwd, 'o/summary.json'), 'utf8'),
    );
    expect(bare(cwd)).toEqual([]);
  });

  it('has nothing to resume when it was short, and is played from the start', async () => {
    const cwd = folderWith();
    const short = ['run', 'scenarios/series-b.yaml', ...FEW, '--format', 'json', '--out', 'o', '--resume'];
    const { code, err } = await paydownHere(short, { cwd });
    expect({ code, err }).toEqual({
      code: 0,
      err: 'No futures are kept in o; all are played. (A run of a few seconds keeps none.)\n',
    });
    expect(read(cwd)).toMatchObject({ complete: true, runs: 200 });
  });

  it('while it wrote a file leaves no rest for long', async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'o'));
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(join(cwd, `o/.index.html.${dead}.tmp`), 'half');
    writeFileSync(join(cwd, `o/.index.html.${process.pid}.tmp`), 'of somebody who lives');
    await paydownHere(['run', 'scenarios/series-b.yaml', ...FEW, '--format', 'json', '--out', 'o', '--quiet'], { cwd });
    expect(filesIn(join(cwd, 'o')).filter((name) => name.startsWith('.'))).toEqual([`.index.html.${process.pid}.tmp`]);
  });
});

describe('where nothing can be written', () => {
  const SHORT = `paydown run scenarios/series-b.yaml ${FEW.join(' ')} --out o`;

  it('because files may not be large, it says so and leaves no half of one', async () => {
    const cwd = folderWith();
    const { code, stderr } = await shell(`ulimit -f 50; ${SHORT} --format json --quiet`, cwd);
    expect({ code, stderr }).toEqual({
      code: 73,
      stderr: 'o/summary.json cannot be written: files may not be that large here.\n',
    });
    expect(readdirSync(cwd)).toEqual(['scenarios']);
  });

  it('because stdout is full, it says so', async () => {
    const cwd = folderWith();
    const { code, stderr } = await shell(`${SHORT} --format json > /dev/full`, cwd);
    expect({ code, stderr }).toEqual({ code: 73, stderr: 'The output cannot be written: the disk is full.\n' });
    expect(readdirSync(cwd)).toEqual(['scenarios']);
  });

  it('because its reader has what it wants, it ends quietly, with its files', async () => {
    const cwd = folderWith();
    const { code, stdout, stderr } = await shell(`set -o pipefail; ${SHORT} | head -1`, cwd);
    expect({ code, stdout: stdout.slice(0, 8), stderr }).toEqual({ code: 0, stdout: 'Series B', stderr: '' });
    expect(filesIn(join(cwd, 'o'))).toEqual(['index.html']);
  });

  it.each([['/proc/foo'], ['/proc/foo/bar'], ['/sys/foo']])(
    'because %s can have no folder, it says so before it plays',
    async (out) => {
      if (!existsSync('/proc') || !existsSync('/sys'))
        return console.log(`no test of ${out}: there is no /proc or /sys here`);
      const {
        code,
        out: answer,
        err,
      } = await paydownHere(['run', 'scenarios/series-b.yaml', '--out', out], { cwd: folderWith() });
      expect({ code, answer }).toEqual({ code: 73, answer: '' });
      expect(err).toMatch(
        new RegExp(
          `^Nothing can be written to ${out}: (no folder can be made there|permission denied|the disk is read-only)\\.\\n$`,
        ),
      );
    },
  );

  describe('on a small disk of its own', () => {
    const disks: string[] = [];
    const mounted = (options: string): string | null => {
      const cwd = folderWith();
      mkdirSync(join(cwd, 'disk'));
      const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', join(cwd, 'disk')]);
      if (status === 0) disks.push(join(cwd, 'disk'));
      else console.log('no test of a full or read-only disk: only root may mount one, and not everywhere');
      return status === 0 ? cwd : null;
    };
    afterAll(() => disks.forEach((disk) => spawnSync('umount', [disk])));

    it('that is full, it says so and leaves no half of a file', async () => {
      const cwd = mounted('size=200k');
      if (cwd === null) return;
      const { code, err } = await paydown(['run', 'scenarios/series-b.yaml', ...FEW, '--out', 'disk/o', '--quiet'], {
        cwd,
      });
      expect({ code, err }).toEqual({ code: 73, err: 'disk/o/index.html cannot be written: the disk is full.\n' });
      expect(readdirSync(join(cwd, 'disk'))).toEqual([]);
    });

    it('that is read-only, it says so before it plays', async () => {
      const cwd = mounted('ro,size=1m');
      if (cwd === null) return;
      const { code, err } = await paydownHere(['run', 'scenarios/series-b.yaml', '--out', 'disk/o'], { cwd });
      expect({ code, err }).toEqual({ code: 73, err: 'Nothing can be written to disk/o: the disk is read-only.\n' });
    });
  });
});
