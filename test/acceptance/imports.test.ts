import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

/** Files of a package's source, by path below `packages`, with the files each imports. */
function graph(name: string): Map<string, string[]> {
  const root = join(packages, name, 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.map((file) => {
      const path = join(root, file);
      const imported = [...readFileSync(path, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)].map((match) =>
        join(dirname(path), `${match[1]}.ts`),
      );
      return [relative(packages, path), imported.map((target) => relative(packages, target))];
    }),
  );
}

/** The files of a circle of imports, or null. */
function circle(imports: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const next of imports.get(file) ?? []) {
      const found = visit(next, [...trail, file]);
      if (found) return found;
    }
    return null;
  };
  for (const file of imports.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

describe.each(['compiler', 'engine', 'report', 'cli'])('imports within %s', (name) => {
  const imports = graph(name);
  it('were found', () => expect([...imports.values()].flat().length).toBeGreaterThan(10));
  it('go in no circle', () => expect(circle(imports)).toBeNull());
});

/** Rooms of the engine, and what each may know; company, policies and shocks are one room. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  random: [],
  coefficients: ['random'],
  scenario: ['random', 'coefficients'],
  model: ['random', 'coefficients', 'scenario'],
  simulate: ['random', 'coefficients', 'scenario', 'model'],
  summary: ['random', 'coefficients', 'scenario', 'simulate'],
  questions: ['random', 'coefficients', 'scenario', 'simulate', 'summary'],
};
const MODEL = ['company', 'policies', 'shocks'];

it('rooms of the engine know only those below them', () => {
  holdsOrder('engine', KNOWS, (room) => (MODEL.includes(room) ? 'model' : room));
});

/** Rooms of the report: words and looks, what draws, what charts are made of, what shows a document, and the answers. */
const REPORT_KNOWS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  drawing: ['base'],
  marks: ['base'],
  document: ['base', 'drawing', 'marks'],
  answers: ['base', 'drawing', 'marks', 'document'],
};

it('rooms of the report know only those below them', () => holdsOrder('report', REPORT_KNOWS));

/** Rooms of the command: what runs, what is read and written, what is asked, and the words of the command line. */
const CLI_KNOWS: Readonly<Record<string, readonly string[]>> = {
  simulate: [],
  input: ['simulate'],
  output: ['simulate', 'input'],
  draw: ['simulate', 'output'],
  init: ['input'],
  commands: ['simulate', 'input', 'output', 'draw', 'init'],
  program: ['input', 'output', 'commands'],
  generate: ['input', 'output'],
};

it('rooms of the command know only those below them', () => holdsOrder('cli', CLI_KNOWS));

it('only the entries of the report lie at its root', () => {
  const { exports } = JSON.parse(readFileSync(join(packages, 'report/package.json'), 'utf8')) as {
    exports: Readonly<Record<string, { readonly types: string }>>;
  };
  const entries = Object.values(exports).map(({ types }) => types.replace('./dist/', '').replace('.d.ts', '.ts'));
  const loose = readdirSync(join(packages, 'report/src')).filter((name) => name.endsWith('.ts'));
  expect(loose.sort()).toEqual(entries.sort());
});

it.each([
  ['engine', 'questions'],
  ['report', 'answers'],
])('folders of %s/%s go in no circle', (name, room) => {
  const folderOf = (file: string) => file.split(sep).slice(0, 4).join(sep);
  const folders = new Map<string, string[]>();
  for (const [file, imported] of graph(name)) {
    if (file.split(sep)[2] !== room || file.split(sep).length < 5) continue;
    const others = imported.filter((target) => target.split(sep)[2] === room).map(folderOf);
    const own = folderOf(file);
    folders.set(own, [...(folders.get(own) ?? []), ...others.filter((other) => other !== own)]);
  }
  expect(folders.size).toBeGreaterThan(8);
  expect(circle(folders)).toBeNull();
});

/** Packages, and which of them each may name. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  report: ['engine'],
  cli: ['engine', 'report'],
};

it.each(Object.entries(PACKAGES))('the package %s knows only those below it', (name, below) => {
  const root = join(packages, name, 'src');
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts')))
    for (const [, other] of readFileSync(join(root, file), 'utf8').matchAll(/'@paydown\/([a-z]+)[^']*'/g))
      expect(below, `${file} names @paydown/${other}`).toContain(other);
});

/** Every import of a package stays in its room or goes to one that the room may know. */
function holdsOrder(
  name: string,
  knows: Readonly<Record<string, readonly string[]>>,
  roomOfFolder = (folder: string) => folder,
): void {
  const roomOf = (file: string) => roomOfFolder(file.split(sep)[2]!);
  for (const [file, imported] of graph(name)) {
    const room = roomOf(file);
    for (const target of imported) {
      const other = roomOf(target);
      if (room.endsWith('.ts') || room === other) continue;
      if (other.endsWith('.ts') && name !== 'report') continue;
      expect(knows[room], `${file} imports ${target}`).toContain(other);
    }
  }
}
