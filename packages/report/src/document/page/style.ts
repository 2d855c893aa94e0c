import { FONT, HUE, INK } from '../../base/theme.js';
import { asset, binaryAsset } from './asset.js';

const face = (weight: 400 | 600): string => {
  const file = binaryAsset(`fonts/Inter-${weight}.woff2`).toString('base64');
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${file}) format('woff2')}`;
};

/** What the style sheet calls the colours and the font of the theme: --text, --blue and so on. */
const variables = (): string =>
  Object.entries({ ...INK, ...HUE, font: FONT })
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The style sheet of a page, fonts included. */
export const style = (): string => `${face(400)}${face(600)}\n:root{${variables()}}\n${asset('page.css')}`;
