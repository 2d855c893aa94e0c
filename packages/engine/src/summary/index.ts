/** What sums up blocks of futures, apart from all else: a worker loads it in a few milliseconds. */

export { complete, efforts, fans, outline, reportedWeeks, summarise, type Fans, type Parts } from './summarise.js';
export { fanOver } from './fan.js';
export {
  PERCENTILES,
  type Effort,
  type EffortName,
  type Fan,
  type Percentile,
  type Summary,
  type Timed,
  type Uncertainty,
} from './summary.js';
export { meanOf, proportion, type Bounded, type Estimate } from './estimate.js';
export { placeOf, worthPrinting } from './digits.js';
export { DEBT_ACTIVITIES } from './effort.js';
export { ranks, splitSpread, type Split } from './split.js';
