import type { Summary } from '@paydown/engine/internal';
import { dead, lastDate, sayEnd } from '../../base/findings.js';
import { month, rounded, share, withError } from '../../base/format.js';
import { prose, type Table } from '../../document/model.js';
import { runFindings } from './findings.js';

export const ALL_COUNT = 'All futures count, the dead too: as zero, or with their last debt and wait.';

/** What ± means, said once on a page. */
const CONVENTION =
  '± is the Monte Carlo standard error: how far another seed would move a number; twice as far is a 95% margin. '
  + `It says nothing about the assumptions below. ${ALL_COUNT}`;

/** The company at the horizon in a few numbers with their errors, and how much of the spread is luck. */
export function numbersTable(summary: Summary): Table {
  const { rows, spread } = runFindings(summary);
  const on = month(lastDate(summary));
  return {
    kind: 'table',
    name: 'numbers',
    title: `${withError(dead(summary), share)} of the companies are ${sayEnd(summary.fates.givenUp).are} by ${on}`,
    subtitle: { text: CONVENTION, brief: null },
    head: { text: `In ${on}` },
    columns: ['Today', 'Bad tenth', 'Median', 'Good tenth'].map((label) => ({ label })),
    rows: rows.map(({ label, format, today, bad, median, good }) => ({
      label,
      cells: [
        { text: format(today) },
        ...[bad, median, good].map((value) => ({ text: withError(value, format), brief: format(rounded(value)) })),
      ],
    })),
    below: spread === null ? [] : [prose(spread)],
  };
}
