/**
 * Runs before `npm start`: installs and builds what is to be run, and does neither when nothing has changed since it was last done, of what goes in and of what
 * came out. A change is told by size and time of the files, not by reading them: some thousand files are looked at in a few hundredths of a second.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STAMPS = 'node_modules/.cache/paydown/ready.json';
/** Packages that are built when they are wanted, by commands of their own. */
const APART = ['site', 'studio'];
/** What is in a package, but is no part of what is built. */
const BESIDE = ['docs', 'node_modules', 'studio', 'test'];

const packagesOf = (root) =>
  readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => `packages/${name}`);

/** What a part rests on and what comes of it, as files and folders; the later part is done again after the earlier. */
const PARTS = {
  setup: (root) => [
    ...['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'node_modules/.modules.yaml'],
    ...['notebooks', ...packagesOf(root)].flatMap((folder) => [
      `${folder}/package.json`,
      `${folder}/node_modules/.bin`,
    ]),
  ],
  build: (root) => [
    ...['package.json', 'tsconfig.base.json', 'scenarios', 'packages/bundle.js'],
    ...packagesOf(root)
      .filter((folder) => !APART.includes(basename(folder)))
      .flatMap((folder) =>
        readdirSync(join(root, folder))
          .filter((each) => !BESIDE.includes(each))
          .map((each) => `${folder}/${each}`),
      ),
  ],
};

/**
 * Does what is not done yet; `run` is handed the name of a script of package.json and returns its exit code. Returns the code of the first that fails, else 0.
 *
 * @param {string} root
 * @param {(script: string) => number} run
 * @returns {number}
 */
export function makeReady(root, run) {
  const file = join(root, STAMPS);
  const stamps = readStamps(file);
  let again = false;
  for (const [part, rests] of Object.entries(PARTS)) {
    if (!again && stamps[part] === stampOf(root, rests)) continue;
    again = true;
    rmSync(file, { force: true });
    const code = run(part);
    if (code !== 0) return code;
    stamps[part] = stampOf(root, rests);
  }
  if (!again) return 0;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(stamps));
  return 0;
}

function readStamps(file) {
  try {
    return { ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return {};
  }
}

/** Another Node builds and installs anew as well. */
function stampOf(root, rests) {
  const hash = createHash('sha256').update(process.version);
  for (const path of rests(root)) look(root, path, hash);
  return hash.digest('hex');
}

/** Sorted by name: folders are listed in any order. */
function look(root, path, hash) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found?.isDirectory())
    for (const name of readdirSync(join(root, path)).sort()) look(root, `${path}/${name}`, hash);
  else hash.update(`${path}\0${found?.size}\0${found?.mtimeMs}\n`);
}

function runScript(script) {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = makeReady(fileURLToPath(new URL('../..', import.meta.url)), runScript);
