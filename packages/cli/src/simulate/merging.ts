import { copyFileSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Parts } from './partFolder.js';

let folder: string | null = null;

/** The folder in which the blocks of parts are that are put together now, or null. */
export const mergedBlocks = (): string | null => folder;

/** Does a piece of work for which the blocks of parts are there already. Returns how many blocks had to be played nevertheless. */
export async function withBlocksOf({ blocks }: Parts, work: () => Promise<unknown>): Promise<number> {
  const gathered = mkdtempSync(join(tmpdir(), 'paydown-merge-'));
  try {
    for (const [from, name] of blocks) gather(resolve(from, name), join(gathered, name));
    folder = gathered;
    await work();
    return readdirSync(gathered).length - blocks.length;
  } finally {
    folder = null;
    rmSync(gathered, { recursive: true, force: true });
  }
}

/** A link where those can be made, else a copy. */
function gather(from: string, to: string): void {
  try {
    symlinkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
