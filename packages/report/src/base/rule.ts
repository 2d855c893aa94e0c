import { RULE } from '@paydown/engine/internal';
import { number, share } from './format.js';

/** The rule, stated before the result. */
export const RULE_WORDS =
  `The rule, the same for every command: drop what breaks a limit beyond chance (unless another is given: more than ${number(RULE.moreDead * 100)} company of 100 more out of money than as today); `
  + 'of the rest, the least regret, which is how far a proposal falls short of the best one of that very '
  + `future, at the future that is worse than nine of ten; within ${share(RULE.tie)} of what is at `
  + 'stake, the simplest and cheapest to undo.';
