import type { Plugin } from 'vite';

/** What the browser itself holds the built page to: its own files, and no connection to anybody. A preview talks to its server as well. */
const policy = (preview: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    `style-src 'self'${preview ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src ${preview ? "'self' ws:" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Gives the page its policy. */
export const closed = (): Plugin => ({
  name: 'paydown-closed',
  transformIndexHtml: (_html, { server }) => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(server !== undefined) },
      injectTo: 'head-prepend',
    },
  ],
});
