import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { COMMAND, filesIn, folderWith, paydownHere as paydown, start } from './paydown.js';

const ESCAPES = /\u001b/;
const CHARTS = ['arr', 'danger', 'debt', 'doors', 'economics', 'operations', 'outcomes', 'people', 'survival', 'weeks'];
const SERIES_B = ['run', 'scenarios/series-b.yaml', '--runs', '200', '--horizon', '2 years'];

describe('paydown run', () => {
  it('answers within 80 plain columns, writes a page and says where', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown(SERIES_B, { cwd });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^Series B · 200 futures/);
    expect(out).toContain('Report: out/series-b/index.html\n');
    expect(out).not.toMatch(ESCAPES);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toMatch(/is that we do not know the coefficients and\s+\d+% is luck/);
    expect(filesIn(join(cwd, 'out/series-b'))).toEqual(['index.html']);
    expect(readFileSync(join(cwd, 'out/series-b/index.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\s*$/);
  });

  it('writes every format, each file complete, and nothing else', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown([...SERIES_B, '--out', 'deep/er', '--format', 'csv,png,svg,json,html'], {
      cwd,
    });
    expect(code).toBe(0);
    const files = [
      'index.html',
      'summary.json',
      ...CHARTS.flatMap((chart) => [`${chart}.csv`, `${chart}.json`, `${chart}.png`, `${chart}.svg`]),
    ].sort();
    expect(filesIn(join(cwd, 'deep/er'))).toEqual(files);
    for (const file of files) expect(out).toContain(`: deep/er/${file}\n`);
    const read = (name: string) => readFileSync(join(cwd, 'deep/er', name));
    expect(read('arr.svg').toString()).toMatch(/^<svg[^]*<\/svg>\s*$/);
    expect(read('arr.png').subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(read('arr.csv').toString()).toMatch(/\r\n$/);
    expect(JSON.parse(read('summary.json').toString())).toMatchObject({ runs: 200, scenario: { name: 'Series B' } });
  });

  it('prints one JSON document and nothing else with --json, and writes no file', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown([...SERIES_B, '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ runs: 200, weeks: expect.arrayContaining([0, 104]) as unknown });
    expect(out.trimEnd()).not.toContain('\n');
    expect(err).toMatch(/^Series B/);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('writes files with --json when they are asked for', async () => {
    const cwd = folderWith();
    const { out, err } = await paydown([...SERIES_B, '--json', '--format', 'json'], { cwd });
    expect(readFileSync(join(cwd, 'out/series-b/summary.json'), 'utf8')).toBe(out);
    expect(err).toContain('Data: out/series-b/summary.json');
  });

  it('prints nothing with --quiet, and still writes the page', async () => {
    const cwd = folderWith();
    expect(await paydown([...SERIES_B, '--quiet'], { cwd })).toMatchObject({ code: 0, out: '', err: '' });
    expect(filesIn(join(cwd, 'out/series-b'))).toEqual(['index.html']);
  });

  it('replaces the files of an earlier run', async () => {
    const cwd = folderWith();
    const seeded = async (seed: string) => {
      await paydown([...SERIES_B, '--format', 'json', '--seed', seed], { cwd });
      return readFileSync(join(cwd, 'out/series-b/summary.json'), 'utf8');
    };
    expect(await seeded('a')).not.toBe(await seeded('b'));
    expect(filesIn(join(cwd, 'out/series-b')).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });

  it('gives the same result whatever the number of workers', async () => {
    const cwd = folderWith();
    const results = await Promise.all(
      ['1', '2', '3', '7'].map((workers) =>
        paydown(
          [
            'run',
            'scenarios/series-b.yaml',
            '--runs',
            '600',
            '--horizon',
            '2 years',
            '--json',
            '--quiet',
            '--workers',
            workers,
          ],
          { cwd },
        ),
      ),
    );
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(new Set(results.map(({ out }) => out)).size).toBe(1);
    expect(results[0]!.out.length).toBeGreaterThan(10_000);
  });

  it('lets the command line overrule the file', async () => {
    const cwd = folderWith();
    const options = [
      '--seed',
      '007',
      '--horizon',
      '18 months',
      '--policy',
      '{policy: commitment-first, commitment: 90%}',
      '--set',
      'company.arr=$9M',
      '--set',
      'company.arr=$8M',
    ];
    const { out } = await paydown([...SERIES_B, '--json', ...options], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      scenario: {
        seed: '007',
        horizon: 78,
        runs: 200,
        policy: { policy: 'commitment-first', settings: { commitment: 0.9 } },
        company: { arr: 8 },
      },
    });
  });

  it('names what the command line changed, and leaves the name alone when only runs or seed differ', async () => {
    const nameOf = async (...args: string[]): Promise<string> =>
      (JSON.parse((await paydown([...SERIES_B, '--json', ...args])).out) as { scenario: { name: string } }).scenario
        .name;
    expect(await nameOf('--seed', 'other')).toBe('Series B');
    expect(await nameOf('--policy', '0%', '--set', 'company.cash=$20M')).toBe(
      'Series B, with debt 0%, company.cash $20M',
    );
  });

  it('colours where FORCE_COLOR asks for it, and not where NO_COLOR forbids it', async () => {
    const cwd = folderWith();
    const asked = [...SERIES_B, '--format', 'json'];
    expect((await paydown(asked, { cwd, env: { FORCE_COLOR: '1' } })).out).toMatch(ESCAPES);
    expect((await paydown(asked, { cwd, env: { NO_COLOR: '1' } })).out).not.toMatch(ESCAPES);
  });

  it('runs under options of Node that threads do not take', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--max-old-space-size=2000', COMMAND, ...SERIES_B, '--json', '--quiet'],
      { cwd: folderWith(), maxBuffer: 1e8 },
    );
    expect(JSON.parse(stdout)).toMatchObject({ runs: 200 });
  });

  it('ends quietly when its reader goes away', async () => {
    const cwd = folderWith();
    const { child, ended } = start([...SERIES_B, '--json', '--quiet'], { cwd });
    child.stdout!.destroy();
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['/dev/null/x', /Nothing can be written to \/dev\/null\/x: part of the path is not a folder/],
    ['scenarios/seed.yaml', /Nothing can be written to scenarios\/seed\.yaml: a file of that name is in the way/],
  ])('refuses to write to %s before it simulates', async (out, message) => {
    const ended = await paydown([...SERIES_B, '--out', out], { cwd: folderWith() });
    expect(ended).toMatchObject({ code: 73, out: '' });
    expect(ended.err).toMatch(message);
  });
});
