import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { drawnValues } from '../../engine/src/coefficients/drawn.js';
import { readSheet } from 'read-excel-file/node';
import { summaryPlays } from '@paydown/engine/internal';
import { parquetTable } from '../src/output/tables/parquet.js';
import { loadScenario } from '../src/input/load.js';
import { overridesOf } from '../src/input/overrides.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../test/root.js';
import { COMMAND, filesIn, folderWith, paydownHere as paydown, start } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '300', '--horizon', '2 years'];
const LAST = 104;
const DECISIONS = ['--policy', '5%', '--policy', '20%'];
const HOSTILE = '=HYPERLINK("http://x")</name>\'\u202e';

let cwd: string;
let duckdb: DuckDBConnection;

/** The rows that a query gives, as plain values. */
const rows = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowObjectsJson() as Record<string, never>[];
const one = async (sql: string) => (await rows(sql))[0]!;

beforeAll(async () => {
  cwd = folderWith({
    'plain.yaml': 'company: {engineers: 20, others: 20, arr: $3M, cash: $9M}\n',
    'hostile.yaml': `extends: series-b\nname: ${JSON.stringify(HOSTILE)}\n`,
  });
  duckdb = await (await DuckDBInstance.create(':memory:', { file_search_path: cwd })).connect();
  const { code, err } = await paydown(
    ['data', SCENARIO, ...QUICK, ...DECISIONS, '--tables', 'futures,weeks,summary', '--outcomes', 'arr,value'].concat([
      '--every',
      '26',
      '--quantiles',
      '50,90',
      '--format',
      'parquet,csv,xlsx',
      '--out',
      'o',
      '--quiet',
    ]),
    { cwd },
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

describe('paydown data', () => {
  it('writes each table in each format, and what the columns are', () => {
    const names = ['futures', 'weeks', 'summary'].flatMap((table) =>
      ['parquet', 'csv', 'xlsx'].map((end) => `${table}.${end}`),
    );
    expect(filesIn(join(cwd, 'o'))).toEqual([...names, 'data.json'].sort());
  });

  it('gives a database the right types at once, and the same rows from Parquet as from CSV', async () => {
    const types = new Map(
      (await rows("describe select * from 'o/futures.parquet'")).map((each) => [
        each['column_name'],
        each['column_type'],
      ]),
    );
    expect(types.get('run' as never)).toBe('INTEGER');
    expect(types.get('end_date' as never)).toBe('DATE');
    expect(types.get('arr' as never)).toBe('FLOAT');
    expect(types.get('coefficient_drag' as never)).toBe('DOUBLE');
    const fromCsv = await rows("describe select * from 'o/futures.csv'");
    expect(fromCsv.find((each) => each['column_name'] === 'end_date')!['column_type']).toBe('DATE');
    const sums = (file: string) =>
      one(
        `select count(*)::int n, sum(arr) arr, sum(value) v, sum(coefficient_drag) drag, sum(end_week)::int ends, sum(payback_week)::int paid from '${file}'`,
      );
    const [parquet, csv] = [await sums('o/futures.parquet'), await sums('o/futures.csv')];
    expect(parquet['n']).toBe(600);
    for (const key of ['n', 'ends', 'paid']) expect(csv[key]).toBe(parquet[key]);
    for (const key of ['arr', 'v', 'drag']) expect(csv[key]).toBeCloseTo(parquet[key]!, 3);
  });

  it('agrees with what a comparison answers from the same futures', async () => {
    const { out } = await paydown(['compare', SCENARIO, ...QUICK, ...DECISIONS, '--json', '--quiet'], { cwd });
    const { alternatives } = JSON.parse(out) as {
      alternatives: { name: string; levels: { arr: { mean: { value: number } } } }[];
    };
    expect(alternatives).toHaveLength(2);
    for (const { name, levels } of alternatives) {
      const { mean } = await one(`select avg(arr) as mean from 'o/futures.parquet' where alternative = '${name}'`);
      expect(mean).toBeCloseTo(levels.arr.mean.value, 5);
    }
  });

  it('has percentiles and shares that the rows of the futures bear out', async () => {
    const rowsOf = (statistic: string, outcome: string) =>
      one(
        `select value, low, high from 'o/summary.parquet' where week = ${LAST} and statistic = '${statistic}' and outcome = '${outcome}' and alternative like '5%'`,
      );
    const truth = await one(
      "select quantile_cont(arr::double, 0.5) median, quantile_cont(arr::double, 0.9) p90, avg((fate = 'dead')::int) dead from 'o/futures.parquet' where alternative like '5%'",
    );
    expect((await rowsOf('p50', 'arr'))['value']).toBeCloseTo(truth['median']!, 6);
    expect((await rowsOf('p90', 'arr'))['value']).toBeCloseTo(truth['p90']!, 6);
    const dead = await rowsOf('share', 'dead');
    expect(dead['value']).toBeCloseTo(truth['dead']!, 9);
    expect(dead['low']).toBeLessThan(dead['value']!);
    expect(dead['high']).toBeGreaterThan(dead['value']!);
  });

  it.each([300, 1_000_000, 40_000_000])('sums up %i futures of which few are held at once', (runs) => {
    const weeks = Array.from({ length: 66 }, (_, i) => 4 * i);
    const outcomes = ['arr', 'cash', 'value'] as const;
    const parts = summaryPlays(runs, outcomes, weeks);
    expect(parts.flatMap((part) => part.outcomes.flatMap((name) => part.weeks.map((week) => [name, week])))).toEqual(
      outcomes.flatMap((name) => weeks.map((week) => [name, week])),
    );
    for (const part of parts)
      expect(4 * runs * part.outcomes.length * part.weeks.length).toBeLessThanOrEqual(Math.max(256e6, 4 * runs));
  });

  it('has courses whose last week is that of the futures', async () => {
    const { n, weeks } = await one(
      "select count(*)::int n, list(distinct week order by week) as weeks from 'o/weeks.parquet'",
    );
    expect({ n, weeks }).toEqual({ n: 600 * 2 * 5, weeks: [0, 26, 52, 78, 104] });
    const { apart } = await one(
      `select max(abs(w.value - f.arr)) apart from 'o/weeks.parquet' w join 'o/futures.parquet' f using (run, alternative) where w.week = ${LAST} and w.outcome = 'arr'`,
    );
    expect(apart).toBe(0);
  });

  it('says from which week value stays ahead of the first decision, in the same future', async () => {
    const { wrong, paid } = await one(
      `select count(*) filter (where payback_week is not null and (f.value < b.value or (f.fate = 'dead' and b.fate = 'dead')))::int
         + count(*) filter (where payback_week is null and f.value > b.value and not (f.fate = 'dead' and b.fate = 'dead'))::int wrong, count(payback_week)::int paid
       from 'o/futures.parquet' f join (select run, value, fate from 'o/futures.parquet' where alternative like '5%') b using (run) where alternative like '20%'`,
    );
    expect(wrong).toBe(0);
    expect(paid).toBeGreaterThan(0);
    const { bad } = await one(
      `with v as (select w.run, w.week, w.value > b.value ahead, w.value < b.value behind, f.payback_week p from 'o/weeks.parquet' w
         join 'o/weeks.parquet' b on b.run = w.run and b.week = w.week and b.outcome = 'value' and b.alternative like '5%'
         join 'o/futures.parquet' f on f.run = w.run and f.alternative = w.alternative
         where w.outcome = 'value' and w.alternative like '20%')
       select count(*)::int bad from v where (week >= p and behind) or (week = p and not ahead)`,
    );
    expect(bad).toBe(0);
  });

  it('holds the coefficients that each future drew', async () => {
    const args = ['data', 'plain.yaml', '--runs', '300', '--horizon', '1 year', '--out', 'k', '--quiet'];
    expect(await paydown(args, { cwd })).toMatchObject({ code: 0, err: '' });
    const drag = (await rows("select coefficient_drag d from 'k/futures.parquet' order by run")).map(
      (each) => each['d'] as number,
    );
    expect(drag).toEqual([...drawnValues(loadScenario(join(cwd, 'plain.yaml'), overridesOf({ runs: '300' })), 'drag')]);
  });

  it('carries seed, version and meanings along in every format', async () => {
    const { seed, digest, tables } = JSON.parse(readFileSync(join(cwd, 'o/data.json'), 'utf8')) as {
      seed: string;
      digest: string;
      tables: { name: string; columns: { name: string; meaning: string }[] }[];
    };
    expect(seed).toBe('paydown');
    for (const { columns } of tables) for (const { meaning } of columns) expect(meaning).not.toBe('');
    const { value } = await one(
      "select decode(value) as value from parquet_kv_metadata('o/futures.parquet') where decode(key) = 'paydown'",
    );
    expect(JSON.parse(value!)).toMatchObject({ seed, digest, columns: tables[0]!.columns });
    const about = new Map((await readSheet(join(cwd, 'o/futures.xlsx'), 'about')).map(([name, text]) => [name, text]));
    expect(about.get('seed')).toBe(seed);
    expect(about.get('digest')).toBe(digest);
  });

  it('gives Excel numbers as numbers and days as days', async () => {
    const [head, ...sheet] = await readSheet(join(cwd, 'o/futures.xlsx'), 'futures');
    const column = (name: string) => sheet.map((row) => row[head!.indexOf(name)]);
    expect(column('arr').every((cell) => typeof cell === 'number')).toBe(true);
    const { arr } = await one("select sum(arr) arr from 'o/futures.parquet'");
    expect((column('arr') as number[]).reduce((a, b) => a + b, 0)).toBeCloseTo(arr!, 3);
    const days = column('end_date').filter((cell) => cell !== null);
    expect(days.length).toBeGreaterThan(0);
    expect(days.every((cell) => cell instanceof Date)).toBe(true);
  });

  it('gives the same rows in one play of several tables as in a play for each', async () => {
    const folder = folderWith();
    const few = ['data', SCENARIO, '--policy', '5%', '--policy', '20%', '--runs', '64', '--horizon', '1 year'];
    const write = (tables: string, out: string) =>
      paydown([...few, '--outcomes', 'arr', '--format', 'csv', '--tables', tables, '--out', out], { cwd: folder });
    const ended = await Promise.all([write('futures,weeks', 'both'), write('futures', 'one'), write('weeks', 'other')]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(read('both/futures.csv')).toBe(read('one/futures.csv'));
    expect(read('both/weeks.csv')).toBe(read('other/weeks.csv'));
  });

  it('gives the same rows whatever the number of threads', async () => {
    const digestWith = async (workers: string) => {
      await paydown(
        [
          'data',
          SCENARIO,
          '--runs',
          '700',
          '--horizon',
          '1 year',
          '--workers',
          workers,
          '--format',
          'csv',
          '--out',
          workers,
        ],
        { cwd },
      );
      return readFileSync(join(cwd, workers, 'futures.csv'), 'utf8');
    };
    expect(await digestWith('1')).toBe(await digestWith('3'));
  });

  it('writes decimal commas where they are asked for', async () => {
    await paydown(
      ['data', SCENARIO, '--runs', '20', '--horizon', '1 year', '--format', 'csv', '--european', '--out', 'eu'],
      { cwd },
    );
    const text = readFileSync(join(cwd, 'eu/futures.csv'), 'utf8');
    expect(text.startsWith('\uFEFFrun;alternative;')).toBe(true);
    const [head, first] = text
      .slice(1)
      .split('\r\n')
      .map((line) => line.split(';'));
    expect(first).toHaveLength(head!.length);
    expect(first![head!.indexOf('arr')]).toMatch(/^\d+,\d+$/);
  });

  it('lets no name become a formula or a part of a file', async () => {
    const { code } = await paydown(
      ['data', 'hostile.yaml', '--runs', '5', '--horizon', '1 year', '--format', 'csv,xlsx,parquet', '--out', 'h'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'h/futures.csv'), 'utf8')).not.toMatch(/(^|[,"\n])=|\u202e/);
    const [, first] = await readSheet(join(cwd, 'h/futures.xlsx'), 'futures');
    expect(first![1]).toContain('=HYPERLINK');
    const parts = spawnSync('unzip', ['-p', join(cwd, 'h/futures.xlsx'), 'xl/worksheets/sheet1.xml'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (parts.error === undefined) expect(parts.stdout).not.toContain('<f>');
    const { alternative } = await one("select alternative from 'h/futures.parquet' limit 1");
    expect(alternative).toContain('=HYPERLINK');
  });

  it.each([
    [['--tables', 'future'], /There are: futures, weeks, summary/],
    [['--outcomes', 'ar,constructor'], /no outcome “ar”[^]*no outcome “constructor”/],
    [['--quantiles', '0,50'], /above 0 and below 100/],
    [['--format', 'xlsx', '--runs', '2000000'], /more than a workbook can hold/],
    [['--every', '0'], /whole number from 1/],
  ] as const)('refuses %j in words, before anything is played or written', async (args, says) => {
    const empty = folderWith();
    const ended = await paydown(['data', SCENARIO, ...args], { cwd: empty });
    expect(ended).toMatchObject({ code: 64, out: '' });
    expect(ended.err).toMatch(says);
    expect(existsSync(join(empty, 'out'))).toBe(false);
  });

  it.each(['csv', 'parquet', 'xlsx'])('as %s on a full disk says so, and leaves no half of a file', async (format) => {
    const folder = folderWith();
    const script = `ulimit -f 20; "${process.execPath}" "${COMMAND}" data ${SCENARIO} --runs 300 --horizon '1 year' --out o --format ${format}`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 73,
      stderr: 'The tables cannot be written: files may not be that large here.\n',
    });
    expect(readdirSync(folder)).toEqual(['scenarios']);
  });

  it('leaves nothing half-written behind when it is stopped', async () => {
    const folder = folderWith();
    const started = start(['data', SCENARIO, '--runs', '200000', '--horizon', '1 year', '--out', 'o'], { cwd: folder });
    while (!existsSync(join(folder, 'o')) || !readdirSync(join(folder, 'o')).some((name) => name.includes('futures')))
      await new Promise((done) => setTimeout(done, 20));
    started.child.kill('SIGINT');
    expect(await started.ended).toMatchObject({
      code: 130,
      err: expect.stringContaining('Nothing of it is kept: the same command begins afresh.') as string,
    });
    expect(existsSync(join(folder, 'o')) ? readdirSync(join(folder, 'o')) : []).toEqual([]);
  });
});

/** The code blocks of the page of recipes in a language. */
const recipes = (language: string): string[] =>
  [
    ...readFileSync(join(ROOT, 'packages/cli/docs/data.md'), 'utf8').matchAll(
      new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'),
    ),
  ].map(([, code]) => code!);

describe('a Parquet file', () => {
  it('is written in groups of rows from the same memory, with nothing where nothing is', async () => {
    const columns = (['whole', 'single', 'double', 'text', 'date'] as const).map((kind) => ({
      name: kind,
      kind,
      unit: '',
      meaning: kind,
    }));
    const table = parquetTable(join(cwd, 'groups.parquet'), 'groups', columns);
    const [batches, size] = [3, 100_000];
    const all = Array.from({ length: size }, (_, i) => i);
    for (let b = 0; b < batches; b++)
      table.add({
        rows: size,
        cells: [
          all.map((i) => (i % 3 === 0 ? null : b * size + i)),
          Float32Array.from(all, (i) => i / 2),
          all.map((i) => (b === 1 ? null : i / 3)),
          all.map((i) => (i % 2 === 0 ? `${b}` : null)),
          all.map((i) => (i === 7 ? null : b)),
        ],
      });
    await table.close({});
    const { groups, most } = await one(
      "select count(distinct row_group_id)::int as groups, max(row_group_num_rows)::int as most from parquet_metadata('groups.parquet')",
    );
    expect({ groups, most }).toEqual({ groups: 3, most: 122_880 });
    expect(
      await one(
        'select count(*)::int as n, count(whole)::int as whole, sum(whole)::double as wholes, sum(single)::double as singles,'
          + ` count("double")::int as "double", count(text)::int as text, count("date")::int as "date", max(year("date"))::int as year from 'groups.parquet'`,
      ),
    ).toEqual({
      n: 300_000,
      whole: 3 * 66_666,
      wholes: all.reduce((sum, i) => sum + (i % 3 === 0 ? 0 : 3 * i + 3 * size), 0),
      singles: (3 * size * (size - 1)) / 4,
      double: 200_000,
      text: 150_000,
      date: 299_997,
      year: 1970,
    });
  });
});

describe('the page of recipes', () => {
  beforeAll(() => {
    mkdirSync(join(cwd, 'recipes'));
    symlinkSync(join(cwd, 'o'), join(cwd, 'recipes/data'));
  });

  it('has queries that DuckDB answers', async () => {
    const [ahead, deaths] = await Promise.all(recipes('sql').map((sql) => rows(sql.replaceAll("'data/", "'o/"))));
    expect(ahead!.map((row) => row['futures'])).toEqual(['75', '75', '75', '75']);
    expect(deaths!.reduce((sum, row) => sum + Number(row['futures']), 0)).toBe(600);
  });

  it.for([
    [
      'python',
      'python3',
      ['-c'],
      ['-c', 'import pandas'],
      /20% for debt is ahead in \d+% of the same futures[^]*coefficient_/,
    ],
    ['r', 'Rscript', ['-e'], ['--version'], /dead[^]*ahead in \d+% of the same futures/],
  ] as const)('has %s that runs', ([language, command, before, probe, says], { skip }) => {
    const [code] = recipes(language);
    if (spawnSync(command, probe).status !== 0) skip(`what the recipe for ${language} needs is not installed here`);
    const { status, stdout, stderr } = spawnSync(command, [...before, code!], {
      cwd: join(cwd, 'recipes'),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(says);
  });
});
