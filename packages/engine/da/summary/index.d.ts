/** What sums up blocks of futures, apart from all else: a worker loads it in a few milliseconds. */
export { centresOf, complete, efforts, fanRanks, fans, fansOf, outline, outlineOf, reportedWeeks, singleOf, summarise, type Fans, type Parts, } from './summarise.js';
export { Finals, finalsOf, type FinalName } from './finals.js';
export { scalesFrom } from './bins.js';
export { OrderStatistics } from './orderStatistics.js';
export type { Saved } from './saved.js';
export { Sifted, type Sieve } from './sieve.js';
export { rangeRoom, Totals, totalsRoom, type RangeRoom } from './totals.js';
export { designEffect } from './designEffect.js';
export { fanOver } from './fan.js';
export { PERCENTILES, type Effort, type EffortName, type Fan, type Percentile, type Summary, type Timed, type Uncertainty, } from './summary.js';
export { meanOf, proportion, type Bounded, type Estimate } from './estimate.js';
export { leadingPlace, roundToError } from './digits.js';
export { DEBT_ACTIVITIES } from './effort.js';
export { ranks, splitSpread, type Split } from './split.js';
