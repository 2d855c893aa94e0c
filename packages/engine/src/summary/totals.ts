import type { Scenario } from '../scenario/scenario.js';
import { rowOf, type Block } from '../simulate/block.js';
import { OUTCOME_NAMES } from '../simulate/outcomes.js';
import { effortRoom, EffortTally } from './effort.js';
import { fateRoom, FateTally } from './fateTally.js';
import { Means, meansRoom } from './means.js';
import { Sifted, siftedRoom, type Sieve, type SiftedRoom } from './sieve.js';
import { reportedWeeks } from './summarise.js';

/** Memory of totals, which threads can share. */
export type TotalsRoom = Readonly<Record<'means' | 'effort' | 'fates', ArrayBufferLike>>;

/** Makes room for the totals of a scenario. */
export function totalsRoom({ horizon }: Scenario, allocate: (bytes: number) => ArrayBufferLike): TotalsRoom {
  const weeks = reportedWeeks(horizon).length;
  return {
    means: allocate(meansRoom(OUTCOME_NAMES.length * weeks)),
    effort: allocate(effortRoom(weeks)),
    fates: allocate(fateRoom(weeks)),
  };
}

/** All that is added up of runs for a summary, in memory of a fixed size. It depends on which blocks were added and not on their order. */
export class Totals {
  readonly means: Means;
  readonly effort: EffortTally;
  readonly fates: FateTally;
  readonly #weeks: readonly number[];

  /** @param centres of all outcomes, see `Means` */
  constructor({ horizon }: Scenario, centres: ArrayLike<number>, room: TotalsRoom) {
    this.#weeks = reportedWeeks(horizon);
    this.means = new Means(centres, room.means);
    this.effort = new EffortTally(this.#weeks, room.effort);
    this.fates = new FateTally(this.#weeks, room.fates);
  }

  /** Adds a block, and sifts its values. */
  add(block: Block, sieve: Sieve, into: Sifted): void {
    this.effort.add(block);
    this.fates.add(block);
    let distribution = 0;
    for (const name of OUTCOME_NAMES)
      for (const week of this.#weeks) {
        const row = rowOf(block, name, week);
        this.means.add(distribution, block.values, row, row + block.runs);
        into.add(sieve, distribution++, block.values, row, row + block.runs);
      }
  }

  merge(other: Totals): void {
    this.means.sums.merge(other.means.sums);
    this.effort.sums.merge(other.effort.sums);
    this.fates.merge(other.fates);
  }

  clear(): void {
    this.means.sums.clear();
    this.effort.sums.clear();
    this.fates.moves.fill(0);
  }
}

/** What one thread adds up and sifts at once, in memory that it shares. */
export type RangeRoom = TotalsRoom & SiftedRoom;

export const rangeRoom = (
  scenario: Scenario,
  sieve: Pick<Sieve, 'scales' | 'gaps'>,
  allocate: (bytes: number) => ArrayBufferLike,
): RangeRoom => ({ ...totalsRoom(scenario, allocate), ...siftedRoom(sieve, allocate) });
