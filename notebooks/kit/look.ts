import { customProperties, DARK, FONT, LIGHT } from '@paydown/report/browser';
import type { Plugin } from 'vite';

/** The colours and the font of the report as custom properties: light or dark, as the reader has it or has chosen. */
const SHEET = [
  `:root{color-scheme:light;--font:${FONT};${customProperties(LIGHT)}}`,
  `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${customProperties(DARK)}}}`,
  `:root[data-theme=dark]{color-scheme:dark;${customProperties(DARK)}}`,
].join('\n');

export const look = (): Plugin => ({
  name: 'paydown-look',
  transformIndexHtml: () => [{ tag: 'style', children: SHEET, injectTo: 'head-prepend' }],
});
