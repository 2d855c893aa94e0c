import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a page takes along as it is, by its name in the folder `assets` of this package; sources and what is built of them lie equally deep. */
export const asset = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../assets/${name}`, import.meta.url)), 'utf8');
