import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';

/** Funding winters come and go: a two-state Markov chain. */
export function winter(c: Company, k: Constants, n: Uniforms): void {
  c.winter = c.winter > 0 ? (n.winter < k.thawChance ? 0 : 1) : n.winter < k.winterChance ? 1 : 0;
}
