import type { Policy, SettingName } from '../../scenario/policies.js';
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
export declare const FAMILIES: {
    readonly constant: {
        readonly policy: (at: readonly number[]) => Policy;
        readonly axes: readonly Axis[];
        readonly meaning: "the same share every week";
    };
    readonly stage: {
        readonly meaning: "one share while small, another when large";
        readonly axes: readonly [Axis, Axis];
        readonly policy: ([smallShare, largeShare]: readonly number[]) => {
            policy: "stage";
            settings: {
                smallShare: number;
                largeShare: number;
            };
        };
    };
    readonly reactive: {
        readonly policy: (at: readonly number[]) => Policy;
        readonly axes: readonly Axis[];
        readonly meaning: "more for debt the further velocity falls below a threshold";
    };
    readonly ceiling: {
        readonly meaning: "repaying hard above a limit of debt, until it has halved";
        readonly axes: readonly [{
            readonly setting: "threshold";
            readonly from: 0.04;
            readonly step: 0.08;
            readonly steps: 7;
        }];
        readonly policy: ([limit]: readonly number[]) => Policy;
    };
    readonly proportional: {
        readonly policy: (at: readonly number[]) => Policy;
        readonly axes: readonly Axis[];
        readonly meaning: "more for debt the further it is above a target";
    };
};
export type FamilyName = keyof typeof FAMILIES;
/** What `--over` can ask for. */
export declare const OVERS: {
    readonly constant: readonly ["constant"];
    readonly stage: readonly ["stage"];
    readonly threshold: readonly ["reactive", "ceiling", "proportional"];
    readonly all: readonly ["constant", "stage", "reactive", "ceiling", "proportional"];
};
export type Over = keyof typeof OVERS;
export declare const familyOf: (name: FamilyName) => Family;
/** Places between two of the first grid. */
export declare const FINEST = 4;
/** The setting at a place of the finest grid. */
export declare const settingAt: ({ from, step }: Axis, place: number) => number;
export {};
