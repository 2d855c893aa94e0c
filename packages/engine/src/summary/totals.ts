import type { Scenario } from '../scenario/scenario.js';
import type { Block } from '../simulate/block.js';
import { OUTCOME_NAMES } from '../simulate/outcomes.js';
import type { Scale } from './bins.js';
import { effortRoom, EffortTally } from './effort.js';
import { fateRoom, FateTally } from './fateTally.js';
import { reportedWeeks } from './summarise.js';
import { Tally, tallyRoom, type Collected } from './tally.js';

/** Memory of totals, which threads can share. */
export type TotalsRoom = Readonly<Record<'counts' | 'only' | 'sums' | 'effort' | 'fates', ArrayBufferLike>>;

/** Makes room for the totals of a scenario. */
export function totalsRoom({ horizon }: Scenario, allocate: (bytes: number) => ArrayBufferLike): TotalsRoom {
  const weeks = reportedWeeks(horizon).length;
  const { counts, only, sums } = tallyRoom(OUTCOME_NAMES.length * weeks);
  return {
    counts: allocate(counts),
    only: allocate(only),
    sums: allocate(sums),
    effort: allocate(effortRoom(weeks)),
    fates: allocate(fateRoom(weeks)),
  };
}

/** All that is added up of runs for a summary, in memory of a fixed size. It depends on which blocks were added and not on their order. */
export class Totals {
  readonly tally: Tally;
  readonly effort: EffortTally;
  readonly fates: FateTally;

  /** @param scales of all outcomes, as the first block of the run has them */
  constructor({ horizon }: Scenario, scales: readonly Scale[], room: TotalsRoom) {
    const weeks = reportedWeeks(horizon);
    this.tally = new Tally(OUTCOME_NAMES, weeks, scales, room);
    this.effort = new EffortTally(weeks, room.effort);
    this.fates = new FateTally(weeks, room.fates);
  }

  /** Adds blocks, a few at once. Returns their values that lie in slots of `wanted`. */
  addAll(blocks: readonly Block[], wanted?: Uint8Array): Collected {
    for (const block of blocks) {
      this.effort.add(block);
      this.fates.add(block);
    }
    return this.tally.addAll(blocks, wanted);
  }

  /** @param runs that the other one holds: memory that is shared does not tell */
  merge(other: Totals, runs = other.tally.runs): void {
    this.tally.merge(other.tally, runs);
    this.effort.sums.merge(other.effort.sums);
    this.fates.merge(other.fates);
  }

  clear(): void {
    this.tally.clear();
    this.effort.sums.clear();
    this.fates.moves.fill(0);
  }
}
