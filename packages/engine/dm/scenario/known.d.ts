import type { Distribution } from '../coefficients/distribution.js';
import type { Kind } from './quantities/kinds.js';
import type { Range } from './quantities/read.js';
/** Something a person knows of the company as it stands today. */
export interface KnownEntry {
    readonly meaning: string;
    readonly kind: Kind;
    readonly range: Range;
    /** What the draws do with it. */
    readonly settles: string;
}
/** What can be known of a company in week 0. Each draw of the coefficients is made to agree with what is given (simulate/known.ts). */
export declare const KNOWN: {
    readonly incidents: {
        readonly meaning: "Incidents of the last quarter, as a rate: 12 per quarter";
        readonly kind: "1/year";
        readonly range: readonly [0, 10000];
        readonly settles: "`incidents`";
    };
    readonly waiting: {
        readonly meaning: "Share of the customers who ask support and have to wait, since all who could answer are busy";
        readonly kind: "share";
        readonly range: readonly [0.01, 0.99];
        readonly settles: "`supportLoad` and `ticketsPerAgent`, by the same factor in opposite directions";
    };
    readonly leavers: {
        readonly meaning: "People who left of their own accord in the last year";
        readonly kind: "heads";
        readonly range: readonly [0, 1000000];
        readonly settles: "`attrition`";
    };
    readonly timeLost: {
        readonly meaning: "Share of a week of feature work that is lost to debt";
        readonly kind: "share";
        readonly range: readonly [0, 0.95];
        readonly settles: "the debt there is (`debtAtStart`); where `company.debtRatio` is given, `drag`";
    };
    readonly retention: {
        readonly meaning: "Net revenue retention of the last year: 105%";
        readonly kind: "share";
        readonly range: readonly [0.2, 3];
        readonly settles: "`expansion` and `churn`, by the same factor in opposite directions";
    };
    readonly burn: {
        readonly meaning: "Cash burnt, as money per time: $400k per month; below 0 for a company that earns";
        readonly kind: "$M/year";
        readonly range: readonly [-10000, 10000];
        readonly settles: "`engineerCost` and `otherCost`, by the same factor";
    };
    readonly growth: {
        readonly meaning: "Growth of revenue over the last year";
        readonly kind: "1/year";
        readonly range: readonly [-0.9, 20];
        readonly settles: "`salesProductivity`. Where it is not given, `company.growth` is about what is known";
    };
    readonly growthQuarter: {
        readonly meaning: "Growth of revenue over the last quarter, as a rate: 12% per quarter";
        readonly kind: "1/year";
        readonly range: readonly [-3, 80];
        readonly settles: "`salesProductivity`, together with `growth` if both are given, each by how well it is known";
    };
    readonly cycleTime: {
        readonly meaning: "Time from starting a piece of work to finishing it";
        readonly kind: "weeks";
        readonly range: readonly [0.1, 260];
        readonly settles: "`itemSize`; and `company.inProgress`, if that is not given";
    };
    readonly debtShare: {
        readonly meaning: "Share of the engineers’ free weeks that goes to debt today";
        readonly kind: "share";
        readonly range: readonly [0, 1];
        readonly settles: "the policy, if `debt` is not given";
    };
    readonly builtWith: {
        readonly meaning: "Engineers’ time that has gone into the product so far: 70 person-years";
        readonly kind: "person-weeks";
        readonly range: readonly [0, 1000000000];
        readonly settles: "`company.product`, if that is not given";
    };
    readonly age: {
        readonly meaning: "Age of the product; half of today’s engineers are taken to have built it all that time";
        readonly kind: "years";
        readonly range: readonly [0, 100];
        readonly settles: "`company.product`, if neither that nor `builtWith` is given";
    };
};
export type KnownName = keyof typeof KNOWN;
export declare const KNOWN_NAMES: KnownName[];
/** What is known, each with its error. */
export type Known = Readonly<Partial<Record<KnownName, Distribution>>>;
/** What is known besides what a fitted history has shown. */
export declare const unshown: (known: Known | undefined, fitted: {
    readonly origin?: {
        readonly shows: readonly KnownName[];
    };
} | undefined) => Known | undefined;
