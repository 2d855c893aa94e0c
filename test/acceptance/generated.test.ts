import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('schema and reference pages are what the generator makes of the definitions', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['packages/cli/dist/generate.js', '--check'], { cwd: root, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
});
