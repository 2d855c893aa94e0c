/** The settings of every policy, as numbers; each policy reads its own and ignores the rest. */
export interface PolicySettings {
    share: number;
    otherwise: number;
    smallTeam: number;
    smallShare: number;
    largeTeam: number;
    largeShare: number;
    threshold: number;
    release: number;
    slope: number;
    floor: number;
    cap: number;
    target: number;
    integralGain: number;
    weeks: number;
    trigger: number;
    commitment: number;
    pressureGain: number;
    referenceVelocity: number;
}
export type SettingName = keyof PolicySettings;
export interface Setting {
    readonly meaning: string;
    readonly kind: 'share' | 'ratio' | 'gain' | 'heads' | 'weeks';
    readonly default: number;
    readonly range: readonly [number, number];
}
/** Who decides how much of the engineers’ weeks goes to debt, with the settings a scenario can give. The rules are in `policies/`. */
export declare const POLICIES: {
    readonly fixed: {
        readonly meaning: "The same share every week";
        readonly settings: {
            readonly share: Setting;
        };
    };
    readonly stage: {
        readonly meaning: "Little while small, more as the company grows: “all progress before fit, 80/20 when huge”";
        readonly settings: {
            readonly smallTeam: Setting;
            readonly smallShare: Setting;
            readonly largeTeam: Setting;
            readonly largeShare: Setting;
        };
    };
    readonly reactive: {
        readonly meaning: "Self-correcting: debt gets attention once velocity is felt to fall";
        readonly settings: {
            readonly floor: Setting;
            readonly threshold: Setting;
            readonly slope: Setting;
            readonly cap: Setting;
        };
    };
    readonly ceiling: {
        readonly meaning: "A debt budget: repay hard once the perceived debt passes a limit, until it is well below";
        readonly settings: {
            readonly threshold: Setting;
            readonly release: Setting;
            readonly share: Setting;
            readonly otherwise: Setting;
        };
    };
    readonly freeze: {
        readonly meaning: "Features stop for some weeks when the perceived debt passes a limit; debt falls as the work is done";
        readonly settings: {
            readonly share: Setting;
            readonly weeks: {
                readonly meaning: "planned length";
                readonly kind: "weeks";
                readonly default: 13;
                readonly range: readonly [1, 520];
            };
            readonly trigger: Setting;
            readonly otherwise: Setting;
        };
    };
    readonly rewrite: {
        readonly meaning: "A rewrite when the perceived debt passes a limit; debt falls only on completion, and the overrun is drawn";
        readonly settings: {
            readonly weeks: {
                readonly default: 39;
                readonly meaning: "planned length";
                readonly kind: "weeks";
                readonly range: readonly [1, 520];
            };
            readonly share: Setting;
            readonly trigger: Setting;
            readonly otherwise: Setting;
        };
    };
    readonly proportional: {
        readonly meaning: "A controller: the further the perceived debt is above the target, the more goes to debt";
        readonly settings: {
            readonly floor: Setting;
            readonly target: Setting;
            readonly slope: Setting;
            readonly integralGain: Setting;
            readonly cap: Setting;
        };
    };
    readonly 'commitment-first': {
        readonly meaning: "Promised features come first, debt gets what is left";
        readonly settings: {
            readonly commitment: Setting;
            readonly pressureGain: Setting;
            readonly referenceVelocity: Setting;
        };
    };
};
export type PolicyName = keyof typeof POLICIES;
export declare const POLICY_NAMES: PolicyName[];
/** A policy as a scenario names it; settings that the policy does not use are left out. */
export interface Policy {
    readonly policy: PolicyName;
    readonly settings: Readonly<Partial<PolicySettings>>;
}
/** The settings that the rule of a policy reads, the defaults where it gives none. */
export declare const spelledOut: ({ policy, settings }: Policy) => Policy["settings"];
