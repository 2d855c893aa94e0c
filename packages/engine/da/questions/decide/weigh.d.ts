import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import type { Alternative } from '../common/alternatives.js';
import { type Candidate, type Recommendation } from '../common/recommend.js';
import { type ProposalAnswer, type Verdict } from './answer.js';
import { type Limit } from '../common/limits.js';
import type { CandidatesIn } from './turning.js';
/** All that is proposed, with the rule’s choice: what an answer rests on, without the card. */
export interface Weighed {
    /** The first is as today. */
    readonly proposals: readonly ProposalAnswer[];
    readonly recommendation: Recommendation;
    readonly verdict: Verdict;
    /** The proposals as the rule sees them, in all futures and in some. */
    readonly candidates: readonly Candidate[];
    readonly candidatesIn: CandidatesIn;
    /** By proposal and run: 1 for a company out of money at the end. */
    readonly dead: readonly Float64Array[];
}
/** About how many futures `weigh` plays. */
export declare const futuresToWeigh: (scenario: Scenario, proposed?: readonly Alternative[]) => number;
/**
 * Plays all proposals in the same futures and chooses by the rule. Where nobody proposes anything, what is as good as
 * the best from now on is also played with a later start: what loses to it at once is no better for being late.
 */
export declare function weigh(scenario: Scenario, proposed: readonly Alternative[], limits: readonly Limit[], play: Play): Promise<Weighed>;
export declare const sameButLater: (one: ProposalAnswer, other: ProposalAnswer) => boolean;
/** As today, or, where that is chosen, what comes nearest to it. */
export declare function rivalOf(proposals: readonly ProposalAnswer[], choice: number): ProposalAnswer;
