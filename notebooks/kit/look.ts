import { DARK, FONT, LIGHT, type Theme } from '@paydown/report/browser';
import type { Plugin } from 'vite';

const properties = ({ ink, hue, tint }: Theme): string =>
  Object.entries({ ...ink, ...hue, ...tint })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** The colours and the font of the report as custom properties: light or dark, as the reader has it or has chosen. */
const SHEET = [
  `:root{color-scheme:light;--font:${FONT};${properties(LIGHT)}}`,
  `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties(DARK)}}}`,
  `:root[data-theme=dark]{color-scheme:dark;${properties(DARK)}}`,
].join('\n');

export const look = (): Plugin => ({
  name: 'paydown-look',
  transformIndexHtml: () => [{ tag: 'style', children: SHEET, injectTo: 'head-prepend' }],
});
