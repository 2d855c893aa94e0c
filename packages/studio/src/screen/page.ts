import type { Inquiry, Side } from '@paydown/engine/internal';

/** What the parts of the page share: the question, how to change it, and what is wrong with it. */
export interface Page {
  readonly inquiry: Inquiry;
  /** Makes another question of the one that is asked; `rests` once the hand that changes it does. */
  readonly change: (step: (inquiry: Inquiry) => Inquiry, rests: boolean) => void;
  /** What is wrong with the value of a path, of one side if it decides it. */
  readonly faultOf: (path: string, side?: Side) => string | undefined;
  /** A decision in a few words. */
  readonly nameOf: (side: Side) => string;
}
