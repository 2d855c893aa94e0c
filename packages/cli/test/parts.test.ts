import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../src/simulate/partPool.js';
import { folderWith, paydown, paydownHere, SHOWING, start, untilSaid } from './paydown.js';

const SCENARIO = 'runs: 700\nhorizon: 26 weeks\ncompany: {engineers: 12, arr: $2M, cash: $6M}\n';
/** Each plays several commands; on a machine with much else to do that takes minutes. */
const PATIENCE = 240_000;
const MONTHS = Array.from(
  { length: 12 },
  (_, i) => `2025-${String(i + 1).padStart(2, '0')},${2e6 * 1.03 ** i},${12 + (i >> 2)}`,
);
const HISTORY = ['month,ARR,engineers', ...MONTHS].join('\n');
const COMPARED = ['--policy', '0%', '--policy', '20%'];

/** A folder with the scenario, and in it the parts of a command. */
async function partsOf(command: readonly string[], of: number): Promise<string> {
  const cwd = folderWith({ 'ours.yaml': SCENARIO, 'months.csv': HISTORY });
  for (let part = 1; part <= of; part++) {
    const { code, err } = await paydownHere([...command, '--part', `${part}/${of}`, '--out', `p${part}`], { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining(`Part ${part} of ${of}: `)]);
  }
  return cwd;
}

const manifest = (folder: string) => join(folder, 'part.json');
type Written = Record<string, unknown> & { readonly blocks: Record<string, number> };
const readManifest = (folder: string) => JSON.parse(readFileSync(manifest(folder), 'utf8')) as Written;

/** Changes what stands in a part as another build would have written it. */
function rewrite(folder: string, change: Record<string, unknown>): void {
  const { digest: _, ...written } = { ...readManifest(folder), ...change } as Written & { digest: string };
  const digest = createHash('sha256').update(JSON.stringify(written)).digest('hex');
  writeFileSync(manifest(folder), JSON.stringify({ ...written, digest }));
}

describe('parts', () => {
  it.each([
    ['a run', ['run', 'ours.yaml']],
    ['a comparison', ['compare', 'ours.yaml', ...COMPARED]],
    ['a sweep', ['sweep', 'ours.yaml', 'debt=0%..20%:2']],
    ['a fit, whose later rounds no part can know,', ['fit', 'ours.yaml', 'months.csv', '--draws', '500', '--force']],
  ])(
    'of %s have every number of one, where no scenario is, in any order',
    { timeout: PATIENCE },
    async (_, command) => {
      const cwd = await partsOf(command, 2);
      const whole = await paydownHere([...command, '--json', '--quiet'], { cwd });
      rmSync(join(cwd, 'ours.yaml'));
      const merged = await paydownHere(['merge', 'p2', 'p1', '--json', '--quiet'], { cwd });
      expect(merged).toEqual(whole);
      expect(JSON.parse(merged.out)).toHaveProperty('version');
    },
  );

  describe('of a run of many futures', () => {
    const command = ['run', 'ours.yaml', '--runs', '60000'];
    const merging = (cwd: string, ...options: readonly string[]) =>
      start(['merge', 'p2', 'p1', ...options], { cwd, env: SHOWING });
    let cwd: string;
    beforeAll(async () => {
      cwd = await partsOf(command, 2);
    }, PATIENCE);

    it('hold a fraction of them, have every number of one, and count as played', { timeout: PATIENCE }, async () => {
      const bytes = ['p1', 'p2'].flatMap((part) =>
        readdirSync(join(cwd, part)).map((name) => statSync(join(cwd, part, name)).size),
      );
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(0.3 * 60_000 * 4 * 42 * 27);
      const whole = await paydownHere([...command, '--json', '--quiet'], { cwd });
      const { code, out, err } = await merging(cwd, '--json').ended;
      expect([code, out]).toEqual([0, whole.out]);
      expect(err).toContain('60,000 of 60,000 futures');
    });

    it('leave an answer when merging them is stopped', { timeout: PATIENCE }, async () => {
      const stopped = merging(cwd, '--out', 'm', '--format', 'json');
      await untilSaid(stopped, /60,000 of 60,000 futures/);
      stopped.child.kill('SIGINT');
      const { code, err } = await stopped.ended;
      expect(code, err).toBe(130);
      const { runs, digest } = JSON.parse(readFileSync(join(cwd, 'm/summary.json'), 'utf8')) as Record<string, unknown>;
      expect(runs).toBeGreaterThan(0);
      expect(digest).toMatch(/^[0-9a-f]{32}$/);
    });

    it('go on, after one was killed, with what is whole of it', { timeout: PATIENCE }, async () => {
      rmSync(manifest(join(cwd, 'p1')));
      const [file] = readdirSync(join(cwd, 'p1')).filter((name) => name.startsWith('block-'));
      const before = readFileSync(join(cwd, 'p1', file!));
      truncateSync(join(cwd, 'p1', file!), 5000);
      await paydownHere([...command, '--part', '1/2', '--out', 'p1'], { cwd });
      expect(readFileSync(join(cwd, 'p1', file!)).equals(before)).toBe(true);
    });
  });

  it('write no answer of their own, and go on where they were stopped', { timeout: PATIENCE }, async () => {
    const cwd = await partsOf(['run', 'ours.yaml', '--format', 'html,json'], 1);
    const names = readdirSync(join(cwd, 'p1')).filter((name) => !name.startsWith('block-'));
    expect(names.sort()).toEqual(['.paydown.lock', 'part.json'].filter((name) => existsSync(join(cwd, 'p1', name))));
    const before = readManifest(join(cwd, 'p1'));
    const [first] = Object.keys(before.blocks);
    rmSync(join(cwd, 'p1', first!));
    rmSync(manifest(join(cwd, 'p1')));
    await paydownHere(['run', 'ours.yaml', '--format', 'html,json', '--part', '1/1', '--out', 'p1'], { cwd });
    expect(readManifest(join(cwd, 'p1'))).toEqual(before);
    const merged = await paydownHere(['merge', 'p1', '--out', 'm'], { cwd });
    expect(merged.code).toBe(0);
    expect(readdirSync(join(cwd, 'm'))).toEqual(expect.arrayContaining(['index.html', 'summary.json']));
  });

  it('share out every block of a play once, and plays of one block too', () => {
    const parts = [1, 2, 3, 4, 5];
    const alone = new Set<number>();
    for (let play = 0; play < 40; play++) {
      const owner = createHash('sha256').update(String(play)).digest('hex').slice(0, 32);
      const shared = (runs: number) => parts.map((part) => blocksOf({ runs } as never, owner, { part, of: 5 }));
      expect(
        shared(3000)
          .flat()
          .sort((a, b) => a - b),
      ).toEqual(Array.from({ length: 12 }, (_, i) => i));
      alone.add(shared(10).findIndex((blocks) => blocks.length > 0));
    }
    expect(alone.size).toBe(5);
  });

  it('need a part and a number of parts, and as many futures as are known beforehand', async () => {
    const cwd = folderWith({ 'ours.yaml': SCENARIO });
    for (const part of ['0/3', '4/3', '3', 'x/y', '1/20000'])
      expect((await paydownHere(['run', 'ours.yaml', '--part', part], { cwd })).code).toBe(64);
    const until = await paydownHere(['run', 'ours.yaml', '--part', '1/2', '--until', '1%'], { cwd });
    expect([until.code, until.err]).toEqual([64, expect.stringContaining('--until')]);
    const queued = await paydownHere(['run', 'ours.yaml', '--part', '1/2', '--queue', 'redis://localhost'], { cwd });
    expect([queued.code, queued.err]).toEqual([64, expect.stringContaining('--queue')]);
  });
});

describe('what is merged', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await partsOf(['run', 'ours.yaml', '--runs', '600'], 3);
  }, PATIENCE);

  /** What is said of parts of which one was changed, which is then put back. */
  async function refused(change: (part: string) => void, folders = ['p1', 'p2', 'p3']) {
    const [part, kept] = [join(cwd, 'p2'), join(cwd, 'kept')];
    cpSync(part, kept, { recursive: true });
    change(part);
    const { code, err, out } = await paydownHere(['merge', ...folders, '--json'], { cwd });
    expect(out).toBe('');
    rmSync(part, { recursive: true });
    renameSync(kept, part);
    return [code, err.trim()];
  }

  it.each([
    ['another command', { command: ['init', 'planted.yaml', '--yes'] }, /^p1 is of “paydown init planted/],
    ['a folder of its own', { command: ['run', 'ours.yaml', '--out', 'planted'] }, /which has no parts\.$/],
    ['nothing that is a command', { command: 7 }, /^p1\/part.json is torn/],
    ['more parts than there can be', { of: 2 ** 40 }, /^p1\/part.json is torn/],
    ['files that are no texts', { files: { 'ours.yaml': [] } }, /^p1\/part.json is torn/],
  ])('somebody may have written a part that asks for %s', async (_, change, says) => {
    const folders = ['p1', 'p2', 'p3'];
    const written = folders.map((name) => readFileSync(manifest(join(cwd, name))));
    for (const name of folders) rewrite(join(cwd, name), change);
    const { code, err } = await paydownHere(['merge', ...folders], { cwd });
    folders.forEach((name, i) => writeFileSync(manifest(join(cwd, name)), written[i]!));
    expect([code, err.trim()]).toEqual([66, expect.stringMatching(says)]);
    expect(['planted', 'planted.yaml'].filter((name) => existsSync(join(cwd, name)))).toEqual([]);
  });

  const cutBlock = (part: string) => {
    const [name] = Object.keys(readManifest(part).blocks);
    truncateSync(join(part, name!), 100);
  };

  it.each([
    ['missing', () => {}, ['p1', 'p3'], 64, 'Part 2/3 is missing.'],
    ['several missing', () => {}, ['p1'], 64, 'Parts 2/3, 3/3 are missing.'],
    ['doubled', () => {}, ['p1', 'p2', 'p2', 'p3'], 64, 'Part 2/3 is there 2 times: p2, p2. Give one of them.'],
    ['no folder', () => {}, ['p1', 'p2', 'p3', 'p4'], 66, /^p4 is no finished part: it holds no part.json/],
    ['not finished', (part: string) => rmSync(manifest(part)), undefined, 66, /^p2 is no finished part/],
    [
      'torn, in a block',
      cutBlock,
      undefined,
      66,
      /^p2 is torn: block-\d{5}-[0-9a-f]{32}(, block\S+)*\. Play that part again\.$/,
    ],
    [
      'torn, in what it says',
      (part: string) => truncateSync(manifest(part), 300),
      undefined,
      66,
      'p2/part.json is torn: play that part again.',
    ],
    [
      'altered',
      (part: string) => writeFileSync(manifest(part), JSON.stringify({ ...readManifest(part), part: 1 })),
      undefined,
      66,
      'p2/part.json is torn: play that part again.',
    ],
    [
      'of another version',
      (part: string) => rewrite(part, { version: '0.0.9' }),
      undefined,
      66,
      /^p2 was played by version 0\.0\.9; this is \d/,
    ],
    [
      'of another build',
      (part: string) => rewrite(part, { code: 'another' }),
      undefined,
      66,
      /^p2 was played by another build/,
    ],
    [
      'of another scenario',
      (part: string) => rewrite(part, { files: { 'ours.yaml': 'cnVuczogMQ==' } }),
      undefined,
      64,
      'p2 is no part of the work of p1: it read another ours.yaml.',
    ],
    [
      'of another command',
      (part: string) => rewrite(part, { command: ['run', 'seed'] }),
      undefined,
      64,
      'p2 is no part of the work of p1: it is of “paydown run seed” and not of “paydown run ours.yaml --runs 600”.',
    ],
    [
      'of another number',
      (part: string) => rewrite(part, { of: 4 }),
      undefined,
      64,
      'p2 is no part of the work of p1: it is one of 4 and not of 3.',
    ],
  ])('is refused with its name if one is %s', async (_, change, folders, code, said) => {
    const found = await refused(change, folders);
    expect(found).toEqual([code, typeof said === 'string' ? said : expect.stringMatching(said)]);
  });

  it('all that is wrong is told at once', async () => {
    const [, err] = await refused(cutBlock, ['p9', 'p2']);
    expect(err).toMatch(/^p9 is no finished part.*\np2 is torn/);
  });

  it('comes to one answer by the command itself', { timeout: PATIENCE }, async () => {
    const merged = await paydown(['merge', 'p1', 'p2', 'p3', '--json', '--quiet'], { cwd });
    const whole = await paydown(['run', 'ours.yaml', '--runs', '600', '--json', '--quiet'], { cwd });
    expect(merged).toEqual(whole);
    expect(merged.code).toBe(0);
  });
});
