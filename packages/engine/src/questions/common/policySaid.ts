import { POLICY_NAMES, type Policy } from '../../scenario/policies.js';
import { policyName } from './alternatives.js';
import { policyWords } from './policyWords.js';
import { USUAL } from './usual.js';

/** Rules that have a name in words: the usual ones, and each as it is without settings. */
const KNOWN: readonly Policy[] = [
  ...USUAL,
  { policy: 'fixed', settings: { share: 0 } },
  ...POLICY_NAMES.map((policy): Policy => ({ policy, settings: {} })),
];

/** The policy that is told in words as answers name it, “20% for debt” or “more for debt as work slows”; null where they name no rule that is known. */
export function policySaid(text: string): Policy | null {
  const said = text.trim().replace(/\s+/g, ' ').toLowerCase();
  const [, percent] = /^(\d+(?:\.\d+)?) ?% for debt$/.exec(said) ?? [];
  const share = Number(percent) / 100;
  if (share <= 1) return { policy: 'fixed', settings: { share } };
  return KNOWN.find((policy) => [policyWords(policy), policyName(policy)].includes(said)) ?? null;
}
