import type { Scenario } from '../../scenario/scenario.js';
import { type OutcomeName } from '../../simulate/outcomes.js';
import { type Futures, type Wanted } from '../../simulate/play.js';
import type { Criterion } from './terms.js';
/** One number of every future in any week from 0 to the horizon, in the order of the runs. */
export type Series = (week: number) => Float32Array | Float64Array;
/** What is played to compare scenarios, in every week, as leads change hands in a week and money is counted in each. */
export declare function wantedToCompare({ horizon }: Scenario, { name }: Criterion): Wanted;
/** An outcome as it is recorded. */
export declare const recorded: (futures: Futures, name: OutcomeName) => Series;
/** Numbers kept as [week][run]. */
export declare const stored: (values: Float32Array, runs: number) => Series;
/** What futures are judged by; value by the usual terms. */
export declare function criterionSeries(scenario: Scenario, futures: Futures, { name, total }: Pick<Criterion, 'name' | 'total'>): Series;
