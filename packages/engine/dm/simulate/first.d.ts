import type { PolicyName } from '../scenario/policies.js';
import type { Start } from '../scenario/scenario.js';
import { type SimulationState } from './state.js';
/** What came of a company's first year. Plain numbers, as `SimulationState`. */
export declare class FirstYear {
    /** Revenue that was sold in it, and revenue at its end, $M. */
    sold: number;
    arr: number;
    /** Steps that the company lived, and 1 once it no longer does. */
    steps: number;
    over: number;
}
/** Lives so many steps of a company's first year from its start, or fewer if it ends. */
export declare function playFirstYear(state: SimulationState, start: Start, year: FirstYear, steps: number): void;
/** Lives a company's first week from its start, of which the flows are worked out; the stocks still stand as they were. */
export declare function playFirstWeek(state: SimulationState, start: Start): void;
/** What is looked at in the first week. */
export declare const SEEN: readonly ["incidentRate", "attritionRate", "velocity", "expansionArr", "churnedArr", "outageLoss", "newArr", "arr", "income", "cost", "cycleTime", "engineers", "inProgress", "features", "supportersAtWork", "supportLoad"];
export type Seen = Readonly<Record<(typeof SEEN)[number], number>>;
/** Where companies begin: all but the coefficients that are drawn is the same for each. */
export interface Beginning {
    /** A company before its first week, without chance. */
    readonly state: SimulationState;
    /** The rule in the state, by name. */
    readonly policy: PolicyName;
    readonly start: Start;
    /** The coefficients that are drawn, in the order in which their values are given. */
    readonly names: readonly (keyof SimulationState['k'])[];
}
/** Plays beginnings without chance, for each list of values one. */
export interface First {
    /** What is given back is good until the next call. */
    firstWeeks(values: readonly Float64Array[]): readonly Seen[];
    firstYears(values: readonly Float64Array[], steps: number): readonly Readonly<FirstYear>[];
}
/** Makes what plays beginnings; it changes no bit. */
export type MakeFirst = (given: Beginning) => First;
/** Plays them in the functions of the model themselves. */
export declare const referenceFirst: MakeFirst;
/** The noises: without them only the expected happens. */
export declare const NOISES: readonly ["attritionNoise", "incidentNoise", "effortNoise", "majorNoise", "fundingNoise", "acquisitionNoise", "givingUpNoise"];
