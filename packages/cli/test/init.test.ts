import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  BOARDS,
  FEELINGS,
  INTERVIEW,
  isWrong,
  readScenario,
  writeAnswers,
  type BoardWish,
  type Feeling,
  type InterviewAnswers,
} from '@paydown/engine/internal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { init, type Terminal } from '../src/commands/init.js';
import { guessesThatFlip } from '../src/init/flips.js';
import { folderWith, paydownHere as paydown } from './paydown.js';

const FLAGS = ['--people', '40 of 85', '--revenue', '$6M', '--cash', '$20M', '--debt', 'bad', '--board', 'double'];
const OPEN = { growth: null, spent: null, waiting: null, product: null };
const scenarioOf = (text: string) => {
  const { scenario, faults } = readScenario('x.yaml', { read: () => text, resolve: (_, to) => to });
  expect(faults).toEqual([]);
  return scenario!;
};

describe('the scenario of five answers', () => {
  const anyAnswers = fc.record({
    engineers: fc.integer({ min: 1, max: 5000 }),
    others: fc.integer({ min: 0, max: 9000 }),
    millions: fc.integer({ min: 0, max: 300 }),
    debt: fc.constantFrom(...(Object.keys(FEELINGS) as Feeling[])),
    board: fc.constantFrom(...(Object.keys(BOARDS) as BoardWish[])),
    name: fc.string({ unit: 'grapheme', maxLength: 60 }),
  });

  it('is read without a fault, with the numbers that were given, whatever they are', () => {
    fc.assert(
      fc.property(anyAnswers, ({ engineers, others, millions, debt, board, name }) => {
        const text = writeAnswers(`a${name}`, {
          people: { engineers, others },
          revenue: `$${millions}M`,
          cash: `$${millions + 1}M`,
          debt,
          board,
          ...OPEN,
        });
        const { company, levers, policy } = scenarioOf(text);
        expect(company).toMatchObject({ engineers, others, arr: millions, cash: millions + 1 });
        expect(company.debtRatio).toBeCloseTo(parseFloat(FEELINGS[debt].debt) / 100, 12);
        expect(levers.fundraising).toBe(board === 'profit' ? 0 : 1);
        expect(policy).toMatchObject({ policy: 'fixed', settings: { share: 0.2 } });
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('explains every number, and asks more where debt feels worse or the board wants more', () => {
    const read = (debt: Feeling, board: BoardWish) => {
      const text = writeAnswers('Acme', {
        people: { engineers: 40, others: 45 },
        revenue: '$6M',
        cash: '$20M',
        debt,
        board,
        ...OPEN,
      });
      for (const line of text.split('\n').filter((each) => /^ {2}\w+: /.test(each))) expect(line).toContain('#');
      return scenarioOf(text);
    };
    const feelings = Object.keys(FEELINGS) as Feeling[];
    const ratios = feelings.map((debt) => read(debt, 'double').company.debtRatio);
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    const paces = (Object.keys(BOARDS) as BoardWish[]).map((board) => read('bad', board).levers.hiringPace);
    expect(paces).toEqual([...paces].sort((a, b) => a - b));
  });
});

describe('what the board asks', () => {
  const written = (board: InterviewAnswers['board']) =>
    writeAnswers('Acme', {
      people: { engineers: 40, others: 45 },
      revenue: '$6M',
      cash: '$20M',
      debt: 'bad',
      board,
      ...OPEN,
    });

  it('is of people: question, words, help, file and lever agree', async () => {
    const { asks, choices } = INTERVIEW.board;
    expect(asks).toContain('headcount');
    expect(asks).not.toContain('revenue');
    expect((await paydown(['init', '--help'])).out.replace(/\s+/g, ' ')).toContain(
      '--board <growth> growth of the headcount that the board asks for in a year (70%), or what it asks: profit, steady, double, triple',
    );
    for (const { name, words } of choices!()) {
      const [, percent] = /some (\d+)% more people a year/.exec(words)!;
      const { hiringPace } = scenarioOf(written(name as BoardWish)).levers;
      expect(100 * (2 ** hiringPace - 1)).toBeGreaterThan(0.98 * Number(percent));
      expect(100 * (2 ** hiringPace - 1)).toBeLessThan(1.02 * Number(percent));
    }
  });

  it('may be a growth, and the lever is that', () => {
    const text = written({ headcount: 0.7 });
    expect(text).toContain('The board asks for 70% more people a year.');
    const { hiringPace, boardPressure, fundraising } = scenarioOf(text).levers;
    expect(2 ** hiringPace - 1).toBeCloseTo(0.7, 2);
    expect([boardPressure, fundraising]).toEqual([BOARDS.double.pressure, 1]);
    expect(scenarioOf(written({ headcount: 1 })).levers).toEqual(scenarioOf(written('double')).levers);
  });
});

describe('an answer', () => {
  it.each([
    ['people', '40 of 85', { engineers: 40, others: 45 }],
    ['people', '40', { engineers: 40, others: 40 }],
    ['people', '40 engineers + 10 others', { engineers: 40, others: 10 }],
    ['revenue', ' $600k ', '$600k'],
    ['debt', '4', 'bad'],
    ['debt', 'Awful', 'awful'],
    ['debt', ' 30% ', { lost: '30%' }],
    ['growth', '70%', '70%'],
    ['growth', 'about 70%', 'about 70%'],
    ['growth', '', null],
    ['spent', 'not known', null],
    ['waiting', '40%', '40%'],
    ['waiting', '?', null],
    ['product', '5 years', { years: 5 }],
    ['product', '70 engineer-years', { effort: '70 person-years' }],
    ['board', 'triple', 'triple'],
    ['board', '70%', { headcount: 0.7 }],
    ['board', '+100 % a year', { headcount: 1 }],
  ] as const)('%s: %s', (name, text, meant) => expect(INTERVIEW[name].read(text)).toEqual(meant));

  it.each([
    ['people', 'many', /40 of 85/],
    ['people', '40 of 20', /40 of 85/],
    ['people', '0', /40 of 85/],
    ['revenue', 'lots', /./],
    ['revenue', '$5M # x', /./],
    ['revenue', '-$5M', /out of range/],
    ['cash', '5', /Did you mean \$5M/],
    ['debt', 'baad', /Did you mean bad\?/],
    ['debt', '130%', /out of range/],
    ['growth', 'fast', /is not a rate/],
    ['waiting', '140%', /out of range/],
    ['product', 'old', /Or write its age: 5 years/],
    ['board', '9', /There are: profit/],
    ['board', '-70%', /up to 1500%/],
    ['board', '1600%', /up to 1500%/],
  ] as const)('%s: %s is refused with what would be right', (name, text, says) => {
    const read = INTERVIEW[name].read(text);
    expect(isWrong(read) && read.message).toMatch(says);
  });
});

/** A terminal on which somebody types lines, one after each question. */
function typing(lines: readonly string[]): Terminal & { readonly said: () => string } {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  let said = '';
  const left = [...lines];
  stderr.on('data', (part: Buffer) => {
    said += String(part);
    if (/\[[^\]]+\] $/.test(String(part)))
      setImmediate(() => (left.length > 0 ? stdin.write(`${left.shift()}\n`) : stdin.end()));
  });
  return { stdin, stderr, said: () => said };
}

describe('paydown init', () => {
  it('asks on a terminal, again where an answer cannot be read; nothing is the usual', async () => {
    const cwd = folderWith();
    const terminal = typing(['120 of 200', 'six', '$6M', '', '5', 'stedy', 'steady', '70%', '', '', '5 years']);
    await init(join(cwd, 'acme-rockets.yaml'), { quiet: true }, terminal);
    const scenario = scenarioOf(readFileSync(join(cwd, 'acme-rockets.yaml'), 'utf8'));
    expect(scenario).toMatchObject({
      name: 'Acme rockets',
      company: { engineers: 120, others: 80, arr: 6, cash: 20, debtRatio: 0.75 },
      known: { growth: { p50: 0.7 }, age: { value: 5 } },
    });
    expect(terminal.said()).toContain('Did you mean steady?');
    expect(readdirSync(cwd).sort()).toEqual(['acme-rockets.yaml', 'paydown.schema.json', 'scenarios']);
  });

  it.each([
    [
      'series-b',
      ['ours.yaml', 'paydown.schema.json', 'scenarios'],
      /^# yaml-language-server: \$schema=paydown\.schema\.json\nname: /,
    ],
    ['roadmap', ['ours.yaml', 'scenarios'], /^name: The roadmap debate\n/],
    ['sales-tools', ['ours.yaml', 'scenarios'], /^name: Sales tools that work\n/],
  ])('copies %s, with a schema if it is a scenario', async (from, files, begins) => {
    const cwd = folderWith();
    expect(await paydown(['init', 'ours.yaml', '--from', from, '--quiet'], { cwd })).toMatchObject({
      code: 0,
      err: '',
    });
    expect(readdirSync(cwd).sort()).toEqual(files);
    expect(readFileSync(join(cwd, 'ours.yaml'), 'utf8')).toMatch(begins);
  });

  it('asks only what is not given', async () => {
    const cwd = folderWith();
    const terminal = typing(['$9M']);
    await init(
      join(cwd, 'a.yaml'),
      {
        people: '4 of 8',
        revenue: '$1M',
        debt: 'little',
        board: 'profit',
        growth: '-',
        spent: '5%',
        waiting: '?',
        product: '?',
        quiet: true,
      },
      terminal,
    );
    expect(terminal.said().match(/\?/g)).toHaveLength(1);
  });

  it('writes nothing when the answers end before the questions', async () => {
    const cwd = folderWith();
    await expect(init(join(cwd, 'a.yaml'), {}, typing(['40']))).rejects.toThrow(
      'The answers ended before the questions did.',
    );
    expect(readdirSync(cwd)).toEqual(['scenarios']);
  });

  it('takes options without a terminal, and what it writes can be played', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown(['init', 'acme.yaml', ...FLAGS], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: 'Scenario: acme.yaml\nNext: paydown run acme.yaml\n' });
    expect(
      (await paydown(['run', 'acme.yaml', '--runs', '50', '--horizon', '1 year', '--json', '--quiet'], { cwd })).code,
    ).toBe(0);
    const again = await paydown(['init', 'acme.yaml', ...FLAGS], { cwd });
    expect({ code: again.code, err: again.err }).toEqual({
      code: 73,
      err: 'acme.yaml is there already. Give another name, or --force to replace it.\n',
    });
    expect((await paydown(['init', 'acme.yaml', '--yes', '--force', '--quiet'], { cwd })).code).toBe(0);
  });

  it('takes what people know in their own words', async () => {
    const { code, out } = await paydown(
      [
        'init',
        '-',
        ...FLAGS.slice(0, 6),
        '--debt',
        '30%',
        '--board',
        'double',
        '--growth',
        '70%',
        '--spent',
        '5%',
        '--waiting',
        '40%',
      ].concat(['--product', '70 engineer-years']),
    );
    expect(code).toBe(0);
    const { known, policy, given } = scenarioOf(out);
    expect(known).toMatchObject({
      growth: { p50: 0.7 },
      timeLost: { p50: 0.3 },
      waiting: { p50: 0.4 },
      builtWith: { value: 3640 },
    });
    expect(policy).toEqual({ policy: 'fixed', settings: { share: 0.05 } });
    expect(given).not.toContain('company.debtRatio');
    expect(given).not.toContain('company.growth');
  });

  it('says which guesses would turn the advice, or none', async () => {
    const usual = { people: { engineers: 28, others: 42 }, revenue: '$6.3M', cash: '$14M', board: 'double' } as const;
    const doubtsOf = (answers: Partial<InterviewAnswers>) => {
      const all: InterviewAnswers = { ...usual, debt: 'noticeable', ...OPEN, ...answers };
      return guessesThatFlip(writeAnswers('Acme', all), all);
    };
    expect(await doubtsOf({ debt: { lost: '30%' }, growth: '70%', product: { years: 5 } })).toEqual([]);
    const all = (await Promise.all((Object.keys(FEELINGS) as Feeling[]).map((debt) => doubtsOf({ debt })))).flat();
    expect(all.length).toBeGreaterThan(0);
    for (const sentence of all)
      expect(sentence).toMatch(
        /^It matters how .*: as guessed, \d+% for debt gives more useful product than \d+% in most futures; at .*, (\d+% does|it is too close to tell)\. .*--(product|debt|growth)/,
      );
  });

  it('prints the scenario to -', async () => {
    const { code, out } = await paydown(['init', '-', '--yes', '--name', 'A “quoted”: name']);
    expect(code).toBe(0);
    expect(scenarioOf(out).name).toBe('A “quoted”: name');
  });

  it('tells every wrong answer at once, and what is missing', async () => {
    const cwd = folderWith();
    writeFileSync(join(cwd, 'other'), '');
    const { code, err } = await paydown(['init', '--cash', '5', '--debt', 'bda'], { cwd });
    expect(code).toBe(64);
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('--cash 5: '),
      expect.stringContaining('Did you mean bad?'),
      expect.stringContaining("Give --people '40 of 85' --revenue '$6M' --board 'double'"),
    ]);
  });
});
