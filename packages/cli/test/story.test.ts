import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario, type Scenario } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { holdFolder } from '../src/output/files.js';
import { originOf } from '../src/output/ledger.js';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const scenario = (name: string, arr: string, more = ''): Scenario =>
  readScenario('x.yaml', {
    read: () => `name: ${name}\ncompany: {engineers: 10, arr: ${arr}, cash: $4M}\n${more}`,
    resolve: (_, to) => to,
  }).scenario!;
const OURS = scenario('Ours', '$1M');
const THEIRS = scenario('Theirs', '$2M');
const RUN = originOf('run', OURS, 'one');

/** Writes files as a command of that origin does, and says what it notices and what is in the folder then. */
async function wrote(
  cwd: string,
  files: Readonly<Record<string, string>>,
  origin = RUN,
  whole = true,
): Promise<{ notices: string[]; left: string[] }> {
  const notices: string[] = [];
  const folder = await holdFolder(join(cwd, 'o'), { note: (text) => void notices.push(text) });
  folder.write(
    Object.entries(files).map(([name, content]) => ({ name, content })),
    origin,
  );
  folder.settle(origin, whole);
  return {
    notices: notices.map((text) => text.replaceAll(cwd, '')),
    left: filesIn(join(cwd, 'o')).filter((name) => !name.startsWith('.')),
  };
}

describe('a folder tells one story', () => {
  it('what an earlier run wrote for another answer goes, and this is said', async () => {
    const cwd = folderWith();
    expect((await wrote(cwd, { 'index.html': '1', 'a.csv': '1', 'b.csv': '1' })).notices).toEqual([]);
    expect(await wrote(cwd, { 'index.html': '2' }, originOf('run', OURS, 'two'))).toEqual({
      notices: ['Removed from /o, since it is of an earlier run: a.csv, b.csv.'],
      left: ['index.html'],
    });
    // And is forgotten.
    expect((await wrote(cwd, { 'index.html': '3' }, originOf('run', OURS, 'three'))).notices).toEqual([]);
  });

  it('what the same answer was written as before stays', async () => {
    const cwd = folderWith();
    await wrote(cwd, { 'index.html': '1' });
    expect(await wrote(cwd, { 'a.csv': '1' })).toEqual({ notices: [], left: ['a.csv', 'index.html'] });
  });

  it('what somebody has changed since stays, and is named', async () => {
    const cwd = folderWith();
    await wrote(cwd, { 'a.csv': '1', 'b.csv': '1' });
    writeFileSync(join(cwd, 'o/a.csv'), 'my own notes');
    expect(await wrote(cwd, { 'index.html': '2' }, originOf('run', OURS, 'two'))).toEqual({
      notices: [
        'Removed from /o, since it is of an earlier run: b.csv.',
        '/o also holds what is not of this run: a.csv (run, Ours).',
      ],
      left: ['a.csv', 'index.html'],
    });
    expect(readFileSync(join(cwd, 'o/a.csv'), 'utf8')).toBe('my own notes');
  });

  it('what other commands say of the same company stays; of another, it is named', async () => {
    const cwd = folderWith();
    const more = scenario('Ours', '$1M', 'runs: 77\ndebt: 40%\n');
    await wrote(cwd, { 'rank.html': '1' }, originOf('rank', more, 'x'));
    expect((await wrote(cwd, { 'index.html': '1' })).notices).toEqual([]);
    expect(await wrote(cwd, { 'index.html': '2' }, originOf('run', THEIRS, 'two'))).toEqual({
      notices: ['/o also holds what is not of this run: rank.html (rank, Ours).'],
      left: ['index.html', 'rank.html'],
    });
  });

  it('a command that was stopped removes nothing, and names it', async () => {
    const cwd = folderWith();
    await wrote(cwd, { 'index.html': '1' });
    expect(await wrote(cwd, { 'summary.json': '2' }, originOf('run', OURS, 'part'), false)).toEqual({
      notices: ['/o also holds what is not of this run: index.html (run, Ours).'],
      left: ['index.html', 'summary.json'],
    });
  });

  const entry = { asked: 'run', about: '', subject: '', answer: '', content: '' };
  it.each([
    '',
    '{',
    'null',
    '{"files": []}',
    '{"files": {"index.html": 5}}',
    JSON.stringify({ files: { '../mine': entry, '.mine': entry, 'a/b': entry } }),
  ])('a ledger that holds %j counts as none', async (content) => {
    const cwd = folderWith({ mine: '' });
    mkdirSync(join(cwd, 'o'));
    writeFileSync(join(cwd, 'o/.paydown.json'), content);
    expect(await wrote(cwd, { 'index.html': '1' })).toEqual({ notices: [], left: ['index.html'] });
    expect(filesIn(cwd)).toContain('mine');
  });

  it('a pipe in the place of a file that was written is not opened', async () => {
    const cwd = folderWith();
    await wrote(cwd, { 'index.html': '1', 'arr.csv': '2' });
    rmSync(join(cwd, 'o/arr.csv'));
    execFileSync('mkfifo', [join(cwd, 'o/arr.csv')]);
    const theirs = originOf('run', THEIRS, 'two');
    expect((await wrote(cwd, { 'index.html': '2' }, theirs)).left).toEqual(['arr.csv', 'index.html']);
  });

  it('the real commands keep it: run, then run and chart of another company', async () => {
    const cwd = folderWith();
    const few = ['--runs', '64', '--horizon', '1 year', '--out', 'o', '--quiet'];
    await paydown(['run', 'scenarios/series-b.yaml', '--format', 'html,json,csv', ...few], { cwd });
    await paydown(['chart', 'scenarios/series-b.yaml', 'arr', '--format', 'spec', ...few], { cwd });
    expect(filesIn(join(cwd, 'o')).length).toBeGreaterThan(12);
    const { err } = await paydown(['run', 'scenarios/seed.yaml', ...few.slice(0, -1)], { cwd });
    expect(filesIn(join(cwd, 'o'))).toEqual(['arr.vl.json', 'index.html']);
    expect(err).toMatch(
      /^Removed from o, since it is of an earlier run: .* and \d+ more\.\no also holds what is not of this run: arr\.vl\.json \(chart arr, Series B\)\.\n$/,
    );
    await paydown(['chart', 'scenarios/seed.yaml', 'arr', '--format', 'csv', ...few], { cwd });
    expect(filesIn(join(cwd, 'o'))).toEqual(['arr.csv', 'index.html']);
  });
});

describe('a folder where a file must go is found before anything is played', () => {
  it.each([
    ['run', [], 'index.html'],
    ['run', [], 'summary.json'],
    ['run', [], '.paydown.json'],
    ['run', ['--format', 'svg'], 'arr.svg'],
    ['rank', ['--format', 'csv'], 'rank-regret.csv'],
    ['chart', ['arr', '--format', 'spec'], 'arr.vl.json'],
    ['deck', [], 'deck.pptx'],
  ])('%s %j: %s', async (command, args, name) => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'o', name), { recursive: true });
    const line = [command, 'scenarios/series-b.yaml', ...args, '--runs', '64', '--out', 'o'];
    expect(await paydown(line, { cwd })).toEqual({
      code: 73,
      // Its answer would stand here.
      out: '',
      err: `o/${name} is a folder, where a file may have to go. Give it another name, or give another --out.\n`,
    });
    expect(filesIn(join(cwd, 'o')).filter((each) => each !== name)).toEqual([]);
  });

  it('and so is --out that is a file', async () => {
    const cwd = folderWith({ o: '' });
    expect(await paydown(['run', 'scenarios/series-b.yaml', '--runs', '64', '--out', 'o'], { cwd })).toEqual({
      code: 73,
      out: '',
      err: 'Nothing can be written to o: a file of that name is in the way.\n',
    });
  });
});
