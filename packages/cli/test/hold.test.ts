import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hold } from '../src/output/hold.js';
import { bornOf, SELF } from '../src/output/processes.js';
import { filesIn, folderWith, LONG, paydown, paydownHere, start, untilSaid } from './paydown.js';

const SINCE = '2026-11-29T12:00:00.000Z';
const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A lock with a text in it, in a folder of its own. */
function lockWith(content: string | object): string {
  const lock = join(folderWith(), '.lock');
  writeFileSync(lock, typeof content === 'string' ? content : JSON.stringify(content));
  return lock;
}

/** Tries to take hold for a while. */
async function attempt(lock: string, patience?: number): Promise<{ held: boolean; holders: string[] }> {
  const holders: string[] = [];
  const late = AbortSignal.timeout(400);
  const stop = new AbortController();
  late.addEventListener('abort', () => stop.abort(130));
  const held = await hold(lock, {
    onWait: (holder) => holders.push(holder),
    stop: stop.signal,
    ...(patience !== undefined && { patience }),
  }).then(
    ({ release }) => (release(), true),
    (error: unknown) => {
      expect(error).toMatchObject({ name: 'Failure', code: 130 });
      return false;
    },
  );
  return { held, holders };
}

describe('a lock', () => {
  it('is held by one, says who that is, and goes away with the release', async () => {
    const lock = join(folderWith(), '.lock');
    const { held, release } = await hold(lock);
    expect(held()).toBe(true);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({
      pid: process.pid,
      host: SELF.host,
      born: SELF.born,
    });
    expect((await hold(lock)).held()).toBe(true);
    release();
    expect(held()).toBe(false);
    expect(existsSync(lock)).toBe(false);
  });

  it('of a process that is dead is taken over at once', async () => {
    expect(await attempt(lockWith({ ...SELF, pid: dead(), since: SINCE }))).toEqual({ held: true, holders: [] });
  });

  it.skipIf(SELF.born === '')('of a dead process whose number another has now is taken over at once', async () => {
    expect(await attempt(lockWith({ ...SELF, pid: process.ppid, since: SINCE }))).toEqual({ held: true, holders: [] });
  });

  it.skipIf(SELF.born === '')('of a process that lives is waited for, however long it gives no sign', async () => {
    const lock = lockWith({ ...SELF, pid: process.ppid, born: bornOf(process.ppid), since: SINCE });
    const before = readFileSync(lock, 'utf8');
    expect(await attempt(lock, 50)).toEqual({ held: false, holders: [`process ${process.ppid}, since ${SINCE}`] });
    expect(readFileSync(lock, 'utf8')).toBe(before);
  });

  it.each([
    [
      'of another computer',
      { pid: 1, host: 'else\u001bwhere 5', born: 'x', since: SINCE },
      `process 1 on else\uFFFDwhere, since ${SINCE}`,
    ],
    ['that is empty', '', 'somebody who cannot be made out'],
    ['that is torn', '{"pid":47', 'somebody who cannot be made out'],
    ['of a later version', '{"holder":{"pid":5}}', 'somebody who cannot be made out'],
    ['of no process', JSON.stringify({ ...SELF, pid: -1, since: SINCE }), 'somebody who cannot be made out'],
    ['that is huge', 'x'.repeat(20_000), 'somebody who cannot be made out'],
  ])('%s is taken over when it has given no sign of life for a while', async (_, content, who) => {
    expect(await attempt(lockWith(content), 60_000)).toEqual({ held: false, holders: [who] });
    expect(await attempt(lockWith(content), 150)).toEqual({ held: true, holders: [who] });
  });

  it('of another computer that gives signs of life is waited for', async () => {
    const lock = lockWith({ pid: 1, host: 'elsewhere', born: 'x', since: SINCE });
    let sign = 0;
    const signs = setInterval(() => utimesSync(lock, 1000, ++sign), 50);
    expect((await attempt(lock, 300)).held).toBe(false);
    clearInterval(signs);
  });

  it('that is no file is not opened, and is said to be in the way', async () => {
    const lock = join(folderWith(), '.lock');
    mkdirSync(lock);
    await expect(hold(lock)).rejects.toMatchObject({
      code: 73,
      message: expect.stringMatching(/in the way/) as unknown,
    });
  });

  it('that was taken over from a stalled holder is not removed by it', async () => {
    const lock = join(folderWith(), '.lock');
    const { held, release } = await hold(lock);
    writeFileSync(lock, JSON.stringify({ ...SELF, pid: 1, since: SINCE }));
    expect(held()).toBe(false);
    release();
    expect(existsSync(lock)).toBe(true);
  });
});

describe('two commands in one folder', { timeout: 240_000 }, () => {
  const digestIn = (cwd: string, file: string): string =>
    (JSON.parse(readFileSync(join(cwd, file), 'utf8')) as { digest: string }).digest;

  /** What the second comes to by itself. */
  const alone = async (asked: readonly string[]): Promise<string> => {
    const { out } = await paydownHere([...asked, '--out', 'alone', '--json', '--quiet'], { cwd: folderWith() });
    return (JSON.parse(out) as { digest: string }).digest;
  };

  it('work one after the other, and the second says so', async () => {
    const cwd = folderWith();
    const asked = [...LONG, '--runs', '300', '--seed', 'another'];
    const first = start([...LONG, '--runs', '300'], { cwd });
    while (!existsSync(join(cwd, 'o/.paydown.lock'))) await pause(5);
    // Until the second has found it at work.
    first.child.kill('SIGSTOP');
    const waiting = start(asked, { cwd });
    await untilSaid(waiting, /waits until it ends/);
    first.child.kill('SIGCONT');
    const second = await waiting.ended;
    expect(await first.ended).toMatchObject({ code: 0, err: '' });
    expect(second.code).toBe(0);
    expect(second.err).toMatch(
      new RegExp(`^Another paydown works in o \\(process ${first.child.pid}, since .*This one waits until it ends`),
    );
    expect(digestIn(cwd, 'o/summary.json')).toBe(await alone(asked));
    expect(filesIn(join(cwd, 'o')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('of which the first is killed: the second takes over, and takes none of its blocks', async () => {
    const cwd = folderWith();
    const first = start(LONG, { cwd });
    const blocks = (): number =>
      existsSync(join(cwd, 'o/.checkpoint')) ? readdirSync(join(cwd, 'o/.checkpoint')).length : 0;
    while (blocks() < 5) await pause(5);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(cwd, 'o/.paydown.lock'))).toBe(true);
    const another = [...LONG, '--seed', 'another'];
    const second = await paydown(another, { cwd });
    expect(second).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Another run was stopped here after/) as unknown,
    });
    expect(digestIn(cwd, 'o/summary.json')).toBe(await alone(another));
    expect(filesIn(join(cwd, 'o')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
