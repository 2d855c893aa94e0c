import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const npm = (folder: string, ...args: readonly string[]) =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });

describe.each(['engine', 'report', 'cli'])('the package of %s', (name) => {
  const folder = join(root, 'packages', name);
  const manifest = JSON.parse(read(`packages/${name}/package.json`));

  it('holds what a reader and a program need, and nothing of the build', () => {
    const [packed] = JSON.parse(npm(folder, 'pack', '--dry-run', '--json', '--ignore-scripts')) as [Packed];
    const paths = packed.files.map((file) => file.path);
    expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json']));
    expect(paths.filter((path) => /\.map$|tsbuildinfo|(^|\/)test\/|\.ts$(?<!\.d\.ts)/.test(path))).toEqual([]);
    const named = JSON.stringify([manifest.exports, manifest.bin]).match(/\.\/[^"*]+(?=")/g)!;
    const missing = named.filter((path) => /\.\w+$/.test(path) && !paths.includes(path.slice(2)));
    expect(missing.filter((path) => !Object.keys(manifest.exports ?? {}).includes(path))).toEqual([]);
  });

  it('points to no source map', () => {
    const index = name === 'cli' ? 'dist/main.js' : 'dist/index.js';
    expect(read(`packages/${name}/${index}`)).not.toContain('sourceMappingURL');
  });

  it('has the licence of the repository, and words to be found by', () => {
    expect(read(`packages/${name}/LICENSE`)).toBe(read('LICENSE'));
    expect(manifest.license).toBe('MIT');
    expect(manifest.keywords.length).toBeGreaterThan(3);
  });

  it('begins its README with an example that runs', () => {
    const [, language, example] = read(`packages/${name}/README.md`).match(/^```(\w*)\n([\s\S]*?)^```/m)!;
    const work = mkdtempSync(join(tmpdir(), 'paydown-readme-'));
    try {
      // What an install would put there: the packages by their names.
      symlinkSync(join(root, 'packages/cli/node_modules'), join(work, 'node_modules'), 'junction');
      if (language === 'js') {
        writeFileSync(join(work, 'example.mjs'), example!);
        expect(execFileSync(process.execPath, ['example.mjs'], { cwd: work, encoding: 'utf8' })).toMatch(
          /\$\d+(\.\d)?M/,
        );
      } else {
        const lines = example!.trim().split('\n');
        for (const line of lines) {
          const [command, ...args] = line.split(' ');
          expect(command).toBe('paydown');
          const out = execFileSync(process.execPath, [join(folder, 'bin/paydown.js'), ...args], {
            cwd: work,
            encoding: 'utf8',
          });
          expect(out).toMatch(/\w/);
        }
        expect(lines.length).toBeGreaterThan(2);
      }
    } finally {
      rmSync(work, { recursive: true });
    }
  });
});

it('the schema of scenario files can be imported by its name', () => {
  const { exports } = JSON.parse(read('packages/engine/package.json'));
  expect(exports['./schema/*']).toBe('./schema/*');
  expect(JSON.parse(read('packages/engine/schema/scenario.schema.json'))).toHaveProperty('$schema');
});
