import { ceiling } from './ceiling.js';
import { commitmentFirst } from './commitmentFirst.js';
import { fixed } from './fixed.js';
import { freeze } from './freeze.js';
import { proportional } from './proportional.js';
import { reactive } from './reactive.js';
import { rewrite } from './rewrite.js';
import { stage } from './stage.js';
/** Policies that look at velocity or debt, and so see them with an error. */
export const LOOKING = ['reactive', 'ceiling', 'freeze', 'rewrite', 'proportional'];
export const POLICY_RULES = {
    fixed,
    stage,
    reactive,
    ceiling,
    freeze,
    rewrite,
    proportional,
    'commitment-first': commitmentFirst,
};
