import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Check } from '../numerics/check.js';
import { fetchNode } from '../numerics/equality/environments.js';
import { some } from './part.js';
import { SHAPES } from './shapes.js';

const COMMAND = resolve('packages/cli/bin/paydown.js');
const NODES = [20, 22, 24];
const MOST_SECONDS = 1;
const MOST_MB = 300;
const TRIES = 3;
const CODES = [0, 65];

/** Tells of a process, as its last word, what it took. */
const TELL = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(\`\\n@\${(userCPUTime + systemCPUTime) / 1e6} \${maxRSS / 1024}\`);
});`;

/** What a process took. */
interface Taken {
  readonly code: number;
  /** Of a processor, the start of Node included. */
  readonly seconds: number;
  readonly mb: number;
}

/** Runs Node to its end. */
export function taken(node: string, args: readonly string[]): Promise<Taken> {
  const telling = ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, ...args];
  return new Promise((done) => {
    execFile(node, telling, { maxBuffer: 1e9, timeout: 60_000 }, (error, _, err) => {
      const [seconds = NaN, mb = NaN] = /@([\d.]+) ([\d.]+)$/.exec(err)?.slice(1).map(Number) ?? [];
      done({ code: error === null ? 0 : Number(error.code ?? NaN), seconds, mb });
    });
  });
}

/** What it takes to check each costly shape, in a process of its own, on each version of Node. */
export async function costlyChecks(): Promise<Check[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-costly-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files = some(Object.entries(SHAPES)).map(([shape, text], i) => {
    const file = join(folder, `${i}.yaml`);
    writeFileSync(file, text);
    return { shape, file };
  });
  const checks: Check[] = [];
  for (const major of NODES) {
    const node = await fetchNode(major);
    const all: (Taken & { readonly shape: string })[] = [];
    for (const { shape, file } of files) {
      const check = () => taken(node, [COMMAND, 'check', file]);
      let least = await check();
      // A machine that does much else counts some of it in: what is slow by itself is slow each time.
      for (let tries = 1; tries < TRIES && least.seconds >= MOST_SECONDS; tries++) {
        const again = await check();
        if (again.seconds < least.seconds) least = again;
      }
      all.push({ shape, ...least });
    }
    const odd = all.filter(({ code, seconds }) => !CODES.includes(code) || Number.isNaN(seconds));
    const slowest = all.reduce((most, each) => (each.seconds > most.seconds ? each : most));
    const largest = all.reduce((most, each) => (each.mb > most.mb ? each : most));
    const on = `Node ${major}, ${all.length} shapes`;
    checks.push(
      {
        what: `${on}: read or refused`,
        came: odd.length === 0 ? 'all' : odd.map(({ shape, code }) => `${shape} ${code}`).join(', '),
        bound: 'all',
        passed: odd.length === 0,
      },
      {
        what: `${on}: processor time of the slowest (${slowest.shape})`,
        came: `${slowest.seconds.toFixed(2)} s`,
        bound: `< ${MOST_SECONDS} s`,
        passed: slowest.seconds < MOST_SECONDS,
      },
      {
        what: `${on}: memory of the largest (${largest.shape})`,
        came: `${largest.mb.toFixed(0)} MB`,
        bound: `< ${MOST_MB} MB`,
        passed: largest.mb < MOST_MB,
      },
    );
  }
  return checks;
}
