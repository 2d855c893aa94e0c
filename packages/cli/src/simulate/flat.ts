import { setImmediate } from 'node:timers/promises';
import type { Scenario } from '@paydown/engine/internal';
import { blockCount, memoryNeeded, type Block } from '@paydown/engine/simulate';
import { reportedWeeks } from '@paydown/engine/summary';
import { Gathering, type Hands } from './gathering.js';
import { runsIn, type Range } from './jobs.js';
import type { Result } from './partial.js';

/** Futures of which less than this is kept are held in memory until they are summed up. */
const MOST_HELD_BYTES = 256e6;
/** The first blocks are held nevertheless: they are what a run that is stopped has to show. */
export const HELD_BLOCKS = 20;
/** Bytes that adding up takes, with a few threads. */
const TOTALS_BYTES = 400e6;

/** Bytes that the blocks of a run take, with the weeks that a summary reports. */
const heldBytes = (scenario: Scenario): number => memoryNeeded(scenario, reportedWeeks(scenario.horizon).length);

/** Whether the futures of a run are added up as they are played, since they are too many to be held. */
export const isFlat = (scenario: Scenario, most = MOST_HELD_BYTES): boolean => heldBytes(scenario) > most;

/** Bytes that summing up a run takes. */
export const memoryToSum = (scenario: Scenario): number =>
  isFlat(scenario) ? Math.min(heldBytes(scenario), TOTALS_BYTES) : heldBytes(scenario);

/** What is known of a run before all of it is played. */
export interface Begun {
  /** Its first block. */
  readonly first: Block;
  /** What others have added up, from its bytes. */
  readonly gathered?: Iterable<Uint8Array>;
  /** Whether its futures were counted as played when it came. */
  readonly counted?: boolean;
}

/** The same result as that of all blocks held in memory, bit for bit. */
export async function simulateFlat(scenario: Scenario, begun: Begun, hands: Hands): Promise<Result> {
  const { first, gathered = [], counted = false } = begun;
  const gathering = new Gathering(scenario, first, hands.workers);
  const ranges: Range[] = [];
  for (const bytes of gathered) {
    const range = gathering.absorb(bytes);
    if (range) {
      ranges.push(range);
      if (!counted) hands.onPlayed(runsIn(scenario, range.from, range.to));
    }
    // A signal can be heard in between.
    await setImmediate();
  }
  await gathering.play(hands, gapsIn(ranges, blockCount(scenario)));
  await gathering.find(hands);
  return gathering.result(await gathering.singles(hands));
}

/** What lies between some ranges, up to an end. */
function gapsIn(ranges: readonly Range[], end: number): Range[] {
  let at = 0;
  const gaps: Range[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (at < from) gaps.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return at < end ? [...gaps, { from: at, to: end }] : gaps;
}
