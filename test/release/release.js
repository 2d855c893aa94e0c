/**
 * `npm run release`: builds all from nothing, packs it, checks what was packed, installs it from the registry's
 * packages and its own in an empty folder and asks it there. Then it publishes; with `--dry-run` it does not.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOf } from './check.js';
import { manifestOf, pack, RELEASED, ROOT } from './pack.js';

const dry = process.argv.includes('--dry-run');
const shell = process.platform === 'win32';
const run = (folder, command, ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'inherit'] });
const stop = (why) => {
  console.error(why);
  process.exit(1);
};

/** Of the packages those that do not say where their source is. No public repository of this project is known yet: whoever publishes it first names it. */
const unplaced = RELEASED.filter((name) => manifestOf(name).repository === undefined);

const { version } = manifestOf('cli');
const tag = `v${version}`;
if (!dry) {
  if (unplaced.length > 0)
    stop(`Name the public repository, as "repository", in package.json of ${unplaced.join(', ')}.`);
  if (run(ROOT, 'git', 'status', '--porcelain') !== '') stop('There are changes that are not committed.');
  if (
    run(ROOT, 'git', 'tag', '--points-at', 'HEAD')
      .split('\n')
      .every((name) => name !== tag)
  )
    stop(`This commit has no tag ${tag}.`);
}

// What was built before may hold files of modules that are no more.
for (const name of RELEASED) rmSync(join(ROOT, 'packages', name, 'dist'), { recursive: true, force: true });
for (const script of ['build', 'studio:build']) run(ROOT, 'npm', 'run', '--silent', script);

const files = pack(join(ROOT, 'out/release'));
const faults = (await Promise.all(Object.values(files).map(faultsOf))).flat();
if (faults.length > 0) stop(faults.join('\n'));
for (const file of Object.values(files)) console.log(`${(statSync(file).size / 1e6).toFixed(2)} MB  ${file}`);

const folder = mkdtempSync(join(tmpdir(), 'paydown-release-'));
try {
  const paydown = (...args) => run(folder, 'npx', '--no-install', 'paydown', ...args);
  run(folder, 'npm', 'init', '--yes');
  run(folder, 'npm', 'install', '--silent', '--no-audit', '--no-fund', ...Object.values(files));
  const said = paydown('--version').trim();
  if (said !== version) stop(`The installed command says that it is ${said}, not ${version}.`);
  paydown('init', 'our-company.yaml', '--yes', '--quiet');
  paydown('run', 'our-company.yaml', '--runs', '200', '--format', 'html,png', '--quiet');
  writeFileSync(
    join(folder, 'program.mjs'),
    `import { parseScenario, simulate } from '@paydown/engine';
     console.log(simulate(parseScenario('runs: 3\\ncompany: {engineers: 20, arr: $3M, cash: $10M}')).runs);`,
  );
  if (run(folder, process.execPath, 'program.mjs').trim() !== '3') stop('The installed library does not play.');
  console.log(`Installed in an empty folder, ${tag} answers: the command, its pages and pictures, and the library.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (dry) {
  if (unplaced.length > 0) console.log(`To be published, ${unplaced.join(', ')} have to name their public repository.`);
  console.log('Nothing was published.');
} else for (const file of Object.values(files)) run(ROOT, 'npm', 'publish', file, '--access', 'public');
