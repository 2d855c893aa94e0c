import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STUDIO = fileURLToPath(new URL('../../packages/studio', import.meta.url));

/** Builds the studio into a folder of its own, as `npm run studio:build` does. */
export function builtStudio(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-studio-'));
  execFileSync(process.execPath, [join(STUDIO, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: STUDIO,
    env: { ...process.env, NODE_ENV: 'production', STUDIO_OUT: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}
