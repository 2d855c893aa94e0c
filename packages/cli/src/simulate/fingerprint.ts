import { createHash } from 'node:crypto';
import { VERSION, type Scenario } from '@paydown/engine';
import type { Design, Wanted } from '@paydown/engine/simulate';

/** Parts of a scenario that change no future. */
export const WORDS: readonly string[] = ['name', 'description', 'given'] satisfies (keyof Scenario)[];

/**
 * Whose a block is: one text for all that the futures of a play depend on (version, seed, the rest of the scenario, the design) and for what is kept of them. Two
 * plays with the same fingerprint have the same blocks, and no others do.
 */
export function fingerprintOf(scenario: Scenario, { outcomes, weeks }: Wanted, design: Design = {}): string {
  const decisive = Object.entries(scenario).filter(([key]) => !WORDS.includes(key));
  return createHash('sha256')
    .update(JSON.stringify([VERSION, decisive, design, outcomes, weeks]))
    .digest('hex')
    .slice(0, 32);
}
