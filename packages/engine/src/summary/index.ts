/** What sums up blocks of futures, apart from all else: a worker loads it in a few milliseconds. */

export { fans, summarise, type Fans } from './summarise.js';
export { PERCENTILES, type Estimate, type Fan, type Percentile, type Summary } from './summary.js';
