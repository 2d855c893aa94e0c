import { limitTo } from '../common/usual.js';
const share = (setting, step, steps) => ({ setting, from: 0, step, steps });
const one = (policy, axis) => ({
    axes: [axis],
    policy: ([value]) => ({ policy, settings: { [axis.setting]: value } }),
});
export const FAMILIES = {
    constant: { meaning: 'the same share every week', ...one('fixed', share('share', 0.1, 10)) },
    stage: {
        meaning: 'one share while small, another when large',
        axes: [share('smallShare', 0.12, 4), share('largeShare', 0.12, 4)],
        policy: ([smallShare, largeShare]) => ({
            policy: 'stage',
            settings: { smallShare: smallShare, largeShare: largeShare },
        }),
    },
    reactive: {
        meaning: 'more for debt the further velocity falls below a threshold',
        ...one('reactive', { setting: 'threshold', from: 0.44, step: 0.08, steps: 7 }),
    },
    ceiling: {
        meaning: 'repaying hard above a limit of debt, until it has halved',
        axes: [{ setting: 'threshold', from: 0.04, step: 0.08, steps: 7 }],
        policy: ([limit]) => limitTo(limit),
    },
    proportional: {
        meaning: 'more for debt the further it is above a target',
        ...one('proportional', share('target', 0.08, 7)),
    },
};
/** What `--over` can ask for. */
export const OVERS = {
    constant: ['constant'],
    stage: ['stage'],
    threshold: ['reactive', 'ceiling', 'proportional'],
    all: ['constant', 'stage', 'reactive', 'ceiling', 'proportional'],
};
export const familyOf = (name) => FAMILIES[name];
/** Places between two of the first grid. */
export const FINEST = 4;
/** The setting at a place of the finest grid. */
export const settingAt = ({ from, step }, place) => Number((from + (place * step) / FINEST).toPrecision(12));
