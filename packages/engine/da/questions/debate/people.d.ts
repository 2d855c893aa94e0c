import { type CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Distribution } from '../../coefficients/distribution.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Alternative } from '../common/alternatives.js';
import type { Measure } from '../common/measure.js';
export type Beliefs = Readonly<Partial<Record<CoefficientName, Distribution>>>;
/** Somebody who takes part in a debate. */
export interface Person {
    readonly name: string;
    /** How much this voice counts when the group chooses, 0 and up; only the proportions matter. */
    readonly weight: number;
    /** What this person believes otherwise than the scenario does. */
    readonly believes: Beliefs;
}
/** Several people, who believe different things of one company, and what they propose. */
export interface Debate {
    readonly name: string;
    readonly description: string;
    /** What all agree on. */
    readonly scenario: Scenario;
    /** What the proposals are judged by: the mean over all futures. */
    readonly judge: Measure;
    /** At least one, and not all of weight 0. */
    readonly people: readonly Person[];
    /** The scenario with each proposal in it. Two or more, with the same seed, runs, start and horizon. */
    readonly proposals: readonly Alternative[];
}
/** One belief about a disputed coefficient, and who holds it. */
export interface Side {
    readonly belief: Distribution;
    /** Indices of the people. */
    readonly people: readonly number[];
    /** What they weigh together, 0–1. */
    readonly weight: number;
}
export interface Dispute {
    readonly coefficient: CoefficientName;
    /** Two or more beliefs, in the order of the people who hold them. */
    readonly sides: readonly Side[];
}
/** What a person believes of a coefficient; who says nothing of it believes the scenario. */
export declare const beliefOf: ({ scenario }: Debate, { believes }: Person, coefficient: CoefficientName) => Distribution;
/** The weights of the people, together 1. */
export declare function weightsOf({ people }: Debate): number[];
/** The coefficients on which the people do not agree, in the order of the catalogue. */
export declare function disputesIn(debate: Debate): Dispute[];
/** A proposal in the world that somebody believes in, who may have been convinced of something. */
export declare function scenarioBelievedBy({ scenario }: Alternative, { believes }: Person, settled?: Beliefs): Scenario;
/** Runs in which one of several people speaks for all of them. */
export interface Turn {
    /** Index among them, and the part of their weight. */
    readonly person: number;
    readonly weight: number;
    readonly first: number;
    readonly until: number;
}
/**
 * Divides the runs that are heard among people by their weights, each of which is above 0; who has too little weight for a run of the few there are has none.
 */
export declare function turnsOf(weights: readonly number[], runs: number): Turn[];
/** Futures that are played to answer a debate, of all worlds together. */
export declare function debateFutures(debate: Debate): number;
/** Proposals that differ in what is decided; and those that decide the same in every week as one before them. */
export declare function apart(proposals: readonly Alternative[]): {
    readonly different: readonly Alternative[];
    readonly same: readonly {
        readonly name: string;
        readonly as: string;
    }[];
};
