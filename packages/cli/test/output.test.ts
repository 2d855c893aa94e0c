import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE_GROUPS, type Entry } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { Failure } from '../src/exit.js';
import { catalogueTable, describeEntry, short } from '../src/output/catalogue.js';
import { hasColours, widthOf } from '../src/output/console.js';
import { openFolder } from '../src/output/files.js';
import { progressBar, progressWords, showProgress } from '../src/output/progress.js';
import { filesIn, folderWith } from './paydown.js';

describe('colours', () => {
  const terminal = { isTTY: true };
  it.each([
    ['a terminal', terminal, {}, true],
    ['a pipe', {}, {}, false],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, false],
    ['NO_COLOR', terminal, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
    ['FORCE_COLOR in a pipe', {}, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR against NO_COLOR', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('%s', (_, stream, env, colours) => expect(hasColours(stream, env)).toBe(colours));

  it('counts on 80 columns without a terminal', () => {
    expect(widthOf({})).toBe(80);
    expect(widthOf({ columns: 0 })).toBe(80);
    expect(widthOf({ columns: 132 })).toBe(132);
  });
});

describe('progress', () => {
  it('fills the bar in proportion', () => {
    expect(progressBar(0)).toBe('─'.repeat(24));
    expect(progressBar(0.5)).toBe('━'.repeat(12) + '─'.repeat(12));
    expect(progressBar(1)).toBe('━'.repeat(24));
  });

  it.each([
    [0, 10_000, 0, '0 of 10,000 futures'],
    [5000, 10_000, 2500, '5,000 of 10,000 futures, 2,500/s, 2 s left'],
    [1234, 10_000, 1234, '1,234 of 10,000 futures, 1,230/s, 8 s left'],
    [256, 1_000_000, 256, '256 of 1,000,000 futures, 256/s, 65 min left'],
    [256, 10_000_000, 256, '256 of 10,000,000 futures, 256/s, 11 h left'],
  ])('%i of %i at %i/s', (done, total, rate, words) => expect(progressWords(done, total, rate)).toBe(words));

  const terminal = (isTTY: boolean) => {
    const written: string[] = [];
    return {
      written,
      stream: { isTTY, columns: 60, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream,
    };
  };

  it('draws seldom, within the line, and clears it at the end', () => {
    const { written, stream } = terminal(true);
    const progress = showProgress(1000, stream, false);
    for (let done = 1; done <= 1000; done++) progress.played(done);
    progress.end();
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.length).toBeLessThan(20);
    const visible = written.map((text) => text.replace(/\u001b\[\d*[mK]|\r/g, ''));
    expect(Math.max(...visible.map((text) => text.length))).toBeLessThan(60);
    expect(visible.at(-2)).toContain('1,000 of 1,000');
    expect(visible.at(-1)).toBe('');
  });

  it.each([
    ['a pipe', false, false],
    ['--quiet', true, true],
  ])('is silent with %s', (_, isTTY, quiet) => {
    const { written, stream } = terminal(isTTY);
    const progress = showProgress(10, stream, quiet);
    progress.played(10);
    progress.stage('charts');
    progress.end();
    expect(written).toEqual([]);
  });
});

describe('output files', () => {
  it('makes folders, writes files whole and leaves no other', () => {
    const folder = join(folderWith(), 'a/b');
    const paths = openFolder(folder).write([
      { name: 'x.txt', content: 'text' },
      { name: 'y.bin', content: Uint8Array.of(0, 255) },
    ]);
    expect(paths).toEqual([join(folder, 'x.txt'), join(folder, 'y.bin')]);
    expect(filesIn(folder)).toEqual(['x.txt', 'y.bin']);
    expect(readFileSync(paths[1]!)).toEqual(Buffer.of(0, 255));
  });

  it('keeps what else is in the folder', () => {
    const folder = folderWith({ 'notes.txt': 'mine' });
    openFolder(folder).write([{ name: 'x.txt', content: '' }]);
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('says which file cannot be written, and why', () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'x.txt'));
    writeFileSync(join(folder, 'x.txt/y'), '');
    const out = openFolder(folder);
    expect(() => out.write([{ name: 'x.txt', content: '' }])).toThrow(/x\.txt cannot be written: it is a folder/);
    expect(() => openFolder(join(folder, 'x.txt/y/z'))).toThrow(Failure);
    expect(existsSync(join(folder, 'x.txt/y/z'))).toBe(false);
  });
});

describe('the catalogue as a table', () => {
  const entries = Object.entries(CATALOGUE_GROUPS).flatMap(([group, all]) =>
    Object.entries(all as Readonly<Record<string, Entry>>).map(([name, entry]) => ({ name, group, ...entry })),
  );

  it.each([80, 100, 200])('fits %i columns and has a line for every coefficient', (width) => {
    const lines = catalogueTable(entries, { colour: false, width }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    for (const { name, grade, year } of entries) {
      expect(lines.filter((line) => line.startsWith(`${name} `))).toEqual([
        expect.stringMatching(new RegExp(` ${grade} ${year} `)),
      ]);
    }
  });

  it('tells everything about one within the width', () => {
    const drag = entries.find(({ name }) => name === 'drag')!;
    const text = describeEntry(drag, { colour: false, width: 60 });
    for (const part of [drag.unit, drag.grade, '1.9, 3.1, 5.1', 'lognormal', String(drag.year)])
      expect(text).toContain(part);
    expect(text.replace(/\s+/g, ' ')).toContain(drag.source);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it.each([
    [0.0015, '0.0015'],
    [13, '13'],
    [3e-7, '3e-7'],
    [1234.5, '1230'],
    [0, '0'],
  ])('writes %f as %s', (value, text) => expect(short(value)).toBe(text));
});
