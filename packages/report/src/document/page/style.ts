import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT, HUE, INK } from '../../base/theme.js';
import { asset } from './asset.js';

const { resolve } = createRequire(import.meta.url);

const face = (weight: 400 | 600): string => {
  const file = readFileSync(resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`));
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${file.toString('base64')}) format('woff2')}`;
};

/** What the style sheet calls the colours and the font of the theme: --text, --blue and so on. */
const variables = (): string =>
  Object.entries({ ...INK, ...HUE, font: FONT })
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The style sheet of a page, fonts included. */
export const style = (): string => `${face(400)}${face(600)}\n:root{${variables()}}\n${asset('page.css')}`;
