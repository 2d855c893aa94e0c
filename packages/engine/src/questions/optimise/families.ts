import type { Policy, SettingName } from '../../scenario/policies.js';
import { limitTo } from '../common/usual.js';

/** A setting that is searched, on a grid of whole steps from `from` on. */
export interface Axis {
  readonly setting: SettingName;
  readonly from: number;
  /** Distance of the first grid; the last is a quarter of it. */
  readonly step: number;
  /** Steps from one end to the other. */
  readonly steps: number;
}

/** A way to spend on debt over time, with the settings that are searched; all others keep their defaults. */
interface Family {
  readonly meaning: string;
  readonly axes: readonly Axis[];
  policy(at: readonly number[]): Policy;
}

const share = (setting: SettingName, step: number, steps: number): Axis => ({ setting, from: 0, step, steps });
const one = (policy: Policy['policy'], axis: Axis): Pick<Family, 'axes' | 'policy'> => ({
  axes: [axis],
  policy: ([value]) => ({ policy, settings: { [axis.setting]: value! } }),
});

export const FAMILIES = {
  constant: { meaning: 'the same share every week', ...one('fixed', share('share', 0.1, 10)) },
  stage: {
    meaning: 'one share while small, another when large',
    axes: [share('smallShare', 0.12, 4), share('largeShare', 0.12, 4)],
    policy: ([smallShare, largeShare]) => ({
      policy: 'stage',
      settings: { smallShare: smallShare!, largeShare: largeShare! },
    }),
  },
  reactive: {
    meaning: 'more for debt the further velocity falls below a threshold',
    ...one('reactive', { setting: 'threshold', from: 0.44, step: 0.08, steps: 7 }),
  },
  ceiling: {
    meaning: 'repaying hard above a limit of debt, until it has halved',
    axes: [{ setting: 'threshold', from: 0.04, step: 0.08, steps: 7 }],
    policy: ([limit]) => limitTo(limit!),
  },
  proportional: {
    meaning: 'more for debt the further it is above a target',
    ...one('proportional', share('target', 0.08, 7)),
  },
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof FAMILIES;

/** What `--over` can ask for. */
export const OVERS = {
  constant: ['constant'],
  stage: ['stage'],
  threshold: ['reactive', 'ceiling', 'proportional'],
  all: ['constant', 'stage', 'reactive', 'ceiling', 'proportional'],
} as const satisfies Record<string, readonly FamilyName[]>;

export type Over = keyof typeof OVERS;

export const familyOf = (name: FamilyName): Family => FAMILIES[name];

/** Places between two of the first grid. */
export const FINEST = 4;

/** The setting at a place of the finest grid. */
export const settingAt = ({ from, step }: Axis, place: number): number =>
  Number((from + (place * step) / FINEST).toPrecision(12));
