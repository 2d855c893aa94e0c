import { readFileSync } from 'node:fs';
import { VERSION } from '@paydown/engine/internal';
import { expect, it } from 'vitest';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it.each(['packages/engine', 'packages/compiler', 'packages/report', 'packages/cluster', 'packages/cli', 'notebooks'])(
  '%s carries the version of the engine',
  (name) => {
    expect(JSON.parse(text(`${name}/package.json`)).version).toBe(VERSION);
  },
);

it('the changelog begins with what is not released, and goes on with this version and its date', () => {
  const [unreleased, latest] = [...text('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  expect(unreleased).toBe('Unreleased');
  expect(latest).toMatch(new RegExp(`^${VERSION.replaceAll('.', '\\.')} · \\d{4}-\\d\\d-\\d\\d$`));
});
