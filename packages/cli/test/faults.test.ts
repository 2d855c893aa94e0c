import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, paydownHere as paydown } from './paydown.js';

/** Lines of a scenario around which a fault is put; its first line is line 1. */
const GOOD = 'company: {engineers: 40, arr: $6M, cash: $32M}\n';
const STACK = /\n\s+at /;
const MANY = 'x'.repeat(70_000);
const BOMB = `a: &a [${Array(9).fill('1').join(', ')}]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]\n`).join('')}`;

interface Bad {
  readonly what: string;
  readonly says: RegExp;
  readonly code?: number;
}

const RUN = ['run', 'scenarios/seed.yaml'];
const set = (...settings: string[]): string[] => [...RUN, ...settings.flatMap((setting) => ['--set', setting])];

const COMMAND_LINES: readonly (Bad & { readonly args: readonly string[] })[] = [
  { what: 'nothing at all', args: [], says: /Usage: paydown/ },
  { what: 'an unknown command', args: ['rum'], says: /unknown command 'rum'\s+\(Did you mean run\?\)/ },
  { what: 'no scenario', args: ['run'], says: /^Name a scenario: .*paydown scenarios/ },
  { what: 'two scenarios', args: [...RUN, 'another.yaml'], says: /too many arguments/ },
  {
    what: 'an unknown option',
    args: [...RUN, '--polcy', '20%'],
    says: /unknown option '--polcy'\s+\(Did you mean --policy\?\)/,
  },
  {
    what: 'an option of another command',
    args: ['check', 'scenarios/seed.yaml', '--workers', '2'],
    says: /unknown option '--workers'/,
  },
  { what: 'an option without its value', args: [...RUN, '--runs'], says: /argument missing/ },
  { what: '1e12 runs', args: [...RUN, '--runs', '1e12'], says: /^--runs 1e12: runs: .*100,000,000/ },
  { what: 'no runs', args: [...RUN, '--runs', '0'], says: /^--runs 0: / },
  { what: 'negative runs', args: [...RUN, '--runs', '-5'], says: /^--runs -5: / },
  { what: 'half a run', args: [...RUN, '--runs', '1.5'], says: /^--runs 1\.5: / },
  { what: 'NaN runs', args: [...RUN, '--runs', 'NaN'], says: /^--runs NaN: / },
  { what: 'infinite runs', args: [...RUN, '--runs', '.inf'], says: /^--runs \.inf: / },
  { what: 'runs in words', args: [...RUN, '--runs', 'many'], says: /^--runs many: / },
  { what: 'a run list', args: [...RUN, '--runs', '[1, 2]'], says: /^--runs \[1, 2\]: / },
  { what: 'a horizon of 1000 years', args: [...RUN, '--horizon', '1000 years'], says: /horizon: .*30 years/ },
  { what: 'a negative horizon', args: [...RUN, '--horizon', '-3 years'], says: /^--horizon -3 years: / },
  { what: 'a horizon in parsecs', args: [...RUN, '--horizon', '3 parsecs'], says: /^--horizon 3 parsecs: / },
  { what: 'an empty seed', args: [...RUN, '--seed', ''], says: /^--seed : / },
  {
    what: 'an unknown policy',
    args: [...RUN, '--policy', 'reactiv'],
    says: /^--policy reactiv: .*Did you mean reactive\?/,
  },
  { what: 'a policy of 20 without %', args: [...RUN, '--policy', '20'], says: /Did you mean 20%\?/ },
  {
    what: 'an unknown setting of a policy',
    args: [...RUN, '--policy', '{policy: fixed, shar: 20%}'],
    says: /debt\.shar .*Did you mean share\?/,
  },
  {
    what: 'a policy with an open bracket',
    args: [...RUN, '--policy', '{policy: fixed'],
    says: /^--policy \{policy: fixed: /,
  },
  { what: 'a setting without =', args: set('company.arr'), says: /Write path=value/ },
  { what: 'a setting without a path', args: set('=5'), says: /Write path=value/ },
  { what: 'a setting with a hole in its path', args: set('company..arr=$5M'), says: /^--set company\.\.arr=\$5M: / },
  { what: 'an unknown key', args: set('company.arrr=$5M'), says: /Did you mean arr\?/ },
  { what: 'money without a unit', args: set('company.arr=5'), says: /Did you mean \$5M\?/ },
  {
    what: 'money of which the shell ate $2',
    args: set('company.cash=0M'),
    says: /^--set company\.cash=0M: company\.cash is no whole sum any more\. .*--set 'company\.cash=\$20M'/,
  },
  {
    what: 'money of which the shell ate all',
    args: set('company.cash='),
    says: /^--set company\.cash=: company\.cash has no value\. .*quotes/,
  },
  {
    what: 'a range of which the shell ate',
    args: set('coefficients.engineerCost=50k to 00k per year'),
    says: /quotes/,
  },
  { what: 'a key without its section', args: set('cash=$5M'), says: /Did you mean company\.cash\?/ },
  { what: 'NaN money', args: set('company.arr=NaN'), says: /^--set company\.arr=NaN: / },
  { what: 'infinite money', args: set('company.cash=.inf'), says: /^--set company\.cash=\.inf: / },
  { what: 'negative headcount', args: set('company.engineers=-4'), says: /^--set company\.engineers=-4: / },
  {
    what: '__proto__ first',
    args: set('__proto__.polluted=1'),
    says: /__proto__ is a name that a scenario cannot use/,
  },
  {
    what: '__proto__ within',
    args: set('company.__proto__.arr=$1M'),
    says: /__proto__ is a name that a scenario cannot use/,
  },
  { what: 'constructor in a value', args: set('company={constructor: {prototype: 1}}'), says: /cannot use/ },
  { what: 'an unknown coefficient', args: set('coefficients.rampTimes=3 weeks'), says: /Did you mean rampTime\?/ },
  { what: 'a range upside down', args: set('coefficients.drag=9 to 3'), says: /^--set coefficients\.drag=9 to 3: / },
  { what: 'extends as a setting', args: set('extends=series-b.yaml'), says: /cannot be set here/ },
  {
    what: 'two wrong settings',
    args: set('company.arr=5', 'shocks.wintr=off'),
    says: /company\.arr=5.*\n.*Did you mean winter\?/,
  },
  { what: 'a long wrong setting', args: set(`company.arr=${MANY}`), says: /^--set / },
  { what: 'an unknown format', args: [...RUN, '--format', 'html,docx'], says: /There are: html, svg, png, json, csv/ },
  { what: 'no format', args: [...RUN, '--format', ''], says: /There are: html/ },
  { what: 'no workers', args: [...RUN, '--workers', '0'], says: /whole number from 1 to 256/ },
  { what: 'too many workers', args: [...RUN, '--workers', '100000'], says: /whole number from 1 to 256/ },
  { what: 'workers in words', args: [...RUN, '--workers', 'two'], says: /whole number from 1 to 256/ },
  {
    what: 'more than fits into memory',
    args: ['loops', 'scenarios/series-b.yaml', '--runs', '10000000', '--horizon', '30 years'],
    says: /10,000,000 runs × 1,561 weeks need [\d,]+ GB; .* Use --runs \d+ or a shorter --horizon/,
  },
  { what: 'an unknown coefficient to print', args: ['coefficients', 'drga'], says: /Did you mean drag\?/ },
  { what: 'an unknown group to print', args: ['coefficients', '--group', 'peopel'], says: /Did you mean “People”\?/ },
  {
    what: 'a missing file',
    args: ['run', 'scenarios/serie-b.yaml'],
    code: 66,
    says: /no file scenarios\/serie-b\.yaml\. Did you mean scenarios\/series-b\.yaml\?/,
  },
  { what: 'a bare name', args: ['run', 'serie-b'], code: 66, says: /Did you mean the story series-b\?/ },
  { what: 'a missing folder', args: ['check', 'nowhere/at-all.yaml'], code: 66, says: /no file nowhere\/at-all\.yaml/ },
  { what: 'a folder', args: ['run', 'scenarios'], code: 66, says: /scenarios cannot be read: it is a folder/ },
  {
    what: 'a path beyond a file',
    args: ['run', 'scenarios/seed.yaml/x'],
    code: 66,
    says: /part of the path is not a folder/,
  },
];

const FILES: readonly (Bad & { readonly text: string | Uint8Array; readonly at: string })[] = [
  { what: 'an empty file', text: '', at: '1:1', says: /has no value/ },
  { what: 'comments only', text: '# nothing\n', at: '1:1', says: /has no value/ },
  { what: 'a list as root', text: '- 1\n- 2\n', at: '1:1', says: /must be a map/ },
  { what: 'a text as root', text: 'hello\n', at: '1:1', says: /must be a map/ },
  {
    what: 'a binary file',
    text: Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256),
    at: '1:1',
    says: /not a text file/,
  },
  { what: 'a file of 5 MiB', text: `${GOOD}# ${'x'.repeat(5 * 1024 * 1024)}`, at: '1:1', says: /larger than/ },
  { what: 'an alias bomb', text: BOMB + GOOD, at: '1:\\d+', says: /more than 50000 values/ },
  { what: 'deep nesting', text: `${GOOD}debt: ${'['.repeat(5000)}`, at: '2:\\d+', says: /nested too deeply/ },
  { what: 'a tab as indent', text: 'company:\n\tengineers: 40\n', at: '2:1', says: /tab/ },
  { what: 'an open quote', text: `${GOOD}name: "Series B\n`, at: '\\d+:\\d+', says: /quote/ },
  { what: 'two documents', text: `${GOOD}---\n${GOOD}`, at: '2:1', says: /second document/ },
  { what: 'a key given twice', text: `${GOOD}runs: 100\nruns: 200\n`, at: '3:1', says: /runs is given twice/ },
  { what: 'a tag', text: `${GOOD}name: !!js/function x\n`, at: '2:7', says: /Tags/ },
  { what: 'an alias to nothing', text: `${GOOD}name: *other\n`, at: '2:7', says: /refers to nothing/ },
  {
    what: '__proto__ as a key',
    text: `${GOOD}__proto__:\n  polluted: yes\n`,
    at: '2:1',
    says: /__proto__ is a name that a scenario cannot use/,
  },
  { what: 'constructor as a key', text: `${GOOD}levers: {constructor: 1}\n`, at: '2:10', says: /cannot use/ },
  { what: 'an unknown key', text: `${GOOD}horizen: 5 years\n`, at: '2:1', says: /Did you mean horizon\?/ },
  {
    what: 'an unknown key of the company',
    text: 'company: {engineers: 40, arr: $6M, cash: $32M, enginers: 3}\n',
    at: '1:48',
    says: /Did you mean engineers\?/,
  },
  { what: 'a missing key', text: 'company:\n  engineers: 40\n  arr: $6M\n', at: '1:1', says: /company\.cash/ },
  {
    what: 'negative headcount',
    text: 'company: {engineers: -4, arr: $6M, cash: $32M}\n',
    at: '1:22',
    says: /company\.engineers/,
  },
  { what: 'NaN', text: 'company: {engineers: .nan, arr: $6M, cash: $32M}\n', at: '1:22', says: /company\.engineers/ },
  { what: 'infinity', text: 'company: {engineers: 40, arr: .inf, cash: $32M}\n', at: '1:31', says: /company\.arr/ },
  {
    what: 'a billion engineers',
    text: 'company: {engineers: 1000000000, arr: $6M, cash: $32M}\n',
    at: '1:22',
    says: /out of range/,
  },
  {
    what: 'money without a unit',
    text: 'company: {engineers: 40, arr: 6, cash: $32M}\n',
    at: '1:31',
    says: /Did you mean \$6M\?/,
  },
  {
    what: 'money in weeks',
    text: 'company: {engineers: 40, arr: 6 weeks, cash: $32M}\n',
    at: '1:31',
    says: /company\.arr/,
  },
  { what: '1e12 runs', text: `${GOOD}runs: 1e12\n`, at: '2:7', says: /runs: .*100,000,000/ },
  { what: 'a horizon of 1000 years', text: `${GOOD}horizon: 1000 years\n`, at: '2:10', says: /30 years/ },
  { what: 'no date', text: `${GOOD}start: next spring\n`, at: '2:8', says: /start/ },
  { what: 'the 30th of February', text: `${GOOD}start: 2027-02-30\n`, at: '2:8', says: /start/ },
  {
    what: 'an unknown policy',
    text: `${GOOD}debt: {policy: comitment-first}\n`,
    at: '2:16',
    says: /Did you mean commitment-first\?/,
  },
  {
    what: 'a setting of another policy',
    text: `${GOOD}debt: {policy: fixed, commitment: 80%}\n`,
    at: '2:23',
    says: /debt\.commitment/,
  },
  { what: 'a share of 120%', text: `${GOOD}debt: 120%\n`, at: '2:7', says: /100%/ },
  {
    what: 'an unknown lever',
    text: `${GOOD}levers: {dicipline: 50%}\n`,
    at: '2:10',
    says: /Did you mean discipline\?/,
  },
  {
    what: 'an unknown coefficient',
    text: `${GOOD}coefficients:\n  rampTimes: 8 to 24 weeks\n`,
    at: '3:3',
    says: /Did you mean rampTime\?/,
  },
  {
    what: 'a coefficient beyond its range',
    text: `${GOOD}coefficients: {mentorCapacity: 300%}\n`,
    at: '2:32',
    says: /mentorCapacity/,
  },
  {
    what: 'an unknown shape',
    text: `${GOOD}coefficients: {drag: {shape: lognorml, low: 1, high: 3}}\n`,
    at: '2:\\d+',
    says: /Did you mean lognormal\?/,
  },
  { what: 'an unknown shock', text: `${GOOD}shocks: {wintr: off}\n`, at: '2:10', says: /Did you mean winter\?/ },
  { what: 'an unknown loop', text: `${GOOD}loops: {contagon: off}\n`, at: '2:9', says: /Did you mean contagion\?/ },
  { what: 'a switch that is neither', text: `${GOOD}shocks: {winter: perhaps}\n`, at: '2:18', says: /shocks\.winter/ },
  {
    what: 'a timeline beyond the horizon',
    text: `${GOOD}timeline:\n  - {at: year 9, debt: 50%}\n`,
    at: '3:10',
    says: /timeline\[0\]\.at/,
  },
  {
    what: 'a timeline that ends before it begins',
    text: `${GOOD}timeline:\n  - {at: month 9, until: month 6, debt: 50%}\n`,
    at: '3:\\d+',
    says: /until/,
  },
  { what: 'a circle', text: `extends: bad.yaml\n${GOOD}`, at: '1:10', says: /circle: bad\.yaml → bad\.yaml/ },
  {
    what: 'a missing parent',
    text: `extends: series-bb.yaml\n${GOOD}`,
    at: '1:10',
    code: 66,
    says: /no file series-bb\.yaml/,
  },
];

async function refuses(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
  code: number,
  says: RegExp,
): Promise<string> {
  const ended = await paydown(args, { cwd: folderWith(files) });
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.err).toMatch(says);
  expect(ended.err).not.toMatch(STACK);
  expect(ended.err.length).toBeLessThan(5000);
  return ended.err;
}

describe('a wrong command line', () => {
  it.each(COMMAND_LINES)('$what', async ({ args, says, code = 64 }) => {
    await refuses(args, {}, code, says);
  });
});

const UNKNOWN = /There is no outcome “constructor”/;

describe('a name that every object of JavaScript has is no outcome', () => {
  it.each([
    ['compare', ['compare', 'scenarios/seed.yaml', '--policy', '5%', '--policy', '20%', '--judge', 'constructor']],
    ['rank', ['rank', 'scenarios/seed.yaml', '--judge', 'constructor']],
    ['sweep', ['sweep', 'scenarios/seed.yaml', '--judge', 'constructor']],
    ['sensitivity', ['sensitivity', 'scenarios/seed.yaml', '--judge', 'constructor']],
    ['a goal', ['optimise', 'scenarios/seed.yaml', '--goal', 'max constructor']],
    ['a limit', ['optimise', 'scenarios/seed.yaml', '--limit', 'constructor < 5%']],
    ['a prediction', ['predict', 'scenarios/seed.yaml', 'constructor at year 2']],
  ])('%s', async (_, args) => {
    await refuses(args, {}, 64, UNKNOWN);
  });
});

it('a command that ends before it is done says so, and is a fault of the program', async () => {
  const main = pathToFileURL(join(import.meta.dirname, '../dist/main.js')).href;
  const script = `const { main } = await import(${JSON.stringify(main)}); await main(['check', 'scenarios/seed.yaml']); await new Promise(() => {});`;
  const ended = await new Promise((resolve) =>
    execFile(process.execPath, ['--input-type=module', '-e', script], { cwd: folderWith() }, (error, _, err) =>
      resolve({ code: error?.code, err }),
    ),
  );
  expect(ended).toEqual({ code: 70, err: expect.stringContaining('it ended before the answer was there') });
});

describe('a wrong scenario file', () => {
  it.each(FILES)('$what', async ({ text, at, says, code = 65 }) => {
    const err = await refuses(['run', 'bad.yaml'], { 'bad.yaml': text }, code, says);
    expect(err).toMatch(new RegExp(`^bad\\.yaml:${at}: `, 'm'));
  });

  it('more than fits into memory', async () => {
    const err = await refuses(
      ['loops', 'bad.yaml'],
      { 'bad.yaml': `${GOOD}runs: 10,000,000\nhorizon: 30 years\n` },
      65,
      /need [\d,]+ GB/,
    );
    expect(err).toMatch(/^10,000,000 runs × 1,561 weeks/);
  });

  it('a circle of two', async () => {
    const files = { 'bad.yaml': `extends: worse.yaml\n${GOOD}`, 'worse.yaml': 'extends: bad.yaml\n' };
    await refuses(['check', 'bad.yaml'], files, 65, /^worse\.yaml:1:10: .*circle: bad\.yaml → worse\.yaml → bad\.yaml/);
  });

  it('tells every fault at once, in reading order, with those of the command line', async () => {
    const text = `${GOOD}horizen: 5 years\nlevers:\n  dicipline: 50%\nshocks: {wintr: off}\n`;
    const err = await refuses(
      ['check', 'bad.yaml', '--set', 'company.arr=5'],
      { 'bad.yaml': text },
      65,
      /Did you mean/,
    );
    const places = err
      .trimEnd()
      .split('\n')
      .map((line) => /^(--set|bad\.yaml:\d+:\d+)/.exec(line)?.[0]);
    expect(places).toEqual(['--set', 'bad.yaml:2:1', 'bad.yaml:4:3', 'bad.yaml:5:10']);
  });

  it('has the fault of a parent at the parent’s place', async () => {
    const files = { 'bad.yaml': 'extends: base.yaml\nname: Child\n', 'base.yaml': `${GOOD}levers: {dicipline: 50%}\n` };
    await refuses(['check', 'bad.yaml'], files, 65, /^base\.yaml:2:10: .*discipline/);
  });
});
