import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * What runs beside the page once it was visited: it keeps the page’s files, and gives them out where there is no
 * network. The page itself comes from the network first.
 */
const script = (files: readonly string[], version: string): string => `
const SCOPE = 'paydown ' + self.registration.scope + ' ';
const NAME = SCOPE + ${JSON.stringify(version)};
const FILES = ${JSON.stringify(files)};
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)));
});
self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(SCOPE) && name !== NAME;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(
    request.mode === 'navigate'
      ? fetch(request).catch(() => caches.match('./index.html'))
      : caches.match(request).then((kept) => kept ?? fetch(request)),
  );
});
`;

/** Writes `offline.js`, which knows every file of the page. */
export const offline = (): Plugin => ({
  name: 'paydown-offline',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = Object.keys(bundle)
      .filter((name) => !name.endsWith('.woff'))
      .map((name) => `./${name}`);
    const all = [...new Set(['./index.html', ...files])].sort();
    const version = createHash('sha256').update(all.join()).digest('hex').slice(0, 12);
    this.emitFile({ type: 'asset', fileName: 'offline.js', source: script(all, version) });
  },
});
