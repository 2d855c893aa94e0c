import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND, folderWith } from '../../packages/cli/test/paydown.js';
import { ROOT } from '../root.js';

const HOOKS = `import { writeSync } from 'node:fs';
export const load = (url, context, next) => (writeSync(2, '@' + url + '\\n'), next(url, context));`;
const REGISTER = `import { register } from 'node:module';
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(HOOKS)}`)});`;

/** Files that are loaded for a command line. */
function loaded(args: readonly string[]): Promise<string[]> {
  const watching = ['--import', `data:text/javascript,${encodeURIComponent(REGISTER)}`];
  return new Promise((done) => {
    execFile(process.execPath, [...watching, COMMAND, ...args], (_, __, err) =>
      done([...err.matchAll(/^@(file:.+)$/gm)].map(([, url]) => url!)),
    );
  });
}

describe('what is loaded to print the help', () => {
  it('is nothing that plays', async () => {
    const files = await loaded(['--help']);
    expect(files.length).toBeGreaterThan(10);
    const engine = files.filter((file) => file.includes('/engine/'));
    expect(engine.map((file) => basename(file))).toEqual(['inert.js']);
  });
});

/** How long it takes is measured by `npm run verify:faults -- refusal-time`; nearly all of it is this. */
describe('what is loaded to refuse a file', () => {
  let files: string[] = [];
  beforeAll(async () => {
    files = await loaded(['check', join(folderWith({ 'bad.yaml': 'company: {engineer: 5}' }), 'bad.yaml')]);
  });

  it('is few files', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.length).toBeLessThan(70);
  });

  it.each([
    '@bomb.sh',
    'piscina',
    'csv-parse',
    'write-excel-file',
    'hyparquet',
    '/report/',
    'modelcontextprotocol',
    'bullmq',
    'ioredis',
  ])('has nothing of %s, which another command needs', (name) => {
    expect(files.filter((file) => file.includes(name))).toEqual([]);
  });
});

describe('what is loaded to list the charts', () => {
  it('is nothing that draws them', async () => {
    const files = await loaded(['charts']);
    expect(files.length).toBeGreaterThan(10);
    for (const name of ['/vega', 'resvg', 'pptxgenjs', 'jszip', 'write-excel-file', 'piscina'])
      expect(files.filter((file) => file.includes(name))).toEqual([]);
    // Vega lies in files of the report: in none of those that are loaded.
    const draws = (file: string): boolean => readFileSync(file, 'utf8').includes('renderHeadless');
    const bundled = join(ROOT, 'packages/report/dist/node');
    expect(readdirSync(bundled).filter((name) => draws(join(bundled, name)))).toHaveLength(1);
    const loadedNow = files.map((file) => fileURLToPath(file)).filter((file) => file.startsWith(bundled));
    expect(loadedNow.length).toBeGreaterThan(0);
    expect(loadedNow.filter(draws)).toEqual([]);
  });
});
