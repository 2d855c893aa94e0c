import type { Policy } from '../../scenario/policies.js';
/** A limit to debt: it is paid hard above a part of the product, until it has halved. */
export declare const limitTo: (threshold: number) => Policy;
/**
 * The rules that stand for choice beside steady shares: a share that follows how slow work is, and a low limit to debt. Of all that `optimise` searches, one of
 * these is the best in nearly every shipped scenario, or as good.
 */
export declare const USUAL_RULES: readonly Policy[];
/**
 * What is looked at where nobody names anything: shares up to all there is, and these rules. Steps are wider where no company is known to have been
 * (`SEEN_SHARE`), and nobody could tell 70% from 80%.
 */
export declare const USUAL: readonly Policy[];
/** A policy’s name: what is usually looked at has everywhere the name that `decide` gives it, and so has a limit to debt. */
export declare const usualName: (policy: Policy) => string;
