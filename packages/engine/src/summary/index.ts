/** What sums up blocks of futures, apart from all else: a worker loads it in a few milliseconds. */

export {
  complete,
  efforts,
  fanRanks,
  fans,
  fansOf,
  FINALS,
  finalsOf,
  outline,
  outlineOf,
  reportedWeeks,
  singleOf,
  singlesIn,
  summarise,
  type Fans,
  type FinalName,
  type Parts,
} from './summarise.js';
export { Ordered } from './ordered.js';
export { collectWanted, joined, type Collected, type Tally } from './tally.js';
export { Candidates } from './candidates.js';
export { scalesFrom, SLOTS, type Scale } from './bins.js';
export { Totals, totalsRoom, type TotalsRoom } from './totals.js';
export { designEffect } from './designEffect.js';
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
export { leadingPlace, roundToError } from './digits.js';
export { DEBT_ACTIVITIES } from './effort.js';
export { ranks, splitSpread, type Split } from './split.js';
