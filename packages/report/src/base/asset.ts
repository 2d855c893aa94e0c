import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file of an asset, by its name in the folder `assets` of this package; sources, what is built of them and the bundles for Node lie equally deep. */
export const assetFile = (name: string): string => fileURLToPath(new URL(`../../assets/${name}`, import.meta.url));

/** What a page takes along. */
export const binaryAsset = (name: string): Buffer => readFileSync(assetFile(name));

/** The same where it is a text. */
export const asset = (name: string): string => binaryAsset(name).toString('utf8');
