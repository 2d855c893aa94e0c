import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const source = (name: string, entry = 'index') =>
  fileURLToPath(new URL(`./packages/${name}/src/${entry}.ts`, import.meta.url));

/** Where to write the counts for a machine to read, besides the report for people. */
const results = process.env['PAYDOWN_TEST_RESULTS'];

const json: ['json', { outputFile: string }][] = results ? [['json', { outputFile: results }]] : [];

const PURE = ['packages/engine/test/**/*.test.ts', 'packages/compiler/test/**/*.test.ts'];
const REPORT = ['packages/report/test/**/*.test.ts'];
/** Commands that are run within the process of their tests, and leave nothing behind in it. */
const HERE = [
  ...['blocks', 'case', 'chart', 'commands', 'compare', 'debate', 'decide', 'deck', 'doubts', 'errors', 'explain'],
  ...['faults', 'fit', 'flat', 'history', 'inert', 'init', 'loops', 'memo', 'output', 'provenance', 'rank', 'run'],
  ...['score', 'sensitivity', 'story', 'sweep', 'until', 'workbook'],
].map((name) => `packages/cli/test/${name}.test.ts`);
const ALL = ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'notebooks/test/**/*.test.ts'];

export default defineConfig({
  resolve: {
    alias: {
      '@paydown/cluster': source('cluster'),
      '@paydown/engine/inert': source('engine', 'scenario/inert'),
      '@paydown/engine/files': source('engine', 'scenario/files/index'),
      '@paydown/engine/simulate': source('engine', 'simulate/index'),
      '@paydown/engine/summary': source('engine', 'summary/index'),
      '@paydown/engine/internal': source('engine', 'internal'),
      '@paydown/engine': source('engine'),
      '@paydown/report/themes': source('report', 'themeFile'),
      '@paydown/report/browser': source('report', 'browser'),
      '@paydown/report/terminal': source('report', 'terminal'),
      '@paydown/report/views': source('report', 'views'),
      '@paydown/report': source('report'),
    },
  },
  test: {
    globalSetup: 'packages/compiler/compile.js',
    setupFiles: 'test/run/properties.ts',
    projects: [
      // The engine keeps no state, the report one word of it: their modules are loaded once for the tests of many files.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'report', include: REPORT, isolate: false, setupFiles: 'packages/report/test/dollars.ts' },
      },
      { extends: true, test: { name: 'here', include: HERE, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ALL, exclude: [...configDefaults.exclude, ...PURE, ...REPORT, ...HERE] },
      },
    ],
    reporters: ['default', './test/run/durations.ts', ...json],
    // What would pass without a look fails: a test without an assertion, one that hides the others, a file to compare with that is not there.
    expect: { requireAssertions: true },
    allowOnly: false,
    update: 'none',
    // Most tests of the command wait for processes of their own: two at a time even where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // As the command does, on the V8 on which it was measured: what runs only a little is left uncompiled.
    execArgv: process.versions.v8.startsWith('11.') ? ['--interrupt-budget=500000'] : [],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
