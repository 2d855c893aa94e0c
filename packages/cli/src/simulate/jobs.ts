import type { OutcomeName, Scenario } from '@paydown/engine';
import { BLOCK_RUNS, type Futures, type Block } from '@paydown/engine/simulate';

/** What threads are asked to do. */
export type Job =
  /** Play a block and write what is wanted of it into shared memory. */
  | { readonly kind: 'answer'; readonly scenario: Scenario; readonly block: number; readonly into: Futures }
  /** Play a block, or read it back from a checkpoint, and keep the weeks that a summary reports. */
  | {
      readonly kind: 'keep';
      readonly scenario: Scenario;
      readonly block: number;
      readonly checkpoint: CheckpointUse | null;
    }
  /** Work out the distributions of some outcomes. */
  | {
      readonly kind: 'fans';
      readonly scenario: Scenario;
      readonly blocks: readonly Block[];
      readonly names: readonly OutcomeName[];
    }
  /** Work out where the engineers' weeks go. */
  | { readonly kind: 'efforts'; readonly scenario: Scenario; readonly blocks: readonly Block[] };

/** Where blocks are kept while the others are played. */
export interface CheckpointUse {
  readonly folder: string;
  /** Fingerprint of the run that the blocks belong to: version, seed, and all of the scenario that changes a future. */
  readonly owner: string;
  /** Whether a block that is there already is taken from it. */
  readonly resume: boolean;
}

/** A block as it was played. */
export interface Played {
  readonly block: Block;
  /** Checksum of all that is kept of it. */
  readonly checksum: number;
  /** Why it could not be written to the checkpoint, or null. */
  readonly unkept: string | null;
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
