import type { DecideAnswer } from '@paydown/engine/internal';
import { HUE } from '../../base/theme.js';
import { proposalOf } from './words.js';

/** The colour of a proposal wherever it is drawn: the choice, what is done today, any other. */
export function colourOf(answer: DecideAnswer, name: string): string {
  if (name === answer.decision.choose) return HUE.green;
  return proposalOf(answer, name).from === null ? HUE.vermilion : HUE.blue;
}
