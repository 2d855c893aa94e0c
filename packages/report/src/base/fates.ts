import type { Fate } from '@paydown/engine/internal';
import { HUE, TINT } from './theme.js';

/** The colour of each fate, wherever it is drawn. */
export const FATE_COLOURS: Readonly<Record<Fate, string>> = {
  alive: TINT.ice,
  acquired: HUE.green,
  debt: HUE.vermilion,
  winter: HUE.sky,
  demand: HUE.orange,
  fit: HUE.purple,
  spending: HUE.grey,
  givenUp: TINT.ash,
};
