import type { Policy } from '../../scenario/policies.js';
/** A policy as a person would say it: “20% for debt”, “pay hard whenever debt is above 30%”. */
export declare function policyWords(policy: Policy): string;
