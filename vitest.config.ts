import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (name: string, entry = 'index') =>
  fileURLToPath(new URL(`./packages/${name}/src/${entry}.ts`, import.meta.url));

/** Where to write the counts for a machine to read, besides the report for people. */
const results = process.env['PAYDOWN_TEST_RESULTS'];

export default defineConfig({
  resolve: {
    alias: {
      '@paydown/engine/files': source('engine', 'scenario/files/index'),
      '@paydown/engine/simulate': source('engine', 'simulate/index'),
      '@paydown/engine/summary': source('engine', 'summary/index'),
      '@paydown/engine': source('engine'),
      '@paydown/report/themes': source('report', 'themeFile'),
      '@paydown/report/browser': source('report', 'browser'),
      '@paydown/report/terminal': source('report', 'terminal'),
      '@paydown/report': source('report'),
    },
  },
  test: {
    globalSetup: 'packages/compiler/compile.js',
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'notebooks/test/**/*.test.ts'],
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
