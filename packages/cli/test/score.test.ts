import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prediction, ScoreAnswer } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const ON = ['--on', '2027-01-04'];
const byHand = (who: string, says: string, ...more: string[]) => [
  'predict',
  '--by-hand',
  'arr at 2027-06-30',
  '--says',
  says,
  '--who',
  who,
  ...ON,
  ...more,
];
const linesOf = (cwd: string, name = 'predictions.jsonl') =>
  readFileSync(join(cwd, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Prediction);

describe('paydown predict', () => {
  it('stores what the model says, and a person with the model beside', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown(
      [
        'predict',
        'scenarios/series-b.yaml',
        'arr at month 6',
        '--says',
        '$8M to $12M',
        '--who',
        'Ann',
        '--runs',
        '200',
        ...ON,
      ],
      { cwd },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Ann says: arr on 2027-07-05 \(July 2027\) is \$9\.8M, and in eight cases of ten\nbetween \$8M and \$12M\./,
    );
    expect(out).toContain('The model says:');
    const [ann, model] = linesOf(cwd);
    expect(ann).toMatchObject({ who: 'Ann', date: '2027-07-05', now: 7, from: null });
    expect(model).toMatchObject({ who: 'model', made: '2027-01-04', from: { runs: 200, seed: 'paydown' } });
    const again = await paydown(['predict', 'scenarios/series-b.yaml', 'arr at month 6', '--runs', '200', ...ON], {
      cwd,
    });
    expect(again.out).toContain('Already in predictions.jsonl.');
    expect(linesOf(cwd)).toHaveLength(2);
  });

  it('loses no line when several predict at once', async () => {
    const cwd = folderWith();
    const people = Array.from({ length: 6 }, (_, i) => `Person ${i} "quoted" <b>`);
    const ended = await Promise.all(people.map((who) => paydown(byHand(who, '$8M to $12M', '--quiet'), { cwd })));
    expect(ended.map(({ code }) => code)).toEqual(people.map(() => 0));
    expect(
      linesOf(cwd)
        .map(({ who }) => who)
        .sort(),
    ).toEqual(people);
    expect(readdirSync(cwd).sort()).toEqual(['predictions.jsonl', 'scenarios']);
  });

  it('leaves a torn file alone, and says where', async () => {
    const cwd = folderWith();
    await paydown(byHand('Ann', '$8M'), { cwd });
    const path = join(cwd, 'predictions.jsonl');
    const torn = `${readFileSync(path, 'utf8')}{"kind":"predic`;
    writeFileSync(path, torn);
    const { code, err } = await paydown(byHand('Bo', '$9M'), { cwd });
    expect({ code, err }).toEqual({
      code: 65,
      err: 'predictions.jsonl:2:1: This line is torn: its end is missing. Delete it, and predict again.\n',
    });
    expect(readFileSync(path, 'utf8')).toBe(torn);
  });

  it.each([
    [['--by-hand', 'arr at month 6', '--says', '$8M', '--who', 'Ann'], 'is not a date.'],
    [['--by-hand', 'ar at 2027-06-30', '--says', '$8M', '--who', 'Ann'], 'Did you mean arr?'],
    [['--by-hand', 'arr at 2027-06-30', '--says', '40%', '--who', 'Ann', ...ON], 'is not a sum of money.'],
    [['--by-hand', 'arr at 2026-06-30', '--says', '$8M', '--who', 'Ann', ...ON], '2026-06-30 is not after 2027-01-04'],
    [['--by-hand', 'arr at 2027-06-30', '--says', '$8M', ...ON], 'Say whose prediction it is'],
    [['scenarios/series-b.yaml', 'arr at year 9', ...ON], 'is not within the horizon of 5 years.'],
    [['scenarios/series-b.yaml'], 'Give a scenario and what is predicted'],
  ])('%j is refused', async (args, says) => {
    const cwd = folderWith();
    const { code, err } = await paydown(['predict', ...args], { cwd });
    expect(code).toBe(64);
    expect(err).toContain(says);
    expect(existsSync(join(cwd, 'predictions.jsonl'))).toBe(false);
  });
});

describe('paydown score', () => {
  it('scores against what happened, and remembers it once', async () => {
    const cwd = folderWith();
    await paydown(byHand('Ann', '$8M to $12M', '--now', '$7M'), { cwd });
    const first = await paydown(
      [
        'score',
        'predictions.jsonl',
        '--happened',
        'arr at 2027-06-30 = $9.4M',
        '--happened',
        'cash at 2027-06-30 = $3M',
      ],
      { cwd },
    );
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^Too few to say how good the forecasts are/);
    expect(first.out).toContain('! Nobody has predicted cash');
    const { out } = await paydown(
      ['score', 'predictions.jsonl', '--happened', 'arr at 2027-06-30 = $9.4M', '--json', '--quiet'],
      { cwd },
    );
    expect(JSON.parse(out)).toMatchObject({
      scored: [{ who: 'Ann', happened: 9.4, inside: { 80: true } }],
      forecasters: [{ skill: expect.closeTo(0.8, 0) as number }],
    });
    expect(readFileSync(join(cwd, 'predictions.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(3);
  });

  it('takes outcomes from CSV and YAML', async () => {
    const cwd = folderWith({
      'o.csv': 'date,measure,value\r\n2027-06-30,arr,"$9,400,000"\r\n',
      'o.yaml': 'arr at 2027-06-30: $9.4M\n',
      'lines.csv': 'measure;date;value;note\narr;2027-06-30;"$9,400,000";"two\nlines"\n',
      'wide.csv': Buffer.from('\uFEFFmeasure\tdate\tvalue\narr\t2027-06-30\t"$9,400,000"\n', 'utf16le'),
      'bad.csv': 'date,measure,value\n2027-06-30,arr,40%\n',
    });
    await paydown(byHand('Ann', '$8M to $12M'), { cwd });
    for (const name of ['o.csv', 'o.yaml', 'lines.csv', 'wide.csv']) {
      const { out } = await paydown(['score', 'predictions.jsonl', '--outcomes', name, '--json', '--quiet'], { cwd });
      expect((JSON.parse(out) as ScoreAnswer).scored[0]!.happened).toBeCloseTo(9.4, 9);
    }
    expect(await paydown(['score', 'predictions.jsonl', '--outcomes', 'bad.csv'], { cwd })).toMatchObject({
      code: 65,
      err: 'bad.csv:2:1: “40%” is not a sum of money. Write for example $4.2M.\n',
    });
  });

  it('takes the months of a company, and of them those that somebody has predicted', async () => {
    const cwd = folderWith({ 'months.csv': 'Month,MRR ($k),Cash ($M)\n2027-05,760,4\n2027-06,783,3.6\n' });
    await paydown(byHand('Ann', '$8M to $12M'), { cwd });
    const { out } = await paydown(['score', 'predictions.jsonl', '--outcomes', 'months.csv', '--json', '--quiet'], {
      cwd,
    });
    const { scored, unused } = JSON.parse(out) as ScoreAnswer;
    expect(scored[0]!.happened).toBeCloseTo(9.396, 9);
    expect(unused).toEqual([]);
  });

  it('writes page, charts and data of the predictions that are shipped', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown(
      ['score', 'scenarios/cases/predictions.jsonl', '--format', 'html,png,csv,json'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(filesIn(join(cwd, 'out/predictions'))).toEqual([
      'calibration.csv',
      'calibration.png',
      'predictions.csv',
      'predictions.png',
      'score.html',
      'score.json',
    ]);
  });

  it('refuses what is no file, and outcomes that make no sense', async () => {
    const cwd = folderWith();
    expect(await paydown(['score', 'nowhere.jsonl'], { cwd })).toMatchObject({ code: 66, out: '' });
    await paydown(byHand('Ann', '$8M'), { cwd });
    expect(await paydown(['score', 'predictions.jsonl', '--happened', 'arr at 2027-06-30'], { cwd })).toMatchObject({
      code: 64,
      out: '',
    });
    expect(
      await paydown(
        [
          'score',
          'predictions.jsonl',
          '--happened',
          'arr at 2027-06-30 = $1M',
          '--happened',
          'arr at 2027-06-30 = $2M',
        ],
        { cwd },
      ),
    ).toMatchObject({ code: 64 });
  });
});
