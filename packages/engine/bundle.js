/**
 * Runs after the compiler, as a part of the build. Puts the engine, with the libraries that read its files, into a few
 * files for Node, which would else look for some five hundred before a scenario is read. Browsers’ bundlers take the
 * modules themselves.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { exports, dependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

/** Libraries of many files. The others are a file each, and stay where they are. */
const WITHIN = ['yaml', 'zod'];
const entries = Object.values(exports).filter((entry) => typeof entry === 'object');
const folder = here('dist/node/');
rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(entries.map(({ node, default: module }) => [basename(node, '.js'), here(module)])),
  external: Object.keys(dependencies).filter((name) => !WITHIN.includes(name)),
  platform: 'node',
});
await bundle.write({
  dir: folder,
  format: 'esm',
  chunkFileNames: 'shared-[hash].js',
});
await bundle.close();
const licences = WITHIN.map((name) => `${name}\n\n${readFileSync(here(`node_modules/${name}/LICENSE`), 'utf8')}`);
writeFileSync(`${folder}LICENSES.txt`, licences.join('\n\n'));
