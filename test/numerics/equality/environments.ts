import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { FLAGS } from '../../browser/chromium.js';
import { ROOT } from '../../root.js';
import type { Job } from './cases.js';

/** What came out of a job somewhere: its name and one digest an arrangement. */
export interface Played {
  readonly where: string;
  readonly digests: readonly string[];
}

const FOLDER = 'test/numerics/equality';
const CACHE = join(ROOT, 'node_modules/.cache/nodes');

/** Plays a job in another process, by default in the Node that runs this. */
export async function playInNode(job: Job, executable = process.execPath): Promise<Played> {
  const child = spawn(executable, [join(ROOT, FOLDER, 'node.js')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(job));
  const answer = await text(child.stdout);
  if (answer === '') throw new Error('the process ended without an answer');
  const { version, digests } = JSON.parse(answer) as { version: string; digests: string[] };
  return { where: `Node ${version}`, digests };
}

/** Path of a Node of a major version, fetched as a package when it is not there from before. */
export async function fetchNode(major: number): Promise<string> {
  const folder = join(CACHE, String(major));
  const executable = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(executable)) {
    mkdirSync(folder, { recursive: true });
    await promisify(execFile)(
      'npm',
      [
        'install',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        '--fetch-retries=1',
        '--prefix',
        folder,
        `node@${major}`,
      ],
      { timeout: 300_000 },
    );
  }
  const version = execFileSync(executable, ['--version'], { encoding: 'utf8' });
  if (!version.startsWith(`v${major}.`)) throw new Error(`node@${major} turned out to be ${version.trim()}`);
  return executable;
}

/** Plays a job on a page of a Chromium. */
export async function playInChromium(job: Job, executablePath: string): Promise<Played> {
  const server = createServer(serve);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const played = page.evaluate(`import('/${FOLDER}/page.js').then(({ playJob }) => playJob(${JSON.stringify(job)}))`);
    return { where: `Chromium ${browser.version()}`, digests: (await played) as string[] };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Serves the modules of the repository as they are, but for the one import that a browser cannot find by name. */
const serve: Parameters<typeof createServer>[1] = (request, response) => {
  const path = normalize(decodeURIComponent(request.url!.split('?')[0]!));
  const file = join(ROOT, path);
  if (path === '/' || path === sep)
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Paydown</title>');
  else if (path === '/seedrandom.js') response.setHeader('content-type', 'text/javascript').end(seedrandom());
  else if (file.endsWith('.js') && existsSync(file)) {
    response
      .setHeader('content-type', 'text/javascript')
      .end(readFileSync(file, 'utf8').replaceAll("from 'seedrandom'", "from '/seedrandom.js'"));
  } else response.writeHead(404).end();
};

/** The package as a module: without CommonJS it puts itself into Math. */
function seedrandom(): string {
  const source = readFileSync(createRequire(import.meta.url).resolve('seedrandom/seedrandom.js'), 'utf8');
  return `${source}\nexport default Math.seedrandom;\n`;
}
