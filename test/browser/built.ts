import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds the pages of a package into a folder of their own, as `npm run` does; the variable names where to. */
function built(where: string, variable: string): string {
  const source = fileURLToPath(new URL(`../../${where}`, import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'paydown-pages-'));
  execFileSync(process.execPath, [join(source, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: source,
    env: { ...process.env, NODE_ENV: 'production', [variable]: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

export const builtStudio = (): string => built('packages/studio', 'STUDIO_OUT');
export const builtLessons = (): string => built('notebooks', 'LESSONS_OUT');
