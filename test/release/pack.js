/** Packs what is released, as a registry would hold it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders of what is released, in the order in which one needs the other. */
export const RELEASED = ['engine', 'report', 'cluster', 'cli'];

export const manifestOf = (name) => JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'));

const shell = process.platform === 'win32';

/** The version of pnpm that all else of the project uses. */
const pnpm = /pnpm@([\d.]+)/.exec(readFileSync(join(ROOT, 'package.json'), 'utf8'))[0];

/** Packs each of them as it is built now, with the version of the others written out. Returns the path of each file by the name of its folder. */
export function pack(into) {
  mkdirSync(into, { recursive: true });
  const names = RELEASED.map((name) => manifestOf(name).name);
  const which = names.flatMap((name) => ['--filter', name]);
  const out = execFileSync('npx', ['--yes', pnpm, ...which, 'pack', '--pack-destination', into, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell,
  });
  const packed = JSON.parse(out.slice(out.indexOf('[')));
  return Object.fromEntries(RELEASED.map((name, i) => [name, packed.find((each) => each.name === names[i]).filename]));
}

/**
 * Lays the packed files out in an empty folder as an installer would, without a network: what they depend on is linked
 * to where this repository has it. What a package uses and does not name is missing there.
 */
export function layOut(folder, packed) {
  const modules = join(folder, 'node_modules');
  for (const name of RELEASED) {
    const { name: called, dependencies } = manifestOf(name);
    const home = join(modules, called);
    mkdirSync(home, { recursive: true });
    execFileSync('tar', ['-xzf', packed[name], '--strip-components=1', '-C', home]);
    for (const other of Object.keys(dependencies).filter((each) => !each.startsWith('@paydown/'))) {
      const place = join(modules, other);
      if (existsSync(place)) continue;
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(realpathSync(join(ROOT, 'packages', name, 'node_modules', other)), place, 'junction');
    }
  }
}
