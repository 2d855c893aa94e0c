import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (name: string) => fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url));

/** Where to write the counts for a machine to read, besides the report for people. */
const results = process.env['PAYDOWN_TEST_RESULTS'];

export default defineConfig({
  resolve: { alias: { '@paydown/engine': source('engine'), '@paydown/report': source('report') } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
