import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrontierAnswer, SweepAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '60', '--horizon', '1 year'];
const widest = (text: string) => Math.max(...text.split('\n').map((line) => [...line].length));

describe('paydown sweep', () => {
  it('without values maps where debt work wins and loses, within 80 columns, and writes nothing unless asked', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown(['sweep', SCENARIO, ...QUICK, '--steps', '3'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect(out.split('\n')[2]).toMatch(/^Judged by value /);
    expect(out).toMatch(/^At 1 doubling a year, /m);
    expect(out).toMatch(/^60% .*$/m);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('gives one JSON document, the same for any number of workers', async () => {
    const ask = async (workers: string) =>
      JSON.parse(
        (
          await paydown(
            [
              'sweep',
              SCENARIO,
              ...QUICK,
              '--steps',
              '2',
              '--to',
              'reactive',
              '--json',
              '--quiet',
              '--workers',
              workers,
            ],
            { cwd: folderWith() },
          )
        ).out,
      ) as FrontierAnswer;
    const [one, three] = await Promise.all([ask('1'), ask('3')]);
    expect(one).toEqual(three);
    expect([one.shares, one.rows.map(({ pace }) => pace), one.start!.after, one.runs]).toEqual([
      [0, 0.6],
      [0, 2],
      'reactive',
      60,
    ]);
    for (const { cells } of one.rows) expect(cells[0]!.change.value).toBe(0);
  });

  it('draws one value as a curve, judged by what is asked', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown(
      [
        'sweep',
        SCENARIO,
        'debt=0%..40%:3',
        ...QUICK,
        '--judge',
        'delivered at month 6',
        '--format',
        'html,svg,png,csv,json',
      ],
      { cwd },
    );
    expect(code).toBe(0);
    expect(
      widest(
        out
          .split('\n')
          .filter((line) => !line.includes(': out/'))
          .join('\n'),
      ),
    ).toBeLessThanOrEqual(80);
    const folder = join(cwd, 'out/series-b');
    expect(filesIn(folder)).toEqual([
      'sweep-spread.csv',
      'sweep-spread.png',
      'sweep-spread.svg',
      'sweep.csv',
      'sweep.html',
      'sweep.json',
      'sweep.png',
      'sweep.svg',
    ]);
    const answer = JSON.parse(readFileSync(join(folder, 'sweep.json'), 'utf8')) as SweepAnswer;
    expect(answer.measure).toEqual({ name: 'delivered', week: 26 });
    expect(answer.axes[0]).toMatchObject({ path: 'debt', own: 20 });
    expect(answer.points[1]!.change.value).toBe(0);
  });

  it('draws two values as a map', async () => {
    const { code, out } = await paydown(
      ['sweep', 'scenarios/seed.yaml', 'company.cash=$1M..$5M:3', 'levers.discipline=0%..100%:2', ...QUICK],
      { cwd: folderWith() },
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^ +\$1M +\$3M +\$5M *$/m);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it.each([
    [
      ['levers.hiringPce=0..2'],
      /^levers\.hiringPce=0\.\.2: levers\.hiringPce is not a lever\. Did you mean hiringPace\?\n$/,
    ],
    [['debt=0%..200%:3', 'company.cash=-5..5:2'], /debt: .*\n.*company\.cash: /],
    [['debt=0%..60%:100', 'levers.hiringPace=0..2:100'], /10000 points; at most 2500 are played/],
    [['debt=0%..60%', '--steps', '5'], /--steps belongs to the map of debt work by growth pace/],
    [['--judge', 'ar at year 9'], /--judge ar at year 9: There is no outcome “ar”\. Did you mean arr\?/],
    [
      ['debt=0%..60%:2500', '--runs', '10000000'],
      /10,000,000 runs × 2,501 points need [\d,]+ GB; .* Use --runs \d+ or fewer steps\.\n$/,
    ],
    [
      ['--steps', '40', '--runs', '10000000'],
      /10,000,000 runs × 1,622 points need [\d,]+ GB; .* Use --runs \d+ or fewer --steps\.\n$/,
    ],
    [['--judge', 'cost'], /--judge cost: It is neither good nor bad/],
    [['debt=0%..40%:3', '--judge', 'interest'], /--judge interest: A company that dies has less of it/],
    [['--to', 'reactiv'], /“reactiv” is not a policy\. Did you mean reactive\?/],
  ])('refuses %j, saying what was meant', async (args, said) => {
    const { code, out, err } = await paydown(['sweep', SCENARIO, ...args], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toMatch(said);
  });

  it('refuses a scenario that is not there', async () => {
    expect(await paydown(['sweep', 'nowhere.yaml', 'debt=0%..60%'])).toMatchObject({ code: 66, out: '' });
  });
});
