import type { Distribution } from './distribution.js';
/** A: a published measurement that was checked. B: published, seen only second-hand. C: judgement. */
export type Grade = 'A' | 'B' | 'C';
export type Unit = 'weeks' | 'years' | '1/year' | '1/week' | 'share' | 'factor' | 'FTE' | 'heads' | 'person-weeks' | '$M' | '$M/year' | '$M/week' | 'tickets/week';
/** One uncertain number of the model: what it means, what is believed about it, and why. */
export interface Entry {
    readonly meaning: string;
    readonly unit: Unit;
    readonly distribution: Distribution;
    /** Lowest and highest value a scenario may give and a draw may take; draws beyond it are cut. */
    readonly range: readonly [number, number];
    readonly grade: Grade;
    readonly source: string;
    readonly year: number;
}
type Evidence = Pick<Entry, 'grade' | 'source' | 'year'>;
type Spread = readonly [p10: number, p50: number, p90: number];
export declare const measured: (source: string, year: number) => Evidence;
export declare const reported: (source: string, year: number) => Evidence;
export declare const judged: (source?: string) => Evidence;
export declare const lognormal: (meaning: string, unit: Unit, [p10, p50, p90]: Spread, evidence: Evidence, range?: readonly [number, number]) => Entry;
export declare const normal: (meaning: string, unit: Unit, [p10, p50, p90]: Spread, evidence: Evidence, range?: readonly [number, number]) => Entry;
export declare const logitNormal: (meaning: string, unit: Unit, spread: Spread, evidence: Evidence, range?: readonly [number, number]) => Entry;
/** A number the model needs and nobody has measured as a distribution: one value that a scenario may replace. */
export declare const constant: (meaning: string, unit: Unit, value: number, range?: readonly [number, number], evidence?: Evidence) => Entry;
export {};
