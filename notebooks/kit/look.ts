import { FONT, HUE, INK } from '@paydown/report/browser';
import type { Plugin } from 'vite';

/** Gives every page the colours and the font of the report, as custom properties of its style sheet. */
export function look(): Plugin {
  const properties = [...Object.entries(INK), ...Object.entries(HUE)].map(([name, colour]) => `--${name}:${colour}`);
  return {
    name: 'paydown-look',
    transformIndexHtml: () => [
      { tag: 'style', children: `:root{${[...properties, `--font:${FONT}`].join(';')}}`, injectTo: 'head' },
    ],
  };
}
