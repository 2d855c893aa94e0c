import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Licences that ask for no more than to be named. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
];
const FONT = 'a font, embedded as it is, under its own licence';
const UNCHANGED = 'the licence covers its own files, which are used unchanged';
/** Packages under others, each with why it may be used. */
const OTHERS: Readonly<Record<string, readonly [licence: string, why: string]>> = {
  '@expo-google-fonts/inter': ['MIT AND OFL-1.1', FONT],
  '@fontsource/inter': ['OFL-1.1', FONT],
  '@fontsource-variable/inter': ['OFL-1.1', FONT],
  '@fontsource-variable/source-serif-4': ['OFL-1.1', FONT],
  '@fontsource-variable/spline-sans-mono': ['OFL-1.1', FONT],
  '@resvg/resvg-js': ['MPL-2.0', UNCHANGED],
  'axe-core': ['MPL-2.0', UNCHANGED],
  lightningcss: ['MPL-2.0', UNCHANGED],
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Everything that is installed, each package once. */
function installed(): Manifest[] {
  const store = 'node_modules/.pnpm';
  const real = (folder: string): string[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => !name.startsWith('.'))
          .map((name) => join(folder, name))
          .filter((path) => !lstatSync(path).isSymbolicLink())
      : [];
  return readdirSync(store)
    .flatMap((name) => real(join(store, name, 'node_modules')))
    .flatMap((path) => (/[/\\]@[^/\\]+$/.test(path) ? real(path) : [path]))
    .map((path) => join(path, 'package.json'))
    .filter(existsSync)
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Manifest);
}

const licenceOf = ({ license, licenses }: Manifest): string =>
  typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none');

/** Whether one of the licences that can be chosen is free. */
const isFree = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((each) => FREE.includes(each.trim())));

describe('what is installed', () => {
  const packages = installed();

  it('is many packages, all of which are looked at', () => {
    const lock = readFileSync('pnpm-lock.yaml', 'utf8');
    const locked = new Set([...lock.matchAll(/^ {2}'?(\S+@[^\s':(]+)'?:$/gm)].map(([, name]) => name));
    expect(packages.length).toBeGreaterThan(200);
    expect(packages.map(({ name, version }) => `${name}@${version}`).filter((name) => !locked.has(name))).toEqual([]);
  });

  it('is under free licences, but for what is named here', () => {
    const other = packages.filter((each) => !isFree(licenceOf(each)));
    // Other machines have other builds of the same package: `lightningcss-darwin-arm64`.
    const named = (name: string) =>
      OTHERS[name] ?? OTHERS[name.replace(/-(?:linux|darwin|win32|android|freebsd)-.*/, '')];
    expect(other.map((each) => [each.name, licenceOf(each)])).toEqual(
      other.map((each) => [each.name, named(each.name)?.[0] ?? 'no licence that is named here']),
    );
  });

  it('runs no script of its own', () => {
    const running = packages.filter(({ scripts = {} }) =>
      ['preinstall', 'install', 'postinstall'].some((name) => Object.hasOwn(scripts, name)),
    );
    expect(running.map(({ name }) => name)).toEqual([]);
  });

  it('has two TypeScripts, of which the compiled one is `tsc` and the other what programs import', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const tsc = execFileSync('node_modules/.bin/tsc', ['--version'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(`npm:typescript@${tsc.trim().replace('Version ', '')}`).toBe(devDependencies['typescript-native']);
    expect(ts.version).toBe(devDependencies['typescript']);
  });

  it('comes under rules that are written down', () => {
    expect(readFileSync('pnpm-workspace.yaml', 'utf8').split('\n')).toEqual(
      expect.arrayContaining([
        'allowBuilds: {}',
        'strictDepBuilds: true',
        'minimumReleaseAge: 4320',
        'trustPolicy: no-downgrade',
        'blockExoticSubdeps: true',
      ]),
    );
  });
});
