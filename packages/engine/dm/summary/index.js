/** What sums up blocks of futures, apart from all else: a worker loads it in a few milliseconds. */
export { centresOf, complete, efforts, fanRanks, fans, fansOf, outline, outlineOf, reportedWeeks, singleOf, summarise, } from './summarise.js';
export { Finals, finalsOf } from './finals.js';
export { scalesFrom } from './bins.js';
export { OrderStatistics } from './orderStatistics.js';
export { Sifted } from './sieve.js';
export { rangeRoom, Totals, totalsRoom } from './totals.js';
export { designEffect } from './designEffect.js';
export { fanOver } from './fan.js';
export { PERCENTILES, } from './summary.js';
export { meanOf, proportion } from './estimate.js';
export { leadingPlace, roundToError } from './digits.js';
export { DEBT_ACTIVITIES } from './effort.js';
export { ranks, splitSpread } from './split.js';
