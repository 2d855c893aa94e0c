import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../release/check.js';
import { blocksOf, install, listed } from './installed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { folder, files } = install();

/** Runs a program of the folder of the installation. */
const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
const program = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return node(name);
};

const MOST_TYPES = 500_000;

describe.each([
  ['engine', 'node_modules/@paydown/engine'],
  ['report', 'node_modules/@paydown/report'],
  ['cluster', 'node_modules/@paydown/cluster'],
  ['cli', 'node_modules/paydown'],
])('the package of %s', (name, home) => {
  const manifest = JSON.parse(readFileSync(join(folder, home, 'package.json'), 'utf8'));
  const paths = listed(files[name]!);

  it('holds what a reader and a program need, and nothing of the build', () => {
    expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json']));
    expect(paths.filter((path) => /\.map$|tsbuildinfo|(^|\/)test\/|\.ts$(?<!\.d\.ts)/.test(path))).toEqual([]);
    const named = JSON.stringify([manifest.exports, manifest.bin]).match(/\.\/[^"*]+\.\w+(?=")/g)!;
    const missing = named.filter((path) => !paths.includes(path.slice(2)));
    expect(missing.filter((path) => !Object.keys(manifest.exports ?? {}).includes(path))).toEqual([]);
  });

  it('holds less than half a megabyte of types', () => {
    const types = paths.filter((path) => path.endsWith('.d.ts')).map((path) => statSync(join(folder, home, path)).size);
    expect(types.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_TYPES);
  });

  it('points to no source map', () => {
    const scripts = paths.filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    for (const path of scripts)
      expect(readFileSync(join(folder, home, path), 'utf8')).not.toMatch(/^\/\/# sourceMapp/m);
  });

  it('is right for publint and arethetypeswrong', async () => {
    expect(await faultsOf(files[name]!)).toEqual([]);
  });

  it('has the licence of the repository, and words to be found by', () => {
    expect(readFileSync(join(folder, home, 'LICENSE'), 'utf8')).toBe(read('LICENSE'));
    expect(manifest.license).toBe('MIT');
    expect(manifest.keywords.length).toBeGreaterThan(3);
  });

  it('needs no package of fonts', () => {
    expect(Object.keys(manifest.dependencies).filter((other) => other.includes('inter'))).toEqual(
      name === 'report' ? ['vega-interpreter'] : [],
    );
  });

  it('begins its README with an example that runs', () => {
    const [{ language, text }] = blocksOf(readFileSync(join(folder, home, 'README.md'), 'utf8')) as [
      { language: string; text: string },
    ];
    if (language === 'js') expect(program(`readme-${name}.mjs`, text)).toMatch(/\w/);
    else {
      const lines = text.trim().split('\n');
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) {
        const [command, ...args] = line.split(' ');
        expect(command).toBe('paydown');
        expect(node('node_modules/paydown/bin/paydown.js', ...args)).toMatch(/\w/);
      }
    }
  }, 240_000);
});

it('the command is whole without what speaks to a queue, and says how to install it', () => {
  const home = join(folder, 'node_modules/@paydown/cluster');
  const command = join(folder, 'node_modules/paydown/bin/paydown.js');
  const ask = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  renameSync(home, `${home}-away`);
  try {
    expect(ask('check', 'seed').status).toBe(0);
    for (const args of [['worker'], ['rank', 'seed', '--queue', 'redis://']]) {
      const { status, stdout, stderr } = ask(...args);
      expect([status, stdout], stderr).toEqual([69, '']);
      expect(stderr).toMatch(/^A queue needs a package that is not installed: npm install @paydown\/cluster@\d/);
    }
  } finally {
    renameSync(`${home}-away`, home);
  }
});

it('the schema of scenario files can be imported by its name', () => {
  const out = program(
    'schema.mjs',
    `import { createRequire } from 'node:module';
     console.log(createRequire(import.meta.url)('@paydown/engine/schema/scenario.schema.json').$schema)`,
  );
  expect(out).toContain('https://json-schema.org/draft/2020-12/schema');
});

describe.each([
  ['NodeNext', 'NodeNext'],
  ['ESNext', 'Bundler'],
])('a strict program in TypeScript, modules %s and resolution %s', (module, resolution) => {
  it.each([
    [
      'of the engine',
      `import { compare, parseScenario, simulate, summarise, underPolicy, type Scenario, type Summary } from '@paydown/engine';
       const scenario: Scenario = parseScenario('company: {engineers: 20, arr: $3M, cash: $10M}');
       const summary: Summary = summarise(scenario, simulate(scenario));
       export const median: number | undefined = summary.outcomes.arr.quantiles[50].at(-1);
       export const none = underPolicy(scenario, { policy: 'fixed', settings: { share: 0 } });
       export const chance: number = (await compare([{ name: 'a', scenario }, { name: 'b', scenario: none }])).contests[0]!.beats.ahead.low;
       // @ts-expect-error there is no such outcome
       export const wrong = summary.outcomes.revenue;`,
    ],
    [
      'of the report',
      `import { parseScenario, simulate, summarise } from '@paydown/engine';
       import { CHARTS, viewFor } from '@paydown/report';
       const scenario = parseScenario('company: {engineers: 20, arr: $3M, cash: $10M}');
       export const page: Promise<string> = viewFor('run').page(summarise(scenario, simulate(scenario)));
       export const titles: string[] = CHARTS.map(({ name }) => name);`,
    ],
  ])('%s compiles', (name, text) => {
    const home = join(folder, `types-${resolution}-${name.replaceAll(' ', '-')}`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"type": "module"}');
    writeFileSync(join(home, 'program.ts'), text);
    const compilerOptions = {
      strict: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      target: 'ES2023',
      module,
      moduleResolution: resolution,
      types: [],
      lib: ['ES2023', 'DOM'],
    };
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
    const run = () => execFileSync(process.execPath, [tsc, '-p', home], { encoding: 'utf8' });
    let said = '';
    try {
      said = run();
    } catch (error) {
      said = (error as { stdout: string }).stdout;
    }
    expect(said).toBe('');
  });
});
