import { SEEN_SHARE } from '@paydown/engine/internal';
import { share } from './format.js';

/** Why a share for debt that nobody is known to have paid is to be doubted. */
export const beyondWords = (paid: number): string =>
  `no company that the model is held against spends more than ${share(SEEN_SHARE)} of its week on `
  + `debt, upkeep and incidents together (Stripe, 2018): of ${share(paid)} for debt it says what follows `
  + 'from its equations, and nothing that anybody has seen';
