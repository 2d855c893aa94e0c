import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

/**
 * What a file imports, as it is written: with `from`, with `import()`, for its effect, for its types. The compiler's own scanner reads it, so that no
 * way of writing an import goes unseen.
 */
const importsOf = (path: string) =>
  ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles.map((file) => file.fileName);

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.tsx?$/.test(file));

/** Files below a folder, by their paths from `from`, with the files of the same tree that each imports. */
function graphOf(folder: string, from: string): Map<string, string[]> {
  return new Map(
    sourcesIn(folder).map((file) => {
      const path = join(folder, file);
      const targets = importsOf(path)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(path), name.replace(/\.js$/, '.ts')));
      return [relative(from, path), targets.map((target) => relative(from, target))];
    }),
  );
}

const graph = (name: string) => graphOf(join(packages, name, 'src'), packages);

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

describe.each(['compiler', 'engine', 'report', 'cluster', 'cli', 'studio'])('imports within %s', (name) => {
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
  library: ['scenario', 'simulate', 'summary'],
};
const MODEL = ['company', 'policies', 'shocks'];

it('rooms of the engine know only those below them', () => {
  holdsOrder('engine', KNOWS, (room) => (MODEL.includes(room) ? 'model' : room));
});

/**
 * Rooms of the report: words and looks, what draws, what charts are made of, charts of plain values for pages that play
 * themselves, what shows a document, and the answers.
 */
const REPORT_KNOWS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  drawing: ['base'],
  marks: ['base'],
  pictures: ['base', 'marks'],
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

/**
 * Rooms of the studio: threads and who asks them, the question in the address, what is computed and said of its answer,
 * who plays it, its pictures, and the screen.
 */
const STUDIO_KNOWS: Readonly<Record<string, readonly string[]>> = {
  threads: [],
  ask: [],
  answer: ['ask'],
  play: ['threads', 'ask', 'answer'],
  charts: ['threads', 'answer'],
  screen: ['ask', 'answer', 'play', 'charts'],
};

it('rooms of the studio know only those below them', () => holdsOrder('studio', STUDIO_KNOWS));

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
  cluster: [],
  cli: ['cluster', 'engine', 'report'],
};

it.each(Object.entries(PACKAGES))('the package %s knows only those below it', (name, below) => {
  const named = sourcesIn(join(packages, name, 'src')).flatMap((file) =>
    importsOf(join(packages, name, 'src', file)).filter((other) => other.startsWith('@paydown/')),
  );
  expect(new Set(named.map((other) => other.split('/')[1]))).toEqual(new Set(below));
});

it('only `paydown worker` and `--queue` load what speaks to a queue', () => {
  const speaking = [...sourcesIn(join(packages, 'cli/src'))].filter((file) =>
    importsOf(join(packages, 'cli/src', file)).includes('@paydown/cluster'),
  );
  expect(speaking).toEqual([join('commands', 'queue.ts')]);
  expect(readFileSync(join(packages, 'cli/src/commands/queue.ts'), 'utf8')).not.toMatch(/^import .*@paydown\/cluster/m);
});

describe('the lessons', () => {
  const notebooks = fileURLToPath(new URL('../../notebooks', import.meta.url));
  const lib = graphOf(join(notebooks, 'lib'), join(notebooks, 'lib'));
  /** `lesson.ts` gathers what pages use; the other files at the root are tools. */
  const roomOf = (file: string) =>
    file === 'lesson.ts' ? 'lesson' : file.includes(sep) ? file.split(sep)[0]! : 'tools';
  const LESSON_KNOWS: Readonly<Record<string, readonly string[]>> = {
    page: [],
    tools: ['page'],
    charts: ['tools'],
    game: ['page', 'tools', 'charts'],
    lesson: ['page', 'tools', 'charts', 'game'],
  };

  it('go in no circle', () => {
    expect([...lib.values()].flat().length).toBeGreaterThan(10);
    expect(circle(lib)).toBeNull();
  });

  it.each([...lib])('%s knows only the rooms below its own', (file, imported) => {
    const others = [...new Set(imported.map(roomOf))].filter((room) => room !== roomOf(file));
    expect(LESSON_KNOWS[roomOf(file)]).toEqual(expect.arrayContaining(others));
  });

  it.each(readdirSync(notebooks).filter((name) => /^\d-.*\.html$/.test(name)))(
    '%s takes from its kit alone',
    (page) => {
      const named = [...readFileSync(join(notebooks, page), 'utf8').matchAll(/from ['"]([^'"]+)['"]/g)].map(
        ([, from]) => from,
      );
      for (const from of named)
        expect(['./lib/lesson.ts', '@paydown/engine/internal', '@paydown/report/browser']).toContain(from);
      expect(named.length).toBeGreaterThan(0);
    },
  );

  it('know the engine, of the report what runs in a browser, and how files of scenarios are written', () => {
    const named = sourcesIn(join(notebooks, 'lib')).flatMap((file) => importsOf(join(notebooks, 'lib', file)));
    const outside = new Set(named.filter((name) => !name.startsWith('.')));
    expect(outside).toEqual(new Set(['@paydown/engine/internal', '@paydown/report/browser', 'yaml']));
  });
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
      if (/\.tsx?$/.test(room) || room === other) continue;
      if (other.endsWith('.ts') && name !== 'report') continue;
      expect(knows[room], `${file} imports ${target}`).toContain(other);
    }
  }
}
