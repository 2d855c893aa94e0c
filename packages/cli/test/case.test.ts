import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const FILE = 'scenarios/cases/sales-tools.yaml';
const TYPED = [
  '--loss',
  '6 person-weeks per week',
  '--saves',
  '40% to 60%',
  '--effort',
  '20 to 45 person-weeks',
  '--runs',
  '300',
];

describe('paydown case', () => {
  it('answers within 80 columns, first with a sentence', async () => {
    const { code, out, err } = await paydown(['case', FILE, '--runs', '300'], { cwd: folderWith() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(out).toMatch(/^Sales tools that work, in Series B · 300 futures, 2 years\n\nPays back after \d+ months/);
  });

  it('takes options in place of a file, and on top of one', async () => {
    const cwd = folderWith();
    const json = async (...args: string[]) =>
      JSON.parse((await paydown(['case', ...args, '--json', '--quiet'], { cwd })).out) as CaseAnswer;
    const [typed, later] = await Promise.all([
      json(...TYPED),
      json(FILE, '--runs', '300', '--start', 'month 9', '--name', 'Later'),
    ]);
    expect(typed).toMatchObject({ runs: 300, case: { inside: false, start: 0 }, dead: null });
    expect(later).toMatchObject({ case: { inside: true, start: 39, name: 'Later' } });
    expect(later.drivers.map(({ name }) => name)).toContain('company');
  });

  it('writes what it is asked for', async () => {
    const cwd = folderWith();
    await paydown(['case', FILE, '--runs', '200', '--format', 'html,png,csv,json'], { cwd });
    const folder = join(cwd, 'out/sales-tools');
    expect(filesIn(folder)).toEqual([
      'case-drivers.csv',
      'case-drivers.png',
      'case-payback.csv',
      'case-payback.png',
      'case.csv',
      'case.html',
      'case.json',
      'case.png',
    ]);
    expect(readFileSync(join(folder, 'case.html'), 'utf8')).toContain(
      'Sales tools that work, in Series B: the business case',
    );
  });

  it.each([
    [
      ['--loss', '6 foo', '--saves', '40% to 60%', '--effort', '20 person-weeks'],
      64,
      '--loss 6 foo: loss: “6 foo” is not an effort per time.',
    ],
    [[], 64, 'Give a case file, or --loss'],
    [['nowhere.yaml'], 66, 'There is no file nowhere.yaml.'],
    [['bad.yaml'], 65, 'bad.yaml:2:8: saves: “300%” is out of range'],
    [[...TYPED, '--scenario', 'scenarios/serie-b.yaml'], 66, 'Did you mean scenarios/series-b.yaml?'],
    [[...TYPED, '--loss', '0k to 0k per month'], 64, 'A shell takes $2'],
  ])('%j is refused with %i', async (args, code, says) => {
    const ended = await paydown(['case', ...args], {
      cwd: folderWith({ 'bad.yaml': 'loss: 2 people\nsaves: 300%\neffort: 3 person-weeks\n' }),
    });
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(says);
  });
});
