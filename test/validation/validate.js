/** Runs the validation suite and writes out/validation/index.html. The suite is TypeScript; Vite loads it as the tests do. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = new URL('../../out/validation/', import.meta.url);
const server = await createViteServer({
  root,
  configFile: `${root}vitest.config.ts`,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
try {
  const { runSuite } = await server.ssrLoadModule('/test/validation/suite.ts');
  const { page, summary, allHold } = await runSuite((line) => console.log(line));
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('.index.html.tmp', folder), page);
  renameSync(new URL('.index.html.tmp', folder), new URL('index.html', folder));
  console.log(`\n${summary}: out/validation/index.html`);
  process.exitCode = allHold ? 0 : 1;
} finally {
  await server.close();
}
