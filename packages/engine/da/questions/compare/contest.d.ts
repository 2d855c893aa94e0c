import type { Contest } from './answer.js';
import { type Crossover } from './crossover.js';
import type { Played } from './one.js';
import type { Series } from './series.js';
import type { CompareTerms, Criterion } from './terms.js';
/** An alternative against the baseline. `late` has it begin later, where that was played. */
export declare function contest(baseline: Played, alternative: Played, late: Played | null, weeks: readonly number[], judge: Criterion, terms: CompareTerms): Contest;
/** When the second of two series overtakes the first for good, in each future and in all; `gone` as in `crossoverOf`. */
export declare function race(first: Series, second: Series, { runs, from, horizon, effect }: Readonly<Record<'runs' | 'from' | 'horizon' | 'effect', number>>, sign: 1 | -1, gone: (run: number) => boolean): Crossover;
