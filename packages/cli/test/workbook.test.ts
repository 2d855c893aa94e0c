import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecideAnswer } from '@paydown/engine/internal';
import readExcel, { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, paydownHere as paydown } from './paydown.js';

const NAME = '=HYPERLINK("http://x","y")';
const FILE = `name: '${NAME}'\nruns: 200\nhorizon: 2 years\ncurrency: €\ncompany: {engineers: 20, others: 20, arr: €3M, cash: €9M}\n`;

let cwd: string;
let answer: DecideAnswer;
const file = () => join(cwd, 'o/decide.xlsx');

beforeAll(async () => {
  cwd = folderWith({ 'hostile.yaml': FILE });
  const { code, out } = await paydown(
    ['decide', 'hostile.yaml', '20%', '30% from month 3', '--runs', '200', '--json', '--quiet'].concat([
      '--format',
      'xlsx',
      '--out',
      'o',
    ]),
    { cwd },
  );
  expect(code).toBe(0);
  answer = JSON.parse(out) as DecideAnswer;
});

describe('a workbook', () => {
  it('holds the answer, its numbers, its tables, and what it rests on', async () => {
    const names = (await readExcel(file())).map(({ sheet }) => sheet);
    expect(names).toEqual(['Answer', 'Numbers', 'By quarter', 'proposals', 'Assumptions', 'About']);
  });

  it('has the numbers of the answer, as numbers', async () => {
    const rows = new Map((await readSheet(file(), 'Numbers')).map(([label, value, error]) => [label, [value, error]]));
    const { race, worth, year } = answer.decision;
    expect(rows.get('Futures in which the choice is ahead')![0]).toBeCloseTo(race.ahead.value, 9);
    expect(rows.get('It is worth more by the end, mean')![0]).toBeCloseTo(worth.mean.value * 1e6, 0);
    expect(rows.get('It is worth more by the end, mean')![1]).toBeCloseTo(worth.mean.error * 1e6, 0);
    expect(rows.get('Fewer roadmap items in these months, mean')![0]).toBeCloseTo(year.items.mean.value, 9);
  });

  it('follows cash and revenue by quarter, in the company’s currency', async () => {
    const [heads, ...quarters] = await readSheet(file(), 'By quarter');
    expect(quarters).toHaveLength(answer.decision.quarters.length);
    const cash = heads!.findIndex((each) => String(each).startsWith('Cash') && String(each).endsWith('P50'));
    quarters.forEach((row, i) => {
      expect(row[0]).toEqual(new Date(answer.decision.quarters[i]!.date));
      expect(row[cash]).toBeCloseTo(answer.decision.quarters[i]!.against.cash.p50.value * 1e6, 0);
    });
    expect(spawnSync('unzip', ['-p', file(), 'xl/styles.xml'], { encoding: 'utf8' }).stdout).toContain('€');
  });

  it('names a source, a year and a grade for every coefficient', async () => {
    const [heads, ...rows] = await readSheet(file(), 'Assumptions');
    const at = (name: string) => heads!.indexOf(name);
    const graded = rows.filter((row) => row[at('Grade')] !== null);
    expect(graded.length).toBeGreaterThan(100);
    for (const row of graded) {
      expect(row[at('Grade')]).toMatch(/^[ABC]$/);
      expect(row[at('Source')]).not.toBeNull();
      expect(row[at('Year')]).toBeTypeOf('number');
    }
  });

  it('reckons what follows in formulas, and lets no name become one', async () => {
    const sheets = ['Answer', 'Numbers'].map((_, i) => {
      const { stdout } = spawnSync('unzip', ['-p', file(), `xl/worksheets/sheet${i + 1}.xml`], { encoding: 'utf8' });
      return [...stdout.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula);
    });
    expect(sheets[0]).toEqual([]);
    expect(sheets[1]!.length).toBeGreaterThan(2);
    for (const formula of sheets[1]!) expect(formula).toMatch(/^=?[B-C\d+\-*/7]+$/);
    expect(JSON.stringify(await readSheet(file(), 'Answer'))).toContain('HYPERLINK');
  });

  it('comes to the same in LibreOffice, which opens tables too', async ({ skip }) => {
    const tables = [
      'data',
      'hostile.yaml',
      '--policy',
      '5%',
      '--runs',
      '50',
      '--tables',
      'summary',
      '--outcomes',
      'arr',
    ];
    const { code, err } = await paydown([...tables, '--every', '26', '--format', 'xlsx', '--out', 'o', '--quiet'], {
      cwd,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // Every sheet, with its numbers in full.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const files = [file(), join(cwd, 'o/summary.xlsx')];
    const { error } = spawnSync('soffice', ['--headless', '--convert-to', filter, '--outdir', cwd, ...files], {
      env: { ...process.env, HOME: cwd },
    });
    if (error !== undefined) skip('LibreOffice is not installed here');
    const table = readFileSync(join(cwd, 'summary-summary.csv'), 'utf8').replaceAll('"', '');
    expect(table.split('\n')[0]).toBe('date,week,alternative,outcome,statistic,value,low,high,unit');
    expect(table).toContain('2029-01-01,104,5% for debt,arr,p50,');
    const rows = readFileSync(join(cwd, 'decide-Numbers.csv'), 'utf8').split('\n');
    const value = (label: string) =>
      Number(
        rows
          .find((row) => row.startsWith(label))!
          .split(',')[1]!
          .replaceAll('"', ''),
      );
    const { of, items, itemSize } = answer.decision.year;
    expect(value('Roadmap items with the choice')).toBeCloseTo(of.value - items.mean.value, 6);
    expect(value('Person-weeks of features less')).toBeCloseTo(items.mean.value * itemSize, 6);
  });

  it('is written by every command that answers a question', async () => {
    for (const args of [
      ['run', 'hostile.yaml'],
      ['rank', 'hostile.yaml'],
      ['compare', 'hostile.yaml', '--policy', '5%', '--policy', '20%'],
    ]) {
      const { code, err } = await paydown([...args, '--runs', '60', '--quiet', '--format', 'xlsx', '--out', 'all'], {
        cwd,
      });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const sheets = await readExcel(join(cwd, 'all', `${args[0]}.xlsx`));
      expect(sheets[0]!.sheet).toBe('Answer');
      expect(sheets.length).toBeGreaterThan(2);
    }
  });
});
