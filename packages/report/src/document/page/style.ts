import { FONT } from '../../base/theme.js';
import { customProperties, LIGHT } from '../../base/themes.js';
import { asset, binaryAsset } from '../../base/asset.js';

const face = (weight: 400 | 600): string => {
  const file = binaryAsset(`fonts/Inter-${weight}.woff2`).toString('base64');
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${file}) format('woff2')}`;
};

/** The style sheet of a page, fonts included. */
export const style = (): string =>
  `${face(400)}${face(600)}\n:root{${customProperties(LIGHT)};--font:${FONT}}\n${asset('page.css')}`;
