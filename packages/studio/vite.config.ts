import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { closed } from './build/closed.ts';
import { first } from './build/first.ts';
import { look } from './build/look.ts';
import { offline } from './build/offline.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [closed(), look(), first(1000), offline()],
  worker: { format: 'es' },
  build: {
    // Beside the command, which serves it; the folder can be put on any host as it is.
    outDir: process.env['STUDIO_OUT'] ?? here('../cli/studio'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    // A file of its own for every worker and font: the page's policy allows no data addresses for scripts.
    assetsInlineLimit: 0,
  },
});
