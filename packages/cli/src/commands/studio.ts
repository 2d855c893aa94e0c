import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeScenario } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { isLink } from '../input/link.js';
import { loadScenario } from '../input/load.js';
import { bareName } from '../input/scenarioFiles.js';
import { storyNames } from '../input/stories.js';
import { stopOnInterrupt, aborted } from '../interrupt.js';
import { print, log } from '../output/console.js';

export interface StudioOptions {
  readonly port?: number;
  readonly open?: boolean;
}

/** The built page: beside the command, or in the folder that PAYDOWN_STUDIO names. */
const FOLDER = process.env['PAYDOWN_STUDIO'] ?? fileURLToPath(new URL('../../studio/', import.meta.url));

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the studio on this machine alone, with a scenario loaded if one is named, until it is stopped. */
export async function studio(scenario: string | undefined, { port = 0, open = true }: StudioOptions): Promise<void> {
  if (!existsSync(join(FOLDER, 'index.html')))
    throw new Failure(EXIT.noInput, 'The studio is not built here. `npm run studio:build` builds it.');
  const { own, fragment } = opened(scenario);
  const stop = stopOnInterrupt();
  const pages = pagesOf(FOLDER, own);
  const server = createServer((request, response) => {
    respond(request, response, pages);
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.on('error', (error) => {
      reject(new Failure(EXIT.cannotCreate, `Port ${port} cannot be used: ${error.message}.`));
    });
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      resolve(`http://127.0.0.1:${typeof bound === 'object' ? bound!.port : port}/`);
    });
  });
  print(address + fragment);
  log('Served on this machine alone. Ctrl-C ends it.');
  if (open) openInBrowser(address + fragment);
  await aborted(stop.signal);
  server.closeAllConnections();
  server.close();
}

/** What the page begins with: a story or a link by its address, a file as the reader’s own. */
function opened(scenario: string | undefined): { readonly own: string | null; readonly fragment: string } {
  if (scenario === undefined) return { own: null, fragment: '' };
  if (isLink(scenario)) return { own: null, fragment: `#${scenario.replace(/^[^#]*#/, '')}` };
  const decisions = 'A.debt=5%;B.debt=20%';
  const story = bareName(scenario);
  if (!existsSync(scenario) && dirname(scenario) === '.' && storyNames().includes(story))
    return { own: null, fragment: `#1;${story};${decisions}` };
  return { own: writeScenario(loadScenario(scenario, [])), fragment: `#1;own;${decisions}` };
}

/** Every file that is served, by its path: what is not among them is not looked for on the disk. */
function pagesOf(folder: string, own: string | null): ReadonlyMap<string, { type: string; body: Buffer | string }> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = new Map(
    files.map((file) => {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      return [path, { type, body: readFileSync(file) as Buffer | string }] as const;
    }),
  );
  const index = pages.get('/index.html')!;
  const page = own === null ? index : { ...index, body: withOwn(String(index.body), own) };
  // What is served here needs no copy for days without a network, which could be of another file.
  pages.delete('/offline.js');
  return pages.set('/index.html', page).set('/', page);
}

/** The page with the reader’s own file in it, as text that nothing runs. */
const withOwn = (html: string, own: string): string =>
  html.replace(
    '</head>',
    () => `<script type="application/json" id="own">${JSON.stringify(own).replace(/</g, '\\u003c')}</script></head>`,
  );

/** Answers who asks this machine by its own name, and nobody whom another page sends. */
function respond(
  { method, url = '/', headers, socket }: IncomingMessage,
  response: ServerResponse,
  pages: ReturnType<typeof pagesOf>,
): void {
  const { localPort } = socket;
  const ours = [`127.0.0.1:${localPort}`, `localhost:${localPort}`];
  const { host = '', origin } = headers;
  const page = pages.get(url.split('?')[0]!);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('cache-control', 'no-cache');
  // The page says more itself; its threads have no page to say it for them.
  response.setHeader('content-security-policy', POLICY);
  if (!ours.includes(host) || (origin !== undefined && !ours.some((each) => origin === `http://${each}`)))
    response.writeHead(403).end('This page is for this machine alone.\n');
  else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end();
  else if (page === undefined) response.writeHead(404).end('There is no such page.\n');
  else response.writeHead(200, { 'content-type': page.type }).end(method === 'HEAD' ? undefined : page.body);
}

/** Opens an address as the system does; one that cannot is no fault, as the address is printed. */
function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const opener = spawn(command!, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
