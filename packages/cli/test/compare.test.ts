import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const SERIES_B = new URL('../../../scenarios/series-b.yaml', import.meta.url);
const startsIn = (name: string, at: string): string =>
  `name: ${name}\nextends: company.yaml\ndebt: 5%\ntimeline:\n  - {at: ${at}, debt: 20%}\n`;
const QUICK = ['--runs', '100', '--horizon', '2 years'];
const TWO = ['--policy', '5%', '--policy', '20%'];

describe('paydown compare', () => {
  it('answers within 80 columns, first with a sentence, and writes nothing unless asked', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown(['compare', SCENARIO, ...TWO, ...QUICK], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(lines[0]).toBe('Series B: 20% for debt against 5% for debt · 100 futures');
    // In two years debt work has not paid back.
    expect(lines[2]).toMatch(/^(Neither beats the other|5% for debt beats 20% for debt) on value/);
    for (const row of [
      'Useful product',
      'Yearly revenue',
      'Gross profit to date',
      'People’s cost to date',
      'Value',
      'Out of money',
      'month 24',
    ])
      expect(out).toMatch(new RegExp(`^${row}.*[±%$]`, 'm'));
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('prints one JSON document, the same for any number of workers', async () => {
    const args = [
      'compare',
      'scenarios/progress-only.yaml',
      'scenarios/eighty-twenty.yaml',
      ...QUICK,
      '--by',
      'month 18',
      '--judge',
      'revenue',
      '--discount',
      '20%',
      '--multiple',
      '0',
      '--json',
      '--quiet',
    ];
    const [one, three] = (
      await Promise.all(['1', '3'].map((workers) => paydown([...args, '--workers', workers], { cwd: folderWith() })))
    ).map(({ out }) => JSON.parse(out) as Comparison);
    expect(one).toEqual(three);
    expect(one!.alternatives.map(({ name }) => name)).toEqual(['as today (nothing for debt)', '80/20']);
    expect(one!.terms).toEqual({ judge: 'arr', by: 78, discount: 0.2, multiple: 0, delay: null });
    const { shares } = one!.contests[0]!.crossover;
    expect(Object.values(shares).reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 9);
  });

  it('writes what it is asked for, of several alternatives, with what waiting costs', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown(
      [
        'compare',
        SCENARIO,
        '--policy',
        'reactive',
        '--try',
        'levers.discipline=90%;levers.wipLimit=1',
        '--delay',
        '6 months',
        ...QUICK,
        '--format',
        'html,csv,json',
      ],
      { cwd },
    );
    expect(code).toBe(0);
    const folder = join(cwd, 'out/series-b');
    expect(filesIn(folder)).toEqual([
      'compare-ahead.csv',
      'compare-arr.csv',
      'compare-at-first.csv',
      'compare-crossover-2.csv',
      'compare-crossover.csv',
      'compare-difference-2.csv',
      'compare-difference.csv',
      'compare-doors.csv',
      'compare-survival.csv',
      'compare.html',
      'compare.json',
    ]);
    expect(out).toContain(`Report: ${join('out/series-b', 'compare.html')}`);
    const { alternatives, contests } = JSON.parse(readFileSync(join(folder, 'compare.json'), 'utf8')) as Comparison;
    expect(alternatives.map(({ name }) => name)).toEqual([
      '20% for debt',
      'reactive',
      'levers.discipline 90%, levers.wipLimit 1',
    ]);
    expect(contests.map(({ waiting }) => waiting.weeks)).toEqual([26, 26]);
    expect(readFileSync(join(folder, 'compare.html'), 'utf8')).toContain('id="compare-money"');
  });

  it('calls what changes on the way by its name, and counts its first months from its start', async () => {
    const cwd = folderWith({
      'company.yaml': readFileSync(SERIES_B, 'utf8'),
      'soon.yaml': startsIn('Soon', 'month 3'),
      'late.yaml': startsIn('Late', 'month 12'),
    });
    const { code, out } = await paydown(['compare', 'late.yaml', 'soon.yaml', '--runs', '400'], { cwd });
    expect(code).toBe(0);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toContain('Late: Soon against Late · 400 futures');
    expect(said).not.toContain('as today');
    // The gap is widest when the other begins, nine months later.
    expect(said).toMatch(/costs [\d.]+% of features in its first 9 months/);
  });

  it('takes a policy in the words in which answers tell it, and tells it so', async () => {
    const told = ['more for debt as work slows', 'pay hard whenever debt is above 14%', 'ceiling (share 40%)'];
    const { code, out, err } = await paydown(
      ['compare', SCENARIO, ...told.flatMap((policy) => ['--policy', policy]), ...QUICK, '--json', '--quiet'],
      { cwd: folderWith() },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { alternatives } = JSON.parse(out) as Comparison;
    expect(alternatives.map(({ name }) => name)).toEqual(told);
    expect(alternatives.map(({ scenario: { policy } }) => policy.settings)).toMatchObject([
      { threshold: 1 },
      { threshold: 0.14, release: 0.07 },
      { threshold: 0.3, share: 0.4 },
    ]);
  });

  it.each([
    [[SCENARIO], 64, 'There is nothing to compare with.'],
    [[SCENARIO, ...TWO, '--judge', 'revenu'], 64, '--judge revenu: There is no outcome “revenu”. Did you mean'],
    [[SCENARIO, ...TWO, '--by', 'year 9'], 64, '--by year 9: “year 9” is not within the horizon'],
    [[SCENARIO, '--try', 'company.cash=$9M', '--delay', '2 months'], 64, '--delay: company.cash $9M differs from'],
    [
      [SCENARIO, ...Array.from({ length: 9 }, (_, i) => ['--policy', `${i}%`]).flat()],
      64,
      '9 alternatives are more than a reader can tell apart.',
    ],
    [[SCENARIO, 'nowhere.yaml'], 66, 'nowhere.yaml'],
  ])('refuses %s', async (args, code, message) => {
    const refused = await paydown(['compare', ...args], { cwd: folderWith() });
    expect(refused).toMatchObject({ code, out: '' });
    expect(refused.err).toContain(message);
  });
});
