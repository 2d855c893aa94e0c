import type { OutcomeName, Scenario } from '@paydown/engine/internal';
import {
  BLOCK_RUNS,
  OUTCOME_NAMES,
  type Block,
  type Design,
  type Futures,
  type Wanted,
} from '@paydown/engine/simulate';
import { reportedWeeks, type FinalName, type RangeRoom, type Sieve } from '@paydown/engine/summary';

/** What is kept of a run for its summary. */
export const summed = ({ horizon }: Scenario): Wanted => ({ outcomes: OUTCOME_NAMES, weeks: reportedWeeks(horizon) });

/** A block of a scenario, to be played or to be read back where it is kept. */
export interface BlockJob {
  readonly scenario: Scenario;
  readonly design?: Design;
  readonly block: number;
  readonly keeping: Keeping | null;
}

/** Blocks from the first to the one before the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How many runs of a scenario some blocks hold; by default one block. */
export const runsIn = ({ runs }: Scenario, from: number, to = from + 1): number =>
  Math.min(to * BLOCK_RUNS, runs) - Math.min(from * BLOCK_RUNS, runs);

/** Some blocks of a run, to be added up and sifted in the memory of `room`. */
export interface RangeWork {
  readonly range: Range;
  /** See `Means`. */
  readonly centres: Float32Array;
  readonly sieve: Sieve;
  readonly room: RangeRoom;
}

/** What threads are asked to do. */
export type Job =
  /** Play a block and write what is wanted of it into shared memory. */
  | ({ readonly kind: 'answer'; readonly into: Futures } & BlockJob)
  /** Play a block and hand it over: what is wanted of it, or else all outcomes in the weeks that a summary reports. */
  | ({ readonly kind: 'record'; readonly wanted?: Wanted } & BlockJob)
  /** Play a block and hand it over as bytes, for other machines. */
  | ({ readonly kind: 'bytes'; readonly wanted: Wanted; readonly owner: string } & BlockJob)
  /** Work out the distributions of some outcomes. */
  | {
      readonly kind: 'fans';
      readonly scenario: Scenario;
      readonly blocks: readonly Block[];
      readonly names: readonly OutcomeName[];
    }
  /** Play some blocks, but for the first ones that are at hand, and add them up, as many as there is room for what comes through the sieve. */
  | ({
      readonly kind: 'total';
      readonly scenario: Scenario;
      readonly held: readonly Played[];
      readonly keeping: Keeping | null;
    } & RangeWork)
  /** Work out where the engineers' weeks go. */
  | { readonly kind: 'efforts'; readonly scenario: Scenario; readonly blocks: readonly Block[] };

/** Where the blocks of a play are kept. */
export interface Keeping {
  readonly folder: string;
  /** Whose they are: the fingerprint of the play. */
  readonly owner: string;
  /** Whether a block that is there already is taken from it. */
  readonly resume: boolean;
}

/** What became of a block that was to be kept. */
export interface Kept {
  /** Why it could not be, or null. */
  readonly unkept: string | null;
}

/** A block as it was played. */
export interface Played extends Kept {
  readonly block: Block;
  /** Checksum of all that is kept of it. */
  readonly checksum: number;
}

/** Blocks that were added up: the first that was not, their checksums, and the last week of their runs. */
export interface Totalled extends Kept {
  readonly to: number;
  readonly checksums: readonly number[];
  readonly finals: Readonly<Record<FinalName, Float32Array>>;
}

const START_MS = 30_000;
/** About a hundred times what a step of a company and a future in a summary take. */
const STEP_MS = 0.02;
const RUN_MS = 5;

/** Milliseconds that a block of a scenario may take: far more than on the slowest machine. */
export const blockPatience = ({ horizon, stepsPerWeek }: Scenario): number =>
  START_MS + BLOCK_RUNS * horizon * stepsPerWeek * STEP_MS;

/** Milliseconds that the summary of so many runs may take. */
export const summaryPatience = (runs: number): number => START_MS + runs * RUN_MS;
