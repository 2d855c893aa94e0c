/** A number that every run has in every week. */
export interface Outcome {
    readonly meaning: string;
    readonly unit: '$M' | '$M/week' | 'person-weeks' | 'person-weeks/week' | 'share' | 'ratio' | 'weeks' | 'heads' | '1/year' | 'count' | 'factor' | '$M/head' | 'items';
    /**
     * What a dead company has: 0 where more is better (or there simply is nothing left), less where the living can have less, its last value where less is
     * better. A last value may be an early one, and low: decisions are judged by `valuesOf`, which counts the dead as the worst there is. An acquired company
     * keeps its last values.
     */
    readonly dead: 'last' | number;
}
/** Where the engineers’ weeks go; together they are all the engineers there are. */
export declare const ACTIVITIES: {
    readonly features: Outcome;
    readonly interest: Outcome;
    readonly repayment: Outcome;
    readonly fires: Outcome;
    readonly upkeep: Outcome;
    readonly mentoring: Outcome;
    readonly learning: Outcome;
    readonly interviewing: Outcome;
    readonly coordination: Outcome;
    readonly switching: Outcome;
};
/** What is recorded of every run in every week, in the order in which it is stored. */
export declare const RECORDED: {
    readonly featuresPerEngineer: Outcome;
    readonly velocity: Outcome;
    readonly interestShare: Outcome;
    readonly debtRatio: Outcome;
    readonly debtShare: Outcome;
    readonly cycleTime: Outcome;
    readonly headcount: Outcome;
    readonly engineers: Outcome;
    readonly newcomers: Outcome;
    readonly incidents: Outcome;
    readonly attrition: Outcome;
    readonly supportWait: Outcome;
    readonly runway: Outcome;
    readonly burnMultiple: Outcome;
    readonly fit: Outcome;
    readonly pressure: Outcome;
    readonly burnout: Outcome;
    readonly rounds: Outcome;
    readonly income: Outcome;
    readonly cost: Outcome;
    readonly growth: {
        readonly meaning: "Growth of revenue over the last half year, made yearly (2,000% and more are 2,000%)";
        readonly unit: "ratio";
        readonly dead: -1;
    };
    readonly netExpansion: Outcome;
    readonly salesCost: Outcome;
    readonly features: Outcome;
    readonly interest: Outcome;
    readonly repayment: Outcome;
    readonly fires: Outcome;
    readonly upkeep: Outcome;
    readonly mentoring: Outcome;
    readonly learning: Outcome;
    readonly interviewing: Outcome;
    readonly coordination: Outcome;
    readonly switching: Outcome;
    readonly arr: Outcome;
    readonly cash: Outcome;
    readonly delivered: Outcome;
};
export type RecordedName = keyof typeof RECORDED;
export type ActivityName = keyof typeof ACTIVITIES;
export declare const RECORDED_NAMES: RecordedName[];
export declare const ACTIVITY_NAMES: ActivityName[];
/** An outcome that is worked out of recorded ones of the same week, where it is asked for. */
export interface Derived extends Outcome {
    /** In the words of the table. */
    readonly formula: string;
    readonly of: readonly RecordedName[];
    /** Its value from those of `of`, in that order; after them the size of a roadmap item, in person-weeks. What it is of nothing stands in the meaning. */
    readonly from: (a: number, b: number, c: number, d: number) => number;
}
/** Outcomes by which boards and investors judge, each from what is recorded. */
export declare const DERIVED: {
    readonly netRetention: Derived;
    readonly grossMargin: Derived;
    readonly ruleOf40: Derived;
    readonly magicNumber: Derived;
    readonly arrPerEmployee: Derived;
    readonly roadmapItems: Derived;
};
export type DerivedName = keyof typeof DERIVED;
/** Every outcome. */
export declare const OUTCOMES: {
    readonly netRetention: Derived;
    readonly grossMargin: Derived;
    readonly ruleOf40: Derived;
    readonly magicNumber: Derived;
    readonly arrPerEmployee: Derived;
    readonly roadmapItems: Derived;
    readonly featuresPerEngineer: Outcome;
    readonly velocity: Outcome;
    readonly interestShare: Outcome;
    readonly debtRatio: Outcome;
    readonly debtShare: Outcome;
    readonly cycleTime: Outcome;
    readonly headcount: Outcome;
    readonly engineers: Outcome;
    readonly newcomers: Outcome;
    readonly incidents: Outcome;
    readonly attrition: Outcome;
    readonly supportWait: Outcome;
    readonly runway: Outcome;
    readonly burnMultiple: Outcome;
    readonly fit: Outcome;
    readonly pressure: Outcome;
    readonly burnout: Outcome;
    readonly rounds: Outcome;
    readonly income: Outcome;
    readonly cost: Outcome;
    readonly growth: {
        readonly meaning: "Growth of revenue over the last half year, made yearly (2,000% and more are 2,000%)";
        readonly unit: "ratio";
        readonly dead: -1;
    };
    readonly netExpansion: Outcome;
    readonly salesCost: Outcome;
    readonly features: Outcome;
    readonly interest: Outcome;
    readonly repayment: Outcome;
    readonly fires: Outcome;
    readonly upkeep: Outcome;
    readonly mentoring: Outcome;
    readonly learning: Outcome;
    readonly interviewing: Outcome;
    readonly coordination: Outcome;
    readonly switching: Outcome;
    readonly arr: Outcome;
    readonly cash: Outcome;
    readonly delivered: Outcome;
};
export type OutcomeName = keyof typeof OUTCOMES;
export declare const OUTCOME_NAMES: OutcomeName[];
export declare const isDerived: (name: string) => name is DerivedName;
/** What is reckoned from what is recorded in every week, where it is wanted. */
export declare const RECKONED: {
    readonly value: {
        readonly meaning: "Value to date: profit less cost so far, and five years of revenue";
        readonly unit: "$M";
    };
};
export type ReckonedName = keyof typeof RECKONED;
/** All that can be wanted of a future. */
export type WantedName = OutcomeName | ReckonedName;
export declare const isReckoned: (name: string) => name is ReckonedName;
