import type { Check } from '../check.js';
import { CHROMIUM } from '../../browser/chromium.js';
import type { Job } from './cases.js';
import { fetchNode, playInChromium, playInNode, type Played } from './environments.js';

/** Digits of a digest that are shown; all are compared. */
const SHOWN = 12;

/** What cannot be shown on this machine, and why. */
export interface Unproved {
  readonly what: string;
  readonly why: string;
}

/** A check for each arrangement of a job somewhere: the digest must be the one that is known. */
export function alike({ where, digests }: Played, { arrangements }: Job, known: string): Check[] {
  return arrangements.map(({ name }, i) => ({
    what: `${where}, ${name}`,
    came: digests[i]?.slice(0, SHOWN) ?? 'none',
    bound: known.slice(0, SHOWN),
    passed: digests[i] === known,
  }));
}

/** Plays a job in this Node, in those of other major versions and in Chromium; all have to agree with one worker of this Node. */
export async function equalityChecks(
  job: Job,
  majors: readonly number[],
): Promise<{ checks: Check[]; unproved: Unproved[] }> {
  const here = await playInNode(job);
  const known = here.digests[0]!;
  const checks = alike(here, job, known);
  const unproved: Unproved[] = [];
  const places = [
    ...majors
      .filter((major) => !here.where.startsWith(`Node ${major}.`))
      .map((major) => ({
        what: `Node ${major}`,
        find: () => fetchNode(major),
        play: (found: string) => playInNode(job, found),
      })),
    { what: 'Chromium', find: findChromium, play: (found: string) => playInChromium(job, found) },
  ];
  for (const { what, find, play } of places) {
    const found = await find().catch((error: unknown) => {
      unproved.push({ what: `the same bits in ${what}`, why: lastWords(error) });
      return undefined;
    });
    if (found === undefined) continue;
    checks.push(
      ...(await play(found).then(
        (played) => alike(played, job, known),
        (error: unknown) => [{ what, came: lastWords(error), bound: known.slice(0, SHOWN), passed: false }],
      )),
    );
  }
  return { checks, unproved };
}

function findChromium(): Promise<string> {
  return CHROMIUM
    ? Promise.resolve(CHROMIUM)
    : Promise.reject(new Error('none is installed; install one, or name it in CHROMIUM'));
}

/** Of npm's or a process's complaint, the line that says most. */
function lastWords(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return (
    lines.find((line) => /error|E[A-Z]{4,}/.test(line) && !line.startsWith('Command failed'))
    ?? lines[0]
    ?? 'no reason given'
  );
}
