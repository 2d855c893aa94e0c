import { type Fault } from '../../scenario/fault.js';
import type { Override } from '../../scenario/files/override.js';
import type { ScenarioSource } from '../../scenario/files/load.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Alternative } from '../common/alternatives.js';
import { type Inquiry } from './link.js';
/** The two decisions of a question as scenarios, or every fault; one of the two is empty. */
export interface InquiryReading {
    /** The company as it goes on without either decision. */
    readonly today: Scenario | null;
    /** A and B, in this order. */
    readonly alternatives: readonly [Alternative, Alternative] | null;
    readonly faults: readonly Fault[];
    /** What is valid and most likely not meant. */
    readonly doubts: readonly Fault[];
}
/**
 * Reads the company of a question and what its two sides decide. It never throws for what a person wrote.
 *
 * @param source gives the text of a story by its name
 * @param more values that replace all others, such as the number of runs
 */
export declare function readInquiry(inquiry: Inquiry, source: ScenarioSource, more?: readonly Override[]): InquiryReading;
