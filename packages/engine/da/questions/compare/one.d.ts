import type { Futures } from '../../simulate/play.js';
import type { Alternative } from '../common/alternatives.js';
import type { AlternativeAnswer, Compared } from './answer.js';
import { type Series } from './series.js';
import type { CompareTerms, Criterion } from './terms.js';
/** The futures of one alternative, ready to be compared. */
export interface Played {
    readonly alternative: Alternative;
    readonly futures: Futures;
    readonly judged: Series;
    readonly delivered: Series;
    readonly arr: Series;
    readonly value: Series;
    /** In the week of the answer. */
    readonly at: Readonly<Record<Compared, ArrayLike<number>>>;
}
export declare function ready(alternative: Alternative, futures: Futures, judge: Criterion, terms: CompareTerms): Played;
/** An alternative by itself, over time and in the week of the answer. */
export declare function alone({ alternative: { name, scenario }, futures, judged, delivered, arr, value, at }: Played, weeks: readonly number[], judge: Criterion): AlternativeAnswer;
