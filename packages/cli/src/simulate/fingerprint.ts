import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VERSION, type Scenario } from '@paydown/engine/internal';
import type { Design, Wanted } from '@paydown/engine/simulate';

/** Parts of a scenario that change no future. */
export const WORDS: readonly string[] = ['name', 'description', 'given'] satisfies (keyof Scenario)[];

/** What a thread loads, from wherever this file is run: see bundle.js. */
const PLAYER = new URL('../../dist/threads/simulate.js', import.meta.url);
let player: string | null = null;
/** Digest of the code that plays. Two builds of one version need not play alike. */
export const codeThatPlays = (): string => (player ??= createHash('sha256').update(readFileSync(PLAYER)).digest('hex'));

/**
 * Whose a block is: one text for all that the futures of a play depend on (version, the code that plays, seed, the rest
 * of the scenario, the design) and for what is kept of them. Two plays with the same fingerprint have the same blocks,
 * and no others do.
 */
export function fingerprintOf(
  scenario: Scenario,
  { outcomes, weeks }: Wanted,
  design: Design = {},
  code = codeThatPlays(),
): string {
  const decisive = Object.entries(scenario).filter(([key]) => !WORDS.includes(key));
  return createHash('sha256')
    .update(JSON.stringify([VERSION, code, decisive, design, outcomes, weeks]))
    .digest('hex')
    .slice(0, 32);
}
