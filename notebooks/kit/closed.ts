import type { Plugin } from 'vite';

/** Parts of the notebook runtime that fetch libraries, data or files from other hosts. */
const FETCHING =
  /^\.\/(recommendedLibraries|sampleDatasets|databaseClient|fileAttachment|interpreter|files\/index|stdlib\/(databaseClient|fileAttachment|interpreter))\.js$/;

/** What the browser itself holds a page to: nothing but what lies beside it. A preview talks to its server as well. */
const policy = (server: string): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${server}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Leaves out of the notebook runtime whatever would ask another host for something: a lesson imports what it needs, and all of it is bundled. */
export function closed(nothing: string): Plugin {
  return {
    name: 'paydown-closed',
    enforce: 'pre',
    resolveId(source, importer) {
      if (/^(https?:|npm:|jsr:)/.test(source))
        throw new Error(`${importer ?? 'A page'} would ask another host for ${source}. Bundle it, or do without.`);
      return importer?.includes('notebook-kit') && FETCHING.test(source) ? nothing : null;
    },
    transformIndexHtml: (_html, { server }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(server ? ' ws:' : '') },
        injectTo: 'head',
      },
    ],
  };
}
