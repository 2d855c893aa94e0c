/** Runs the validation suite and writes out/validation/index.html. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { withModule } from './serve.js';

const folder = new URL('../../out/validation/', import.meta.url);
await withModule('/test/validation/suite.ts', async ({ runSuite }) => {
  const { page, summary, allHold } = await runSuite((line) => console.log(line));
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('.index.html.tmp', folder), page);
  renameSync(new URL('.index.html.tmp', folder), new URL('index.html', folder));
  console.log(`\n${summary}: out/validation/index.html`);
  process.exitCode = allHold ? 0 : 1;
});
