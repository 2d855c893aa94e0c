import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { Uniforms } from '../company/uniforms.js';
import type { PolicyName, PolicySettings } from '../scenario/policies.js';
import { ceiling } from './ceiling.js';
import { commitmentFirst } from './commitmentFirst.js';
import { fixed } from './fixed.js';
import { freeze } from './freeze.js';
import { proportional } from './proportional.js';
import { reactive } from './reactive.js';
import { rewrite } from './rewrite.js';
import { stage } from './stage.js';

/** Decides the share of the engineers' budget that goes to debt this week, 0–1; may keep a memory on the company. */
export type PolicyRule = (c: Company, k: Constants, p: PolicySettings, n: Uniforms) => number;

/** Policies that look at velocity or debt, and so see them with an error. */
export const LOOKING: readonly PolicyName[] = ['reactive', 'ceiling', 'freeze', 'rewrite', 'proportional'];

export const POLICY_RULES: Readonly<Record<PolicyName, PolicyRule>> = {
  fixed,
  stage,
  reactive,
  ceiling,
  freeze,
  rewrite,
  proportional,
  'commitment-first': commitmentFirst,
};
