import { customProperties, DARK, FONT, LIGHT } from '@paydown/report/browser';
import type { Plugin } from 'vite';

/** The colours and the font of the report as custom properties, light and dark, in a style sheet of its own. */
export const look = (): Plugin => ({
  name: 'paydown-look',
  resolveId: (id) => (id === 'virtual:look.css' ? '\0look.css' : null),
  load: (id) =>
    id === '\0look.css'
      ? `:root{--font:${FONT};${customProperties(LIGHT)}}\n:root[data-theme=dark]{${customProperties(DARK)}}`
      : null,
});
