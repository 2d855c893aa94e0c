import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOP_NAMES, type LoopsAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '100', '--horizon', '2 years'];

describe('paydown loops', () => {
  it('answers within 80 columns, first with a sentence, and writes nothing unless asked', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown(['loops', SCENARIO, ...QUICK], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(lines[2]).toMatch(
      /^(None of the five feedback loops|(Contagion|Board pressure|Burnout|Zombies|Lost alignment) (costs|brings) the most: )/,
    );
    for (const label of ['Contagion', 'Board pressure', 'Burnout', 'Zombies', 'Lost alignment', 'All five'])
      expect(out).toMatch(new RegExp(`^${label} .*±`, 'm'));
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('prints one JSON document, the same for any number of workers', async () => {
    const answers = await Promise.all(
      ['1', '3'].map((workers) =>
        paydown(['loops', SCENARIO, ...QUICK, '--json', '--quiet', '--workers', workers], { cwd: folderWith() }),
      ),
    );
    const [one, three] = answers.map(({ out }) => JSON.parse(out) as LoopsAnswer);
    expect(one).toEqual(three);
    expect(one!.runs).toBe(100);
    expect(one!.loops.map(({ name }) => name)).toEqual([...LOOP_NAMES, 'all']);
    for (const { outcomes } of one!.loops) {
      for (const { atWork, cut, change, helps, hurts } of Object.values(outcomes)) {
        expect(change.mean.value).toBeCloseTo(cut.mean.value - atWork.mean.value, 6);
        expect(helps.value + hurts.value).toBeLessThanOrEqual(1);
      }
    }
  });

  it('writes what it is asked for', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown(['loops', SCENARIO, ...QUICK, '--format', 'html,svg,png,csv,json'], { cwd });
    expect(code).toBe(0);
    const folder = join(cwd, 'out/series-b');
    expect(filesIn(folder)).toEqual(['loops.csv', 'loops.html', 'loops.json', 'loops.png', 'loops.svg']);
    expect(out).toContain(`Report: ${join('out/series-b', 'loops.html')}`);
    expect(readFileSync(join(folder, 'loops.html'), 'utf8')).toContain(
      'data-from="debt" data-to="velocity" data-sign="−"',
    );
    expect(readFileSync(join(folder, 'loops.csv'), 'utf8').split('\r\n')[1]).toMatch(/^contagion,surviving,/);
  });

  it('tells a variant by its name, and refuses what run refuses', async () => {
    const cwd = folderWith();
    expect((await paydown(['loops', SCENARIO, ...QUICK, '--policy', '0%'], { cwd })).out).toMatch(
      /^Series B, with debt 0% /,
    );
    expect(await paydown(['loops', 'nowhere.yaml'], { cwd })).toMatchObject({ code: 66, out: '' });
    expect(await paydown(['loops', SCENARIO, '--runs', 'many'], { cwd })).toMatchObject({ code: 64, out: '' });
  });
});

describe('paydown run', () => {
  it('says what the loops are worth with --loops, and only then', async () => {
    const cwd = folderWith();
    const summary = async (...more: string[]) =>
      JSON.parse((await paydown(['run', SCENARIO, ...QUICK, '--json', '--quiet', ...more], { cwd })).out) as {
        digest: string;
        loops?: { runs: number };
      };
    const [plain, asked] = await Promise.all([summary(), summary('--loops', '--out', 'asked')]);
    expect(plain.loops).toBeUndefined();
    expect(asked.loops?.runs).toBe(100);
    expect(asked.digest).toBe(plain.digest);
    const page = readFileSync(join(cwd, 'asked/index.html'), 'utf8');
    expect(page).toContain('<section id="loops"');
    expect(page).toContain('<section id="causes"');
  });
});
