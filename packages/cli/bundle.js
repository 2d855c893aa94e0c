/** Puts what a thread that plays loads into one file, so that it need not look for eighty of them before it is at work. Runs after the compiler, as a part of the build. */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const inDist = (path) => fileURLToPath(new URL(`dist/${path}`, import.meta.url));

const bundle = await rolldown({ input: inDist('simulate/worker.js'), platform: 'node' });
await bundle.write({ file: inDist('threads/simulate.js'), format: 'esm' });
await bundle.close();
