import type { Beliefs } from './beliefs.js';
import type { CoefficientName } from './catalogue/index.js';
/** What a scenario says about its draws. */
export interface Drawing extends Beliefs {
    readonly seed: string;
    readonly runs: number;
}
/** The values that a coefficient has in the runs of a scenario, in its unit, in the order of the runs: drawn again, as the runs draw them. */
export declare function drawnValues(scenario: Drawing, name: CoefficientName): Float64Array;
