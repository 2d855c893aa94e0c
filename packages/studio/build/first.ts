import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { firstPicture } from '../src/answer/first.ts';

const story = (name: string) =>
  fileURLToPath(new URL(`../../../scenarios/${name.replace(/\.yaml$/, '')}.yaml`, import.meta.url));

/** Plays the first question while the page is built: `virtual:first` is its picture. */
export const first = (runs: number): Plugin => ({
  name: 'paydown-first',
  resolveId: (id) => (id === 'virtual:first' ? '\0first' : null),
  async load(id) {
    if (id !== '\0first') return null;
    const source = {
      read: (path: string) => readFileSync(story(path), 'utf8'),
      resolve: (_: string, to: string) => to,
    };
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(await firstPicture(source, runs)))})`;
  },
});
