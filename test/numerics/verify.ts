import { distributionChecks } from './distributions.js';
import { equalityJob } from './equality/cases.js';
import { equalityChecks, type Unproved } from './equality/equality.js';
import { pathChecks } from './paths.js';
import { quantileChecks } from './quantiles.js';
import { batteryChecks } from './streams/battery.js';
import { reportParts, type Part } from './table.js';

/** The slow proof of the numerics, in full: everything that the fast tests beside it look at, with more draws and in more places. */

const DRAWS = 1_000_000;
const WORDS = 2 ** 22;
const PATHS = 5_000_000;
const NODES = [20, 22, 24, 26];

const job = equalityJob(true);
const unproved: Unproved[] = [];

const parts: readonly Part[] = [
  { title: 'Quantiles and maths against 50-digit values: largest relative error', checks: quantileChecks },
  {
    title: `Kolmogorov–Smirnov distance of ${DRAWS.toLocaleString('en-US')} draws`,
    checks: () => distributionChecks(DRAWS, 'laws'),
  },
  {
    title: `Streams against each other: the worst score over ${WORDS.toLocaleString('en-US')} numbers`,
    checks: () => batteryChecks(WORDS),
  },
  { title: 'First states that two paths share', checks: () => pathChecks(PATHS) },
  {
    title: `Digest of all futures in ${job.blocks.length} blocks of ${job.scenarios.length} scenarios`,
    checks: async () => {
      const equality = await equalityChecks(job, NODES);
      unproved.push(...equality.unproved);
      return equality.checks;
    },
  },
];

const { failed, total } = await reportParts(parts);
for (const { what, why } of unproved) console.log(`Not proved here: ${what}. ${why}`);
console.log(
  failed > 0
    ? `${failed} of ${total} checks failed.`
    : `All ${total} checks passed${unproved.length > 0 ? '; what is named above is not proved' : ''}.`,
);
process.exitCode = failed > 0 ? 1 : 0;
