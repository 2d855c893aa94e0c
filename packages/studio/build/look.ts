import { DARK, FONT, LIGHT, type Theme } from '@paydown/report/browser';
import type { Plugin } from 'vite';

const properties = ({ ink, hue, tint }: Theme): string =>
  Object.entries({ ...ink, ...hue, ...tint })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/** The colours and the font of the report as custom properties, light and dark, in a style sheet of its own. */
export const look = (): Plugin => ({
  name: 'paydown-look',
  resolveId: (id) => (id === 'virtual:look.css' ? '\0look.css' : null),
  load: (id) =>
    id === '\0look.css'
      ? `:root{--font:${FONT};${properties(LIGHT)}}\n:root[data-theme=dark]{${properties(DARK)}}`
      : null,
});
