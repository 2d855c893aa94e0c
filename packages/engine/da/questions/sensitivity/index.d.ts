import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Play } from '../../simulate/play.js';
import { type Alternative } from '../common/alternatives.js';
import type { Measure } from '../common/measure.js';
import { type Morris } from './morris.js';
import type { ComparedPair } from './reading.js';
import { type Sobol } from './sobol.js';
import { type Tornado } from './tornado.js';
export declare const SENSITIVITY_METHODS: readonly ["tornado", "morris", "sobol"];
export type SensitivityMethod = (typeof SENSITIVITY_METHODS)[number];
export interface SensitivityOptions {
    /** Which ways to look; all of them if not given. */
    readonly methods?: readonly SensitivityMethod[];
    /** Trajectories of the screening, 2 or more; 20 if not given. */
    readonly trajectories?: number;
    /** Rows of the samples behind Sobol’ indices, 2 or more; 1,024 if not given. */
    readonly samples?: number;
}
export declare const TRAJECTORIES = 20;
export declare const SAMPLES = 1024;
/** Which assumptions matter: for a number, for the behaviour, and for a decision. */
export interface SensitivityAnswer {
    readonly version: string;
    /** That of the first decision. */
    readonly scenario: Scenario;
    /** Futures of each variant of the tornado, at most. */
    readonly runs: number;
    readonly measure: Measure;
    /** The names of the two decisions. */
    readonly first: string;
    readonly second: string;
    /** The coefficients that vary, in the order of the catalogue. */
    readonly uncertain: readonly CoefficientName[];
    readonly tornado?: Tornado;
    readonly morris?: Morris;
    readonly sobol?: Sobol;
}
/**
 * Which of a scenario’s uncertain coefficients move a measure, which of them change the behaviour (stall or not), and which flip the decision between two
 * alternatives. Everything is played in the same futures for both.
 *
 * @param judged the two alternatives, and what they are judged by: a measure and a week
 * @param options which ways to look, and how hard; all of them if not given, which plays some 100,000 futures
 * @param play who plays; this thread, if not given
 * @example
 * const first = { name: 'as today', scenario: { ...scenario, runs: 20 } };
 * const second = { name: 'half', scenario: underPolicy(first.scenario, { policy: 'fixed', settings: { share: 0.5 } }) };
 * const measure = { name: 'arr', week: scenario.horizon };
 * const { tornado } = await sensitivity({ first, second, measure }, { methods: ['tornado'] });
 */
export declare function sensitivity(judged: ComparedPair, { methods, trajectories, samples }?: SensitivityOptions, play?: Play): Promise<SensitivityAnswer>;
/** About how many futures the question plays, to say how long it will take. */
export declare function sensitivityFutures(scenario: Scenario, { methods, trajectories, samples }?: SensitivityOptions): number;
/** The decision that a scenario’s own policy is held against when no other is named: nothing for debt where it has a steady share of 10% or more, else 20%. */
export declare function otherDecision(scenario: Scenario): Alternative;
