import { type Play } from '../../simulate/play.js';
import type { CaseAnswer } from './answer.js';
import type { BusinessCase } from './read.js';
/**
 * Whether an investment inside a company is worth it: what it costs, what it saves, when it has paid for itself, and what waiting costs, in all futures.
 * Where a company was named, it is played: the loss grows with those who lose, and ends with the company.
 */
export declare function businessCase(given: BusinessCase, play?: Play): Promise<CaseAnswer>;
/** How many futures `businessCase` plays. */
export declare const caseFutures: (given: BusinessCase) => number;
