/**
 * Part of the build, after the compiler: puts a package, with its libraries of many files, into a few files for Node, which would else look for some hundreds
 * before it is at work. Browsers’ bundlers take the modules themselves. `node packages/bundle.js engine report`
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Libraries of many files, by the package that takes them in. The others are a file or two each, or no JavaScript, and stay where they are. */
const WITHIN = {
  engine: ['yaml', 'zod'],
  report: ['string-width', 'vega', 'vega-interpreter', 'vega-lite', 'zod'],
};

for (const name of process.argv.slice(2)) await bundle(name);

async function bundle(name) {
  const home = fileURLToPath(new URL(`${name}/`, import.meta.url));
  const { exports, dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const apart = Object.keys(dependencies).filter((each) => !WITHIN[name].includes(each));
  const entries = Object.values(exports).filter((entry) => typeof entry === 'object');
  const folder = join(home, 'dist/node');
  rmSync(folder, { recursive: true, force: true });
  const bundled = await rolldown({
    input: Object.fromEntries(entries.map(({ node, default: module }) => [basename(node, '.js'), join(home, module)])),
    external: (id) => apart.some((each) => id === each || id.startsWith(`${each}/`)),
    platform: 'node',
  });
  const { output } = await bundled.write({ dir: folder, format: 'esm', chunkFileNames: 'shared-[hash].js' });
  await bundled.close();
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(output.flatMap((chunk) => Object.keys(chunk.modules ?? {}))));
}

/** The licences of the packages that modules come from, each once. */
function licencesOf(modules) {
  const homes = new Map(
    modules.flatMap((path) => {
      const [, home, name] = path.replaceAll('\\', '/').match(/^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//) ?? [];
      return home === undefined ? [] : [[name, home]];
    }),
  );
  return [...homes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, home]) => {
      const file = readdirSync(home).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined) throw new Error(`${name} is taken into a package, and has no licence to go with it`);
      return `${name}\n\n${readFileSync(join(home, file), 'utf8')}`;
    })
    .join('\n\n');
}
