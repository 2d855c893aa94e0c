import { own } from './own.js';
const share = (meaning, value) => ({ meaning, kind: 'share', default: value, range: [0, 1] });
const ratio = (meaning, value) => ({ meaning, kind: 'ratio', default: value, range: [0, 10] });
const gain = (meaning, value) => ({ meaning, kind: 'gain', default: value, range: [0, 100] });
const heads = (meaning, value) => ({
    meaning,
    kind: 'heads',
    default: value,
    range: [1, 1e6],
});
const OTHERWISE = share('share of engineers’ weeks for debt the rest of the time', 0.05);
const PROJECT = {
    share: share('share of engineers’ weeks for debt while it lasts', 0.8),
    weeks: { meaning: 'planned length', kind: 'weeks', default: 13, range: [1, 520] },
    trigger: ratio('perceived debt ratio that sets it off (0: at once)', 0.3),
    otherwise: OTHERWISE,
};
/** Who decides how much of the engineers’ weeks goes to debt, with the settings a scenario can give. The rules are in `policies/`. */
export const POLICIES = {
    fixed: {
        meaning: 'The same share every week',
        settings: { share: share('share of engineers’ weeks for debt', 0.2) },
    },
    stage: {
        meaning: 'Little while small, more as the company grows: “all progress before fit, 80/20 when huge”',
        settings: {
            smallTeam: heads('engineers of a small company', 15),
            smallShare: share('share for debt up to that size', 0.03),
            largeTeam: heads('engineers of a large company', 200),
            largeShare: share('share for debt from that size', 0.2),
        },
    },
    reactive: {
        meaning: 'Self-correcting: debt gets attention once velocity is felt to fall',
        settings: {
            floor: share('least share for debt', 0.03),
            threshold: share('perceived velocity under which the company reacts', 0.75),
            slope: gain('share for debt per unit of velocity under the threshold', 1.5),
            cap: share('largest share for debt', 0.5),
        },
    },
    ceiling: {
        meaning: 'A debt budget: repay hard once the perceived debt passes a limit, until it is well below',
        settings: {
            threshold: ratio('perceived debt ratio that starts repayment', 0.3),
            release: ratio('perceived debt ratio that ends it', 0.15),
            share: share('share for debt while repaying', 0.5),
            otherwise: OTHERWISE,
        },
    },
    freeze: {
        meaning: 'Features stop for some weeks when the perceived debt passes a limit; debt falls as the work is done',
        settings: PROJECT,
    },
    rewrite: {
        meaning: 'A rewrite when the perceived debt passes a limit; debt falls only on completion, and the overrun is drawn',
        settings: { ...PROJECT, weeks: { ...PROJECT.weeks, default: 39 } },
    },
    proportional: {
        meaning: 'A controller: the further the perceived debt is above the target, the more goes to debt',
        settings: {
            floor: share('share for debt at the target', 0.15),
            target: ratio('perceived debt ratio aimed at', 0.12),
            slope: gain('share for debt per unit of debt ratio above the target', 1),
            integralGain: gain('share for debt per unit and year of debt ratio above the target', 0),
            cap: share('largest share for debt', 0.5),
        },
    },
    'commitment-first': {
        meaning: 'Promised features come first, debt gets what is left',
        settings: {
            commitment: share('part of the full output that is promised', 0.8),
            pressureGain: gain('how much more is promised under full pressure', 0.2),
            referenceVelocity: share('velocity on which the promises were based', 0.8),
        },
    },
};
export const POLICY_NAMES = Object.keys(POLICIES);
/** The settings that the rule of a policy reads, the defaults where it gives none. */
export const spelledOut = ({ policy, settings }) => Object.fromEntries(Object.entries(POLICIES[policy].settings).map(([name, setting]) => [name, own(settings, name) ?? setting.default]));
