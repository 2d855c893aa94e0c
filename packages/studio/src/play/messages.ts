import type { Fault, Inquiry, Scenario, Wanted } from '@paydown/engine/internal';
import type { Picture } from '../answer/picture.ts';
import type { Told } from '../answer/told.ts';

/** A block to be played. */
export interface Job {
  readonly job: number;
  readonly scenario: Scenario;
  readonly block: number;
  readonly wanted: Wanted;
}

/** A played block. */
export interface Played {
  readonly job: number;
  readonly first: number;
  readonly runs: number;
  readonly values: Float32Array;
  readonly fates: Uint8Array;
  readonly ends: Int32Array;
}

/** What the page asks: the whole picture of a question, the story of one of its futures, or what B decides as a scenario file. */
export type Request = {
  /** Number of the request; its answer has the same. */
  readonly id: number;
  readonly inquiry: Inquiry;
  /** The reader's own file, if a question is about one. */
  readonly own: string | null;
  /** Futures of each decision. */
  readonly runs: number;
} & ({ readonly what: 'picture' } | { readonly what: 'future'; readonly run: number } | { readonly what: 'yaml' });

export type Answer =
  | { readonly id: number; readonly picture: Picture }
  | { readonly id: number; readonly told: Told }
  | { readonly id: number; readonly yaml: string }
  | { readonly id: number; readonly faults: readonly Fault[] };
