import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, from wherever in it this runs: as source under a test runner or compiled. */
export const ROOT = upwards(dirname(fileURLToPath(import.meta.url)));

function upwards(folder: string): string {
  return existsSync(join(folder, 'pnpm-workspace.yaml')) ? folder : upwards(dirname(folder));
}
