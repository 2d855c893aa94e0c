import type { CoefficientName, Design, Fault, Inquiry, Scenario, Wanted } from '@paydown/engine/internal';
import type { Settled } from '../answer/opinions.ts';
import type { Picture } from '../answer/picture.ts';
import type { Reasons, RunDescription } from '../answer/description.ts';
import type { Turns } from '../answer/turns.ts';
import type { Why } from '../answer/why.ts';

/** A block to be played. */
export interface Job {
  readonly job: number;
  readonly scenario: Scenario;
  readonly block: number;
  readonly wanted: Wanted;
  readonly design?: Design | undefined;
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

/** What can be asked, and what is answered. */
export interface Answers {
  /** All that the page shows of a question. */
  readonly picture: Picture;
  /** The story of one of its futures. */
  readonly future: RunDescription;
  /** What drove that future under A and under B, and what would have saved it. */
  readonly reasons: readonly (Reasons | null)[];
  /** What B decides, as a scenario file. */
  readonly yaml: string;
  /** What made the differences between A and B. */
  readonly why: Why;
  /** What would change the answer. */
  readonly turns: Turns;
  /** What is most worth debating. */
  readonly disputable: readonly CoefficientName[];
  /** Whose belief the choice hangs on. */
  readonly settled: Settled;
}
export type What = keyof Answers;

export interface Request {
  readonly what: What;
  readonly inquiry: Inquiry;
  /** The reader's own file, if a question is about one. */
  readonly own: string | null;
  /** Futures of each decision. */
  readonly runs: number;
  /** The future that is told, if one is. */
  readonly run?: number;
}

export type Answer =
  { [W in What]: { readonly what: W; readonly given: Answers[W] } }[What] | { readonly faults: readonly Fault[] };
