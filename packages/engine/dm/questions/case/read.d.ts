import type { Distribution } from '../../coefficients/distribution.js';
import { type Fault } from '../../scenario/fault.js';
import { type ScenarioSource } from '../../scenario/files/load.js';
import { type Override } from '../../scenario/files/override.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type CaseInputName, type Who } from './inputs.js';
/** A checked business case, in the model’s own units. */
export interface BusinessCase {
    readonly name: string;
    readonly description: string;
    /** The company it happens in; where none was named, one of which nothing is known but what the catalogue says of all. */
    readonly scenario: Scenario;
    /** Whether a company was named, and is played. */
    readonly inside: boolean;
    readonly who: Who;
    /** Whether the loss is people’s time, in person-weeks a week, or money, in $M a week. */
    readonly lossIn: 'time' | 'money';
    /** What is believed about each input; null where the coefficients of the scenario say it. */
    readonly beliefs: Readonly<Record<CaseInputName, Distribution | null>>;
    /** Week in which the work begins. */
    readonly start: number;
    /** Engineers who work on it. */
    readonly team: number;
    /** Share a year. */
    readonly discount: number;
}
/** A case, or every fault there is. */
export type CaseReading = {
    readonly case: BusinessCase;
    readonly faults: readonly [];
    readonly doubts: readonly Fault[];
} | {
    readonly case: null;
    readonly faults: readonly Fault[];
    readonly doubts: readonly [];
};
/**
 * Reads a business case from a file, or from overrides alone (`path` null), and the scenario that it names. It never throws for what a person wrote.
 *
 * @param path the file, as `source` knows it and as faults name it
 */
export declare function readCase(path: string | null, source: ScenarioSource, overrides?: readonly Override[]): CaseReading;
