import { DARK, LIGHT, type Theme } from '../../src/base/themes.js';

const svg = (width: number, height: number): string =>
  'data:image/svg+xml;base64,'
  + Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#003366"/></svg>`,
  ).toString('base64');

export const WIDE_LOGO = svg(480, 60);
export const TALL_LOGO = svg(60, 120);

/** What people bring: nothing, a dark room, a serif with a wide logo, and large type in a wide font with a tall one. */
export const FOUR_THEMES: readonly (readonly [string, Theme])[] = [
  ['light', LIGHT],
  ['dark', DARK],
  ['a serif with a wide logo', { ...LIGHT, name: 'serif', font: 'Georgia', logo: WIDE_LOGO }],
  ['large type with a tall logo', { ...LIGHT, name: 'large', font: 'Verdana', textSize: 1.3, logo: TALL_LOGO }],
];
