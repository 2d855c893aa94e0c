/**
 * Plays the companies of the public bench from their first day, writes what came out to packages/engine/docs/bench.md, and each as a scenario to out/backtest.
 * With `--check` it writes nothing and says whether the page is true.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withModule } from './serve.js';

const page = new URL('../../packages/engine/docs/bench.md', import.meta.url);
const folder = new URL('../../out/backtest/', import.meta.url);
await withModule('/test/validation/histories/index.ts', async ({ bench, benchPage, scenarioText }) => {
  const played = await bench();
  const text = benchPage(played);
  if (process.argv.includes('--check')) {
    const same = readFileSync(page, 'utf8') === text;
    console.log(same ? 'The page of the bench is true.' : 'The page of the bench differs: npm run backtest.');
    process.exitCode = same ? 0 : 1;
    return;
  }
  writeFileSync(page, text);
  mkdirSync(folder, { recursive: true });
  for (const company of played.companies)
    writeFileSync(new URL(`${company.name.toLowerCase()}.yaml`, folder), scenarioText(company, 10_000, 5));
  console.log(`${text.split('\n')[2]}\n\npackages/engine/docs/bench.md; as scenarios in out/backtest`);
});
