import { describe, expect, it } from 'vitest';
import { folderWith, paydownHere as paydown } from './paydown.js';

const GOOD = 'company: {engineers: 40, arr: $7M, cash: $28M}\n';
const FEW = ['--runs', '20'];

describe('what is valid and most likely not meant', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', 'x.yaml'], /^x\.yaml:2:56: company\.growth: “1\.9x” is read as 190% per year\. /m],
    [
      ['run', 'good.yaml', '--set', 'company.growth=20', '--json', ...FEW],
      /^--set company\.growth=20: .*Did you mean 20%\?/m,
    ],
    [
      ['check', 'good.yaml', '--set', 'company.arr=.5M'],
      /^--set company\.arr=\.5M: company\.arr is read as \$0\.5M\. .*quotes/m,
    ],
    [
      ['compare', 'good.yaml', '--policy', '5%', '--policy', '5%', ...FEW],
      /^5% for debt and 5% for debt \(2\) are the same/m,
    ],
    [['compare', 'good.yaml', 'good.yaml', ...FEW], /^as today \(20% for debt\) and good are the same/m],
    [['rank', 'good.yaml', '--policy', '7%', '--policy', '7%', ...FEW], /^7% for debt is given twice\./m],
    [['debate', 'same.yaml', ...FEW], /^P and Q are the same/m],
    [['debate', 'd.yaml', ...FEW], /^x\.yaml:2:56: .*1\.9x/m],
    [['decide', 'good.yaml', '7%', 'No change: 7%', '9%', ...FEW], /^7% for debt and No change \(.*\) are the same/m],
    [['case', 'c.yaml'], /^c\.yaml:4:8: grows: “1\.9x” is read as 190% per year\. /m],
    [['case', 'c.yaml', '--grows', '15'], /^--grows 15: grows: .*Did you mean 15%\?/m],
    [['case', 'c.yaml', '--grows', '10%', '--runs', '10.000'], /^--runs 10\.000: .*Did you mean 10000\?/m],
    [['case', 'c.yaml', '--grows', '10%', '--horizon', '10 days'], /^--horizon 10 days: .*becomes 1 week/m],
    [['init', '-', '--yes', '--growth', '1.9x'], /^-:\d+:\d+: known\.growth: “1\.9x” is read as 190%/m],
  ];
  const files = {
    'good.yaml': GOOD,
    'x.yaml': 'name: X\ncompany: {engineers: 40, arr: $7M, cash: $28M, growth: 1.9x}\n',
    'same.yaml':
      'scenario: good.yaml\npeople: [{name: A, believes: {drag: 3}}, {name: B}]\nproposals: [{name: P, debt: 5%}, {name: Q, debt: 5%}, {name: R, debt: 30%}]\n',
    'c.yaml': 'loss: 4 to 9 person-weeks per week\nsaves: 30%\neffort: 20 person-weeks\ngrows: 1.9x\nruns: 50\n',
    'd.yaml':
      'scenario: x.yaml\npeople: [{name: A, believes: {drag: 3}}, {name: B}]\nproposals: [{name: P, debt: 5%}, {name: Q, debt: 30%}]\n',
  };

  it.each(cases)('%j: is asked back, once, and played; --strict refuses it', async (args, says) => {
    const cwd = folderWith(files);
    const asked = await paydown([...args], { cwd });
    expect(asked.code).toBe(0);
    expect(asked.err).toMatch(says);
    expect(asked.err.split('\n').filter((line) => says.test(line)).length).toBe(1);
    const strict = await paydown([...args, '--strict'], { cwd });
    expect(strict).toMatchObject({ code: 65, out: '' });
    expect(strict.err).toMatch(says);
  });

  it('is not asked with --quiet, and not of what is right', async () => {
    const cwd = folderWith(files);
    expect((await paydown(['run', 'x.yaml', '--json', '--quiet', ...FEW], { cwd })).err).toBe('');
    expect((await paydown(['check', 'good.yaml', '--strict'], { cwd })).code).toBe(0);
  });

  it.each(['', ';', ' ; '])('--try %j names no value', async (text) => {
    const { code, err } = await paydown(['compare', 'good.yaml', '--try', text], { cwd: folderWith(files) });
    expect(code).toBe(64);
    expect(err).toContain('Write path=value');
  });

  it('.5M is the same sum in a file and on the command line', async () => {
    const cwd = folderWith({ ...files, 'half.yaml': GOOD.replace('$7M', '.5M') });
    const file = await paydown(['check', 'half.yaml', '--set', 'name=x'], { cwd });
    const line = await paydown(['check', 'good.yaml', '--set', 'company.arr=.5M', '--set', 'name=x'], { cwd });
    expect(file.out).toContain('arr: $500k');
    expect(line.out).toBe(file.out);
  });
});
