import type { PolicyRule } from '../policies/index.js';
import type { Levers } from '../scenario/levers.js';
import type { PolicySettings } from '../scenario/policies.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';
import type { Uniforms } from './uniforms.js';
/**
 * The order of a week. Everything here is worked out from the stocks as they stood when the week began; `moveStocks` then moves them all at
 * once.
 *
 * `c` is the company, `k` its world (constant through its life), `l` and `p` what it decides (levers, settings of the policy), `n` this week's chances.
 */
export declare function week(c: Company, k: Constants, l: Levers, rule: PolicyRule, p: PolicySettings, n: Uniforms): void;
