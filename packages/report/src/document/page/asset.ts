import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a page takes along, by its name in the folder `assets` of this package; sources and what is built of them lie equally deep. */
export const binaryAsset = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../assets/${name}`, import.meta.url)));

/** The same where it is a text. */
export const asset = (name: string): string => binaryAsset(name).toString('utf8');
