import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { observable } from '@observablehq/notebook-kit/vite';
import { defineConfig } from 'vite';
import { closed } from './kit/closed.ts';
import { gates } from './kit/gates.ts';
import { look } from './kit/look.ts';
import { plain } from './kit/plain.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const kit = here('./node_modules/@observablehq/notebook-kit/dist/src');

/** Every page of this folder is a notebook. */
const pages = readdirSync(here('.'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => here(file));

export default defineConfig({
  root: here('.'),
  base: './',
  appType: 'mpa',
  resolve: { alias: [{ find: /^observable:/, replacement: `${kit}/` }] },
  plugins: [
    closed(here('./kit/empty.ts')),
    look(),
    observable({ template: here('./page/template.html') }),
    gates(),
    plain(here('./kit/shared.ts')),
  ],
  build: {
    outDir: process.env['LESSONS_OUT'] ?? here('../out/notebooks'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: pages, checks: { pluginTimings: false } },
  },
});
