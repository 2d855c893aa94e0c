import { exactly, policyName } from './alternatives.js';
import { policyWords } from './policyWords.js';
/** A limit to debt: it is paid hard above a part of the product, until it has halved. */
export const limitTo = (threshold) => ({
    policy: 'ceiling',
    settings: { threshold, release: threshold / 2 },
});
/**
 * The rules that stand for choice beside steady shares: a share that follows how slow work is, and a low limit to debt. Of all that `optimise` searches, one of
 * these is the best in nearly every shipped scenario, or as good.
 */
export const USUAL_RULES = [{ policy: 'reactive', settings: { threshold: 1 } }, limitTo(0.1)];
/**
 * What is looked at where nobody names anything: shares up to all there is, and these rules. Steps are wider where no company is known to have been
 * (`SEEN_SHARE`), and nobody could tell 70% from 80%.
 */
export const USUAL = [
    ...[0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1].map((share) => ({ policy: 'fixed', settings: { share } })),
    ...USUAL_RULES,
];
const usual = new Set(USUAL.map(exactly));
/** Whether a policy is a limit to debt with a number of its own. */
const isLimit = (policy) => policy.policy === 'ceiling'
    && policyName(policy) !== policy.policy
    && exactly(policy) === exactly(limitTo(policy.settings.threshold ?? NaN));
/** A policy’s name: what is usually looked at has everywhere the name that `decide` gives it, and so has a limit to debt. */
export const usualName = (policy) => usual.has(exactly(policy)) || isLimit(policy) ? policyWords(policy) : policyName(policy);
