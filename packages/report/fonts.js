/**
 * Part of the build: copies the files of Inter that pages, pictures and slides need, with their licence, so that no
 * package of fonts has to be installed with the report.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('assets/fonts/', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const [name, from] of Object.entries({
  'Inter-400.ttf': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'Inter-600.ttf': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  'Inter-400.woff2': '@fontsource/inter/files/inter-latin-400-normal.woff2',
  'Inter-600.woff2': '@fontsource/inter/files/inter-latin-600-normal.woff2',
  LICENSE: '@fontsource/inter/LICENSE',
}))
  copyFileSync(resolve(from), folder + name);
