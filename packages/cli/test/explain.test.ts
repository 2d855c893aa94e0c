import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explanation } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '100', '--horizon', '2 years', '--within', '1 year'];

describe('paydown explain', () => {
  it('tells the middle future within 80 columns, first its end, and writes nothing unless asked', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown(['explain', SCENARIO, ...QUICK], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(lines[2]).toMatch(/^Future \d+, the middle one of 100 futures, /);
    expect(out).toMatch(/^As it happened /m);
    expect(out).toContain('With nothing for debt from Jul 2027');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('prints one JSON document, the same for any number of workers, and the decisions that were tried', async () => {
    const args = [
      'explain',
      SCENARIO,
      ...QUICK,
      '--run',
      '4711',
      '--policy',
      '35%',
      '--policy',
      'reactive',
      '--try',
      'company.cash=$40M',
      '--from',
      'month 9',
      '--json',
      '--quiet',
    ];
    const answers = await Promise.all(
      ['1', '3'].map((workers) => paydown([...args, '--workers', workers], { cwd: folderWith() })),
    );
    const [one, three] = answers.map(({ out }) => JSON.parse(out) as Explanation);
    expect(one).toEqual(three);
    expect(one!.run).toBe(4711);
    const decisions = one!.counterfactuals.filter(({ kind }) => kind === 'decision');
    expect(decisions.map(({ name, from }) => [name, from])).toEqual([
      ['35% for debt', 39],
      ['reactive', 39],
      ['company.cash $40M', 0],
    ]);
    expect(one!.marginal.within).toBe(52);
  });

  it('writes what it is asked for', async () => {
    const cwd = folderWith();
    const { code } = await paydown(['explain', SCENARIO, ...QUICK, '--run', 'worst', '--format', 'html,png,csv,json'], {
      cwd,
    });
    expect(code).toBe(0);
    const folder = join(cwd, 'out/series-b');
    expect(filesIn(folder)).toEqual([
      'debt-is-progress.csv',
      'debt-is-progress.png',
      'explain.html',
      'explain.json',
      'future.csv',
      'future.png',
      'what-if.csv',
      'what-if.png',
    ]);
    expect(readFileSync(join(folder, 'explain.html'), 'utf8')).toContain('the worst of 100 futures');
  });

  it.each([
    [['--run', 'medain'], 'Did you mean median?'],
    [['--run', '-3'], '--run -3: There is no run'],
    [['--run', 'first-death', '--set', 'company.cash=$900M'], 'None of 100 futures runs out of money'],
    [['--from', 'year 9'], '--from year 9: “year 9” is not within the horizon'],
    [['--within', '12'], '--within 12:'],
    [['--policy', 'recative'], 'Did you mean reactive'],
  ])('refuses %j with a word of help', async (more, words) => {
    const { code, out, err } = await paydown(['explain', SCENARIO, ...QUICK, ...more], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
