import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
import type { PolicyName, PolicySettings } from '../scenario/policies.js';
/** Decides the share of the engineers' budget that goes to debt this week, 0–1; may keep a memory on the company. */
export type PolicyRule = (c: Company, k: Constants, p: PolicySettings, n: Uniforms) => number;
/** Policies that look at velocity or debt, and so see them with an error. */
export declare const LOOKING: readonly PolicyName[];
export declare const POLICY_RULES: Readonly<Record<PolicyName, PolicyRule>>;
