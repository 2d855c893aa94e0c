import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const engine = fileURLToPath(new URL('../../packages/engine/', import.meta.url));
const text = (path: string) => readFileSync(join(engine, path), 'utf8');

/** Rows of all tables: word, the field's word, meaning, names in the code. */
const rows = text('docs/glossary.md')
  .split('\n')
  .filter((line) => /^\| (?!word \|)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const code = readdirSync(join(engine, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('compiled'))
  .map((file) => text(`src/${file}`))
  .join('\n');
const declared = new Set(
  [
    /(?:const|class|interface|type|function) (\w+)/g, // names of their own
    /^ {2}(?:readonly )?(\w+)\??:/gm, // fields and entries of tables
  ].flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name!)),
);
const files = new Set(
  readdirSync(join(engine, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replace(/^.*\//, '').replace(/\.ts$/, ''),
  ),
);

it('every word of the glossary is explained and has a name in the code that is there', () => {
  expect(rows.length).toBeGreaterThan(50);
  for (const [, word, , meaning, names] of rows) {
    expect(meaning!.length, word).toBeGreaterThan(20);
    const found = [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
    expect(found.length, word).toBeGreaterThan(0);
    expect(
      found.filter((name) => !declared.has(name) && !files.has(name)),
      word,
    ).toEqual([]);
  }
});

it('no word is explained twice', () => {
  const words = rows.map(([, word]) => word);
  expect(new Set(words).size).toBe(words.length);
});
