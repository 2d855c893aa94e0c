import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Candidate } from '../common/recommend.js';
/** The coefficients of every future, by name, in the order of the runs. */
export type Draws = ReadonlyMap<CoefficientName, Float64Array>;
/** What was drawn for the runs of a scenario, of all that is uncertain; nothing is played for it. */
export declare function drawsOf(scenario: Scenario): Draws;
/** A belief at which the answer turns. */
export interface Turn {
    readonly name: CoefficientName;
    /** Today's belief: the middle eight tenths of the futures. */
    readonly low: number;
    readonly high: number;
    /** The answer turns on this side of this value; share of all futures that lie there. */
    readonly side: 'above' | 'below';
    readonly at: number;
    readonly share: number;
    /** Index of what the rule chooses there. */
    readonly to: number;
}
/** All that is chosen from, in some of the futures. */
export type CandidatesIn = (runs: Int32Array) => readonly Candidate[];
/**
 * The beliefs that turn an answer by themselves: among the futures in which one number lies beyond a value, the rule chooses otherwise, and what is chosen now
 * is worse there by more than a practical tie, beyond chance. Read off the futures that were played anyway, so it costs no play; other beliefs vary there
 * as they are believed to, together with this one where they are correlated.
 *
 * @param effect as in `meanOf`: that of all futures, as a part of them shares as small a part of the draws
 */
export declare function turnsOf(draws: Draws, candidatesIn: CandidatesIn, choice: number, effect?: number): Turn[];
/**
 * What the rule chooses instead, if the choice is worse by more than a practical tie, beyond so many standard errors, or breaks a limit that something else
 * keeps; else null. `effect` as in `meanOf`.
 */
export declare function otherwise(candidates: readonly Candidate[], choice: number, reach: number, effect: number): number | null;
