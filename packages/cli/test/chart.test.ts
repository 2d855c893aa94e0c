import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartSources } from '../src/commands/chartSources.js';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '100', '--horizon', '2 years'];
/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('paydown charts', () => {
  it('lists every chart with a line each, within 80 columns', async () => {
    const { code, out } = await paydown(['charts']);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/\s{2,}/)[0])).toEqual((await chartSources()).map(({ name }) => name));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(JSON.parse((await paydown(['charts', '--json'])).out)).toHaveLength(lines.length);
    expect(lines.length).toBeGreaterThan(20);
  });
});

describe('paydown chart', () => {
  it('draws one chart, in every form, and no other', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown(
      ['chart', SCENARIO, 'debt', ...QUICK, '--format', 'svg,png,spec,csv', '--out', 'o'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(4);
    expect(err).toMatch(/^At the median, debt /);
    expect(filesIn(join(cwd, 'o'))).toEqual(['debt.csv', 'debt.png', 'debt.svg', 'debt.vl.json']);
    expect(sizeOf(readFileSync(join(cwd, 'o/debt.png')))).toEqual([2400, 1350]);
    const spec = JSON.parse(readFileSync(join(cwd, 'o/debt.vl.json'), 'utf8')) as {
      description: string;
      $schema: string;
    };
    expect(spec).toMatchObject({
      $schema: expect.stringContaining('vega-lite'),
      description: expect.stringContaining(err.trim()),
    });
    expect(readFileSync(join(cwd, 'o/debt.csv'), 'utf8').split('\r\n').length).toBeGreaterThan(30);
  });

  it('has the size and the colours that are asked for', async () => {
    const cwd = folderWith();
    await paydown(
      [
        'chart',
        SCENARIO,
        'arr',
        ...QUICK,
        '--format',
        'svg,png',
        '--size',
        '1600x900',
        '--scale',
        '1',
        '--theme',
        'dark',
        '--quiet',
      ],
      { cwd },
    );
    expect(sizeOf(readFileSync(join(cwd, 'out/series-b/arr.png')))).toEqual([1600, 900]);
    const svg = readFileSync(join(cwd, 'out/series-b/arr.svg'), 'utf8');
    expect(svg).toContain('#15181c');
    expect(svg).not.toMatch(/#ffffff|#1a1a1a/);
  });

  it.each([
    ['compare-ahead', ['--policy', '5%', '--policy', '20%']],
    ['compare-crossover', []],
    ['rank', []],
    ['frontier', []],
    ['tornado', []],
    ['future', []],
  ] as const)('draws %s, which a question has to be asked for', async (name, more) => {
    const cwd = folderWith();
    const { code, out } = await paydown(['chart', SCENARIO, name, '--runs', '20', '--horizon', '1 year', ...more], {
      cwd,
    });
    expect({ code, out }).toEqual({ code: 0, out: `Chart: out/series-b/${name}.svg\n` });
    expect(readFileSync(join(cwd, `out/series-b/${name}.svg`), 'utf8')).toMatch(
      /^<svg role="img" aria-label="[^"]{80}/,
    );
  });

  it('draws what compares two scenario files', async () => {
    const two = ['scenarios/progress-only.yaml', 'scenarios/eighty-twenty.yaml'];
    const few = ['--runs', '20', '--horizon', '1 year', '--format', 'spec', '--stdout'];
    const { code, out, err } = await paydown(['chart', ...two, 'compare-survival', ...few], { cwd: folderWith() });
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('80/20') });
    expect(out).toContain('as today (nothing for debt)');
  });

  it.each([
    [[SCENARIO, SCENARIO, 'arr'], /The chart arr shows one scenario, and 2 are given/],
    [[SCENARIO, SCENARIO, 'tornado'], /The chart tornado shows one scenario, and 2 are given/],
    [['arr'], /Name a scenario and a chart/],
  ])('refuses %j', async (given, says) => {
    const ended = await paydown(['chart', ...given], { cwd: folderWith() });
    expect(ended).toMatchObject({ code: 64, out: '', err: expect.stringMatching(says) });
  });

  it('goes to stdout, alone', async () => {
    const { out } = await paydown(['chart', SCENARIO, 'survival', ...QUICK, '--format', 'spec', '--stdout'], {
      cwd: folderWith(),
    });
    expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('vega-lite') });
  });

  it.each([
    [['arrr'], /There is no chart arrr\. Did you mean arr\?/],
    [['arr', '--theme', 'drak'], /There is no theme drak\. There are: light, dark; or give a file/],
    [['arr', '--size', '10x10'], /Write width x height in pixels/],
    [['arr', '--scale', '0'], /Give a number above 0/],
    [['arr', '--format', 'gif'], /There are: svg, png, spec, csv\./],
    [['arr', '--stdout', '--format', 'svg,png'], /--stdout takes one format/],
  ] as const)('refuses %j with what would be right', async (args, says) => {
    const ended = await paydown(['chart', SCENARIO, ...args], { cwd: folderWith() });
    expect(ended).toMatchObject({ code: 64, out: '' });
    expect(ended.err).toMatch(says);
  });
});
