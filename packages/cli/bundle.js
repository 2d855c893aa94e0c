/**
 * Runs after the compiler, as a part of the build. Puts what a thread that plays loads into one file, so that it need not look for eighty of them before it is
 * at work; and the scenarios beside the command, so that they travel with it.
 */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const inDist = (path) => fileURLToPath(new URL(`dist/${path}`, import.meta.url));

// The modules of the engine, of which only what plays is taken, and not the files that it is in for Node.
const bundle = await rolldown({
  input: inDist('simulate/worker.js'),
  platform: 'node',
  resolve: { conditionNames: ['import', 'default'] },
});
await bundle.write({ file: inDist('threads/simulate.js'), format: 'esm' });
await bundle.close();

const from = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const to = fileURLToPath(new URL('scenarios/', import.meta.url));
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
