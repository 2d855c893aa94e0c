import { own } from '../../scenario/own.js';
import { POLICIES, POLICY_NAMES } from '../../scenario/policies.js';
import { policyName } from './alternatives.js';
import { policyWords } from './policyWords.js';
import { limitTo, USUAL } from './usual.js';
/** Rules that have a name without numbers: each as it is without settings, and some usual ones. */
const NAMED = [
    ...USUAL,
    { policy: 'fixed', settings: { share: 0 } },
    ...POLICY_NAMES.map((policy) => ({ policy, settings: {} })),
];
/** Rules that are told with numbers, from these in the order in which they are told. */
const TOLD = [
    (share) => ({ policy: 'fixed', settings: { share: share } }),
    (smallShare, largeShare) => ({
        policy: 'stage',
        settings: { smallShare: smallShare, largeShare: largeShare },
    }),
    (threshold) => ({ policy: 'reactive', settings: { threshold: threshold } }),
    (limit) => limitTo(limit),
    (weeks, trigger) => ({ policy: 'freeze', settings: { weeks: weeks, trigger: trigger } }),
    (trigger) => ({ policy: 'rewrite', settings: { trigger: trigger } }),
    (target) => ({ policy: 'proportional', settings: { target: target } }),
];
const NUMBER = /(\d+(?:\.\d+)?)( ?%)?/g;
const shapeOf = (words) => words.replace(NUMBER, '#');
const numbersIn = (words) => [...words.matchAll(NUMBER)].map(([, digits, percent]) => Number(digits) / (percent === undefined ? 1 : 100));
const SHAPES = TOLD.map((policy) => shapeOf(policyWords(policy(0.5, 0.5))));
/**
 * The policy that is told in words as answers name it, “20% for debt”, “pay hard whenever debt is above 20%” or “ceiling (threshold 20%)”; null where they name
 * no rule that is known, or one with a number that it cannot have.
 */
export function policySaid(text) {
    const said = text.trim().replace(/\s+/g, ' ').toLowerCase();
    const named = NAMED.find((policy) => [policyWords(policy), policyName(policy)].includes(said));
    const policy = named ?? TOLD[SHAPES.indexOf(shapeOf(said))]?.(...numbersIn(said)) ?? withSettings(said);
    return policy !== null && isPossible(policy) ? policy : null;
}
/** “ceiling (threshold 20%, release 10%)”. */
function withSettings(said) {
    const [, name, listed] = /^([a-z-]+) \((.+)\)$/.exec(said) ?? [];
    const policy = POLICY_NAMES.find((each) => each === name);
    if (policy === undefined)
        return null;
    const known = Object.keys(POLICIES[policy].settings);
    const settings = listed.split(', ').map((each) => {
        const setting = known.find((one) => each.startsWith(`${one.toLowerCase()} `));
        return [setting, numbersIn(each)[0]];
    });
    if (settings.some(([setting, value]) => setting === undefined || value === undefined))
        return null;
    return { policy, settings: Object.fromEntries(settings) };
}
function isPossible({ policy, settings }) {
    const known = POLICIES[policy].settings;
    return Object.entries(settings).every(([name, value]) => {
        const [low, high] = own(known, name)?.range ?? [NaN, NaN];
        return value >= low && value <= high;
    });
}
