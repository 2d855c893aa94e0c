import { type Policy } from '../../scenario/policies.js';
/**
 * The policy that is told in words as answers name it, “20% for debt”, “pay hard whenever debt is above 20%” or “ceiling (threshold 20%)”; null where they name
 * no rule that is known, or one with a number that it cannot have.
 */
export declare function policySaid(text: string): Policy | null;
