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
      const imported = [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)\.js'/g)].map((match) =>
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
  const roomOf = (file: string) => {
    const room = file.split(sep)[2]!;
    return MODEL.includes(room) ? 'model' : room;
  };
  for (const [file, imported] of graph('engine')) {
    const room = roomOf(file);
    for (const target of imported) {
      const other = roomOf(target);
      if (room.endsWith('.ts') || other.endsWith('.ts') || room === other) continue;
      expect(KNOWS[room], `${file} imports ${target}`).toContain(other);
    }
  }
});
