import { basename, join } from 'node:path';

/** `scenarios/series-b.yaml` goes to `out/series-b`. */
export const defaultFolder = (path: string): string => join('out', basename(path).replace(/\.ya?ml$/i, ''));
