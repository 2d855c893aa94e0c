import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMAND, folderWith, paydown, paydownHere } from './paydown.js';

const GOOD = 'company: {engineers: 40, arr: $6M, cash: $32M}\n';
/** Lines that no message may repeat. */
const SECRET = 'root:$6$salt$0123456789abcdef:20228:0:99999:7:::\nhunter2 = *tiger\n';

const at = folderWith({
  'good.yaml': GOOD,
  'secret.yaml': SECRET,
  'secret.txt': SECRET,
  'keys.yaml': 'name: build\nseed: correct horse battery staple\n? [hunter2]\n: *tiger\n',
  'parent.yaml': 'company: {engineers: 40, arr: $6M, cash: hunter2}\n',
});
const socket = createServer().listen(join(at, 'socket'));
afterAll(() => socket.close());
execFileSync('mkfifo', [join(at, 'pipe')]);
mkdirSync(join(at, 'folder'));

const OTHERS = {
  pipe: 'it is a pipe',
  socket: 'it is a socket',
  folder: 'it is a folder',
  '/dev/zero': 'it is a device',
  '/dev/null': 'it is a device',
} as const;

const write = (name: string, text: string): string => {
  writeFileSync(join(at, name), text);
  return name;
};
const many = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const MINE = 'base: light\n';
const ROLES: Readonly<Record<string, (path: string) => readonly string[]>> = {
  'a scenario': (path) => ['check', path],
  'what a scenario extends': (path) => ['check', write('e.yaml', `${GOOD}extends: ${path}\n`)],
  'the scenario of a debate': (path) => ['debate', write('d.yaml', `scenario: ${path}\n`)],
  'the scenario of a case': (path) => ['case', write('c.yaml', `scenario: ${path}\n`)],
  'a theme': (path) => ['run', 'good.yaml', '--theme', path.includes('/') ? path : `./${path}`],
  'a logo': (path) => ['run', 'good.yaml', '--theme', write('t.yaml', `${MINE}logo: ${path}\n`)],
  'a table of outcomes': (path) => ['score', write('p.jsonl', ''), '--outcomes', path],
  predictions: (path) => ['score', path],
};

describe('what is no file', () => {
  const cases = Object.keys(ROLES).flatMap((role) =>
    Object.keys(OTHERS)
      .filter((other) => role === 'a scenario' || ['pipe', '/dev/zero'].includes(other))
      .map((other) => [role, other] as const),
  );
  it.each(cases)('%s that is %s is refused before it is opened', async (role, other) => {
    const { code, err } = await paydownHere([...ROLES[role]!(other)], { cwd: at });
    expect({ code, err }).toEqual({
      code: 66,
      err: expect.stringContaining(OTHERS[other as keyof typeof OTHERS]),
    });
  });
});

describe('a stream that the command line names', () => {
  const piped = (args: readonly string[], script: string) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const child = spawn('bash', ['-c', script, 'bash', process.execPath, COMMAND, ...args], { cwd: at });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (part: string) => (said += part));
      child.on('close', (code) => resolve({ code, said }));
    });

  it.each([
    ['- from a pipe', 'cat good.yaml | "$@"', ['check', '-']],
    ['/dev/stdin from a file', '"$@" < good.yaml', ['check', '/dev/stdin']],
    ['<(…)', '"$@" <(cat good.yaml)', ['check']],
    ['- that comes late', '(sleep 0.5; cat good.yaml) | "$@"', ['check', '-']],
    [
      'two of them',
      'cat good.yaml | "$@" - <(cat good.yaml; echo name: engineers; echo "debt: 5%") --runs 2',
      ['compare'],
    ],
  ])('is read: %s', async (_, script, args) => {
    const { code, said } = await piped(args, script);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('engineers') as string });
  });

  it('may be as long a table as a file may be', async () => {
    const months = (count: number): string =>
      many(
        count,
        (i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')},$1M,${'x'.repeat(20_000)}`,
      );
    write('long.csv', `Month,ARR,Note\n${months(120)}\n2009-12,$1M,again`);
    const { code, said } = await piped(['fit', 'good.yaml', '-'], 'cat long.csv | "$@"');
    expect({ code, said }).toEqual({ code: 65, said: expect.stringContaining('/dev/stdin:122:1: 2009-12') as string });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('is waited for until %s', async (signal) => {
    const child = spawn(process.execPath, [COMMAND, 'run', '-'], { cwd: at, stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    // Until the program handles signals the system does, and ends it without a code. More than a pipe holds is gone once it reads.
    child.stdin.write(' '.repeat(600_000));
    await expect.poll(() => child.stdin.writableLength, { timeout: 50_000 }).toBe(0);
    child.kill(signal);
    expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(said).toContain('Stopped before the end.');
  });
});

describe('a file that another file names', () => {
  it.each(['secret.yaml', 'secret.txt', 'keys.yaml', '/etc/passwd'])(
    '%s is no scenario, and nothing of it is told',
    async (path) => {
      for (const role of ['what a scenario extends', 'the scenario of a debate', 'the scenario of a case'] as const) {
        const { code, err } = await paydownHere([...ROLES[role]!(path)], { cwd: at });
        expect({ code, err }).toEqual({
          code: 65,
          err: expect.stringContaining('which is no scenario') as string,
        });
        expect(err).not.toMatch(/hunter2|tiger|horse|root:|salt/);
      }
    },
  );

  it('is told about line by line when it is one', async () => {
    const { code, err } = await paydownHere(['check', write('child.yaml', 'extends: parent.yaml\n')], { cwd: at });
    expect(code).toBe(65);
    expect(err).toContain('parent.yaml:1:');
    expect(err).toContain('hunter2');
  });
});

describe('an output folder with something else where a file of ours would be', () => {
  const pipe = (path: string): void => void execFileSync('mkfifo', [path]);
  const folder = (path: string): void => void mkdirSync(path);
  const zero = (path: string): void => symlinkSync('/dev/zero', path);

  it.each([
    ['a pipe', '.checkpoint/run.json', pipe, 0],
    ['a folder', '.checkpoint/run.json', folder, 0],
    ['a pipe', '.checkpoint', pipe, 0],
    ['a pipe', '.paydown.json', pipe, 0],
    ['what has no end', '.paydown.json', zero, 0],
    ['a pipe', '.paydown.lock', pipe, 73],
    ['a folder', '.paydown.lock', folder, 73],
    ['a pipe', 'summary.json', pipe, 0],
    ['a folder', 'summary.json', folder, 73],
  ])('%s as %s is not waited for, and does no harm', async (_, name, make, expected) => {
    const out = mkdtempSync(join(at, 'out-'));
    mkdirSync(dirname(join(out, name)), { recursive: true });
    make(join(out, name));
    const { code, err } = await paydown(['run', 'good.yaml', '--runs', '40', '--format', 'json', '--out', out], {
      cwd: at,
    });
    expect({ code, err }).toEqual({
      code: expected,
      err: expected === 0 ? '' : (expect.stringContaining(name) as string),
    });
    if (expected === 0) expect(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))).toMatchObject({ runs: 40 });
  });
});

describe('the usual scenario of a folder', () => {
  it.each([
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path]), 66, 'it is a pipe'],
    ['a folder', (path: string) => void mkdirSync(path), 66, 'it is a folder'],
    ['empty', (path: string) => writeFileSync(path, ''), 65, 'paydown.yaml:1:1: The scenario has no value'],
    ['what extends itself', (path: string) => writeFileSync(path, 'extends: paydown.yaml'), 65, 'goes in a circle'],
  ])('that is %s is refused in words', async (_, make, expected, says) => {
    const cwd = mkdtempSync(join(at, 'usual-'));
    make(join(cwd, 'paydown.yaml'));
    const { code, err } = await paydownHere(['check'], { cwd });
    expect({ code, err }).toEqual({ code: expected, err: expect.stringContaining(says) as string });
  });

  it('is not taken for a scenario without a name', async () => {
    const { code, err } = await paydownHere(['check', ''], { cwd: at });
    expect({ code, err }).toEqual({ code: 66, err: 'A name is empty where a scenario has to be named.\n' });
  });
});
