import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FitAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = `name: Acme
company: {engineers: 28, others: 42, arr: $6.3M, cash: $14M, growth: 70%, round: B}
debt: 10%
horizon: 1 year
runs: 64
`;
const MONTHS = [
  'Month;MRR;Headcount;Engineers;Colour',
  ...Array.from({ length: 14 }, (_, i) => {
    const back = (today: number, yearly: number) => Math.round(today * (1 + yearly) ** ((i - 13) / 12));
    return `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')};${back(525_000, 0.7)};${back(70, 0.4)};${back(28, 0.35)};red`;
  }),
].join('\n');
const FILES = { 'acme.yaml': SCENARIO, 'months.csv': MONTHS };

describe('paydown fit', { timeout: 300_000 }, () => {
  it('says how each column was read, what is narrowed, and how the forecast fared, and writes a scenario that every command takes', async () => {
    const cwd = folderWith(FILES);
    const args = ['fit', 'acme.yaml', 'months.csv', '--draws', '500', '--holdout', '4 months'];
    const { code, out, err } = await paydown([...args, '--format', 'html', '--out', 'out'], { cwd });
    expect({ code }).toEqual({ code: 0 });
    expect(err).toContain('MRR: Monthly recurring revenue');
    expect(err).toContain('Colour: not used');
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Tested, the forecast of revenue for the 4 months held back (?:beats|does not beat)/,
    );
    expect(out).toContain('k̂');
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(readFileSync(join(cwd, 'out/fit.html'), 'utf8')).toContain('What the history narrows');
    const written = readFileSync(join(cwd, 'acme-fitted.yaml'), 'utf8');
    expect(written).toMatch(/^extends: acme\.yaml\n/);
    // No row of the history is in it.
    expect(written).not.toContain('525000');

    const again = await paydown(args, { cwd });
    expect(again).toMatchObject({ code: 73, out: '' });
    expect(again.err).toContain('acme-fitted.yaml is there already');

    const runs = await Promise.all(
      ['1', '2'].map((workers) =>
        paydown(['run', 'acme-fitted.yaml', '--json', '--quiet', '--workers', workers], { cwd }),
      ),
    );
    expect(runs[0]).toMatchObject({ code: 0, err: '' });
    expect(runs[0]!.out).toBe(runs[1]!.out);
    const plain = await paydown(['run', 'acme.yaml', '--json', '--quiet'], { cwd });
    expect(runs[0]!.out).not.toBe(plain.out);
    const compared = await paydown(
      ['compare', 'acme-fitted.yaml', '--policy', '5%', '--policy', '20%', '--quiet', '--json'],
      { cwd },
    );
    expect({ code: compared.code, err: compared.err }).toEqual({ code: 0, err: '' });
    const tables = await paydown(['data', 'acme-fitted.yaml', '--format', 'csv', '--quiet', '--out', 'data'], { cwd });
    expect(tables).toEqual({ code: 0, out: '', err: '' });
    const [head, ...rows] = readFileSync(join(cwd, 'data/futures.csv'), 'utf8').trim().split(/\r?\n/);
    expect(rows).toHaveLength(64);
    // What the history narrows is in the table as the fit has it: a draw of the file, not one of the catalogue.
    const at = head!.split(',').indexOf('coefficient_salesProductivity');
    for (const row of rows) expect(written).toContain(` ${Number(row.split(',')[at])} `);
    const checked = await paydown(['check', 'acme-fitted.yaml'], { cwd });
    expect(checked.out).toContain('fitted:');
  });

  it('gives one JSON document, the same for any number of workers', async () => {
    const answers = await Promise.all(
      ['1', '2'].map((workers) =>
        paydown(['fit', 'acme.yaml', 'months.csv', '--draws', '500', '--json', '--quiet', '--workers', workers], {
          cwd: folderWith(FILES),
        }),
      ),
    );
    const [one, two] = answers.map(({ out }) => JSON.parse(out) as FitAnswer);
    expect(one).toEqual(two);
    expect(one!.history).toMatchObject({
      months: 14,
      from: '2025-01',
      to: '2026-02',
      series: ['arr', 'headcount', 'engineers'],
    });
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, number, string]>([
    [
      'a history with a fault',
      [],
      { 'months.csv': MONTHS.replace('2025-03', '2025-02') },
      65,
      'months.csv:4:1: 2025-02 stands in line 3 already',
    ],
    ['a file that is not there', ['nothing.csv'], {}, 66, 'There is no file nothing.csv.'],
    ['a column that is none', ['--map', 'arr=Abos'], {}, 65, 'No table has a column “Abos”'],
    ['a map that is none', ['--map', 'nothing=MRR'], {}, 64, 'this names no column'],
    ['an event that is none', ['--event', 'party 2025-03'], {}, 64, 'no event that is known'],
    ['more months held back than there are', ['--holdout', '9 months'], {}, 64, 'from 1 to 8 months'],
    [
      'a scenario to be written where nothing can be',
      ['--to', 'months.csv/x.yaml'],
      {},
      73,
      'Nothing can be written to months.csv',
    ],
    ['a scenario to be written over a folder', ['--to', 'scenarios', '--force'], {}, 73, 'scenarios is a folder'],
    [
      'a history of one month',
      [],
      { 'months.csv': 'Month,ARR\n2025-01,$1M\n' },
      65,
      'months.csv:2:1: The history has 1 month,',
    ],
    [
      'a history of no known column',
      [],
      { 'months.csv': MONTHS.replace(/^.*/, 'Month;a;b;c;d') },
      65,
      'months.csv:1:1: No column is one',
    ],
    ['a scenario with a fault', [], { 'acme.yaml': 'company: {}' }, 65, 'acme.yaml'],
  ])('refuses %s', async (_, more, files, expected, message) => {
    const cwd = folderWith({ ...FILES, ...files });
    const { code, out, err } = await paydown(['fit', 'acme.yaml', 'months.csv', '--draws', '500', ...more], { cwd });
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(message);
    expect(existsSync(join(cwd, 'acme-fitted.yaml'))).toBe(false);
  });
});
