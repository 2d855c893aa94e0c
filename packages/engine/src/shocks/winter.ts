import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Noise } from '../company/noise.js';
import { removed } from '../random/maths.js';

/** Funding winters come and go: a two-state Markov chain. */
export function winter(c: Company, k: Constants, n: Noise): void {
  const turns = n.winter < removed((c.winter > 0 ? k.winterEnd : k.winterRate) * k.year) ? 1 : 0;
  c.winter = turns > 0 ? (k.winterRate > 0 ? 1 - c.winter : 0) : c.winter;
}
