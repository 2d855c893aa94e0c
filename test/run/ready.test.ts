import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeReady } from '../../packages/cli/ready.js';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

let root = '';
let ran: string[] = [];
let written = 0;

/** Writes a file of the project at a time of its own, as in life. */
function write(path: string, text = path): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  utimesSync(join(root, path), 1e9, 1e9 + (written += 1));
}

/** Installs and builds, of a sort. */
function work(script: string): number {
  ran.push(script);
  if (script === 'setup') write('node_modules/.modules.yaml');
  else write('packages/engine/dist/index.js');
  return 0;
}

const ready = (run = work): { readonly code: number; readonly ran: readonly string[] } => {
  ran = [];
  return { code: makeReady(root, run), ran };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'paydown-ready-'));
  folders.push(root);
  write('package.json');
  write('pnpm-lock.yaml');
  write('scenarios/seed.yaml');
  write('packages/bundle.js');
  for (const name of ['compiler', 'engine', 'report', 'cli', 'other', 'studio']) write(`packages/${name}/src/index.ts`);
});

describe('what is done before `npm start`', () => {
  it('is all of it in a fresh clone, and nothing when nothing has changed', () => {
    expect(ready()).toEqual({ code: 0, ran: ['setup', 'build'] });
    expect(ready()).toEqual({ code: 0, ran: [] });
  });

  it.each([
    ['a source', () => write('packages/report/src/index.ts', 'the same size or another')],
    ['a source of the same size', () => write('packages/report/src/index.ts')],
    ['a source that is new', () => write('packages/engine/src/company/new.ts')],
    ['what puts packages into few files', () => write('packages/bundle.js')],
    ['a scenario', () => write('scenarios/seed.yaml')],
    ['what was built', () => rmSync(join(root, 'packages/engine/dist/index.js'))],
    ['a source of any other package', () => write('packages/other/src/index.ts')],
    ['a source that is gone', () => rmSync(join(root, 'packages/cli/src/index.ts'))],
  ])('is the build where %s has changed', (_, change) => {
    ready();
    change();
    expect(ready()).toEqual({ code: 0, ran: ['build'] });
    expect(ready()).toEqual({ code: 0, ran: [] });
  });

  it.each([
    ['the lock file', () => write('pnpm-lock.yaml')],
    ['the number of packages', () => write('packages/new/package.json')],
    ['what is installed', () => rmSync(join(root, 'node_modules/.modules.yaml'))],
    ['what is installed, all of it', () => rmSync(join(root, 'node_modules'), { recursive: true })],
    ['the note of what was done', () => write('node_modules/.cache/paydown/ready.json', '{')],
  ])('is all of it where %s has changed', (_, change) => {
    ready();
    change();
    expect(ready()).toEqual({ code: 0, ran: ['setup', 'build'] });
  });

  it('is nothing where a test, a page or an answer has changed', () => {
    ready();
    for (const path of [
      'packages/engine/test/a.test.ts',
      'packages/cli/docs/a.md',
      'out/a.html',
      'packages/cli/studio/a.js',
      'packages/studio/src/index.ts',
    ])
      write(path);
    expect(ready()).toEqual({ code: 0, ran: [] });
  });

  it('ends with what fails, and does it again', () => {
    const failing = (at: string) => (script: string) => (work(script), script === at ? 3 : 0);
    expect(ready(failing('setup'))).toEqual({ code: 3, ran: ['setup'] });
    expect(ready(failing('build'))).toEqual({ code: 3, ran: ['setup', 'build'] });
    expect(ready()).toEqual({ code: 0, ran: ['setup', 'build'] });
    write('scenarios/seed.yaml');
    expect(ready(failing('build'))).toEqual({ code: 3, ran: ['build'] });
    expect(ready()).toEqual({ code: 0, ran: ['setup', 'build'] });
  });
});
