import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OptimiseAnswer, RankAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '64', '--horizon', '1 year'];
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length));

describe('paydown rank', () => {
  it('answers within 80 columns, names the own policy, and writes nothing unless asked', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown(['rank', SCENARIO, ...QUICK], { cwd });
    // Of a slow machine it is told how long it will take.
    expect({ code, err: err.replace(/^\S+ futures to play: about .+\n/, '') }).toEqual({ code: 0, err: '' });
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect(out).toMatch(/^20% for debt ◂/m);
    for (const temper of ['Growth first: ', 'Survival first: ', 'Balanced: ']) expect(out).toContain(`\n${temper}`);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('prints one JSON document, the same for any number of workers, with the policies that were added', async () => {
    const answers = await Promise.all(
      ['1', '3'].map((workers) =>
        paydown(
          [
            'rank',
            SCENARIO,
            ...QUICK,
            '--judge',
            'delivered at month 6',
            '--policy',
            '25%',
            '--json',
            '--quiet',
            '--workers',
            workers,
          ],
          { cwd: folderWith() },
        ),
      ),
    );
    const [one, three] = answers.map(({ out }) => JSON.parse(out) as RankAnswer);
    expect(one).toEqual(three);
    expect(one!.measure).toEqual({ name: 'delivered', week: 26 });
    expect(one!.policies.map(({ name }) => name)).toContain('25% for debt');
    for (const { regret } of one!.policies) expect(regret.mean.value).toBeGreaterThanOrEqual(0);
  });

  it('writes what it is asked for', async () => {
    const cwd = folderWith();
    expect((await paydown(['rank', SCENARIO, ...QUICK, '--format', 'html,csv,json'], { cwd })).code).toBe(0);
    expect(filesIn(join(cwd, 'out/series-b'))).toEqual([
      'rank-regret.csv',
      'rank-scatter.csv',
      'rank.csv',
      'rank.html',
      'rank.json',
    ]);
  });

  it.each([
    [['--judge', 'reveneu'], 'Did you mean revenue?'],
    [['--judge', 'cost'], 'neither good nor bad'],
    [['--judge', 'fires'], 'A company that dies has less of it'],
    [['--policy', 'reactiv'], 'reactive'],
  ])('refuses %j', async (more, message) => {
    const { code, out, err } = await paydown(['rank', SCENARIO, ...QUICK, ...more], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(message);
  });
});

describe('paydown optimise', () => {
  it('answers within 80 columns with a share, a range and the fresh futures', async () => {
    const { code, out, err } = await paydown(
      ['optimise', SCENARIO, ...QUICK, '--over', 'constant', '--goal', 'max delivered', '--limit', 'dead < 90%'],
      { cwd: folderWith() },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect(out.split('\n')[2]).toMatch(/^Judged by useful work done in .* choose /);
    expect(out.replace(/\s+/g, ' ')).toMatch(/within the noise|worse by more than chance/);
    expect(out).toMatch(/fresh\s+futures/);
  });

  it('prints and writes the same answer', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown(
      ['optimize', SCENARIO, ...QUICK, '--over', 'constant', '--json', '--quiet', '--format', 'html,json,csv'],
      { cwd },
    );
    expect(code).toBe(0);
    const { families, searched } = JSON.parse(out) as OptimiseAnswer;
    expect([searched, families.map(({ family }) => family)]).toEqual([16, ['constant']]);
    expect(filesIn(join(cwd, 'out/series-b'))).toEqual([
      'optimise-constant.csv',
      'optimise.csv',
      'optimise.html',
      'optimise.json',
    ]);
  });

  it.each([
    [['--goal', 'arr'], 'does not say whether more or less is wanted'],
    [['--limit', 'deda < 15%'], 'Did you mean dead?'],
    [['--over', 'stages'], 'Did you mean stage?'],
  ])('refuses %j', async (more, message) => {
    const { code, out, err } = await paydown(['optimise', SCENARIO, ...QUICK, ...more], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(message);
  });
});
