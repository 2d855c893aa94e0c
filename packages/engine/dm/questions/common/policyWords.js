import { settingsOf } from '../../simulate/decisions.js';
import { percent } from '../../scenario/quantities/percent.js';
/** A policy as a person would say it: “20% for debt”, “pay hard whenever debt is above 30%”. */
export function policyWords(policy) {
    const s = settingsOf(policy);
    switch (policy.policy) {
        case 'fixed':
            return s.share === 0 ? 'nothing for debt' : `${percent(s.share)} for debt`;
        case 'stage':
            return `${percent(s.smallShare)} for debt while small, ${percent(s.largeShare)} when large`;
        case 'reactive':
            return s.threshold >= 1
                ? 'more for debt as work slows'
                : `pay for debt once work is slower than ${percent(s.threshold)}`;
        case 'ceiling':
            return `pay hard whenever debt is above ${percent(s.threshold)}`;
        case 'freeze':
            return `stop features for ${s.weeks} weeks when debt is above ${percent(s.trigger)}`;
        case 'rewrite':
            return `rewrite when debt is above ${percent(s.trigger)}`;
        case 'proportional':
            return `pay more the further debt is above ${percent(s.target)}`;
        case 'commitment-first':
            return 'promised features first, debt gets what is left';
    }
}
