import type { Beliefs } from './candidate.js';
import { playCohort } from './cohort.js';
import { playFlat } from './flat.js';
import { coordination } from './focus.js';
import { playMix } from './mix.js';
import type { Figures } from './targets.js';

/** How many companies each candidate plays; of the flat company a quarter as many as of the mix, under two policies. */
export interface Size {
  readonly cohort: number;
  readonly mix: number;
}

/** All figures of a world. */
export async function play(beliefs: Beliefs, { cohort, mix }: Size, seed: string): Promise<Figures> {
  return {
    ...(await playCohort(beliefs, cohort, seed)),
    ...(await playMix(beliefs, mix, seed)),
    ...(await playFlat(beliefs, Math.ceil(mix / 4), seed)),
    ...coordination(beliefs),
  };
}
