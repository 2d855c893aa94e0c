import type { Summary } from '@paydown/engine/internal';
import { answer, type AnswerRow } from './answer.js';
import { dead, lastDate } from '../../base/findings.js';
import { month, share, withError } from '../../base/format.js';
import { escape } from '../../base/html.js';

/** What ± means, told once on the page. */
const CONVENTION =
  '± is the Monte Carlo standard error: how far another seed would move a number; twice as far is a 95% margin. It says nothing about the assumptions below. '
  + 'All futures count, the dead too: as zero, or with their last debt and wait.';

/** The company at the horizon in a few numbers with their errors, and how much of the spread is luck. */
export function numbersSection(summary: Summary): string {
  const { rows, spread } = answer(summary);
  return `<section class="numbers" id="numbers" aria-labelledby="numbers-title">
<h2 id="numbers-title">${withError(dead(summary), share)} of the companies are out of money by ${month(lastDate(summary))}</h2>
<p class="subtitle">${CONVENTION}</p>
<div class="wide" role="region" aria-labelledby="numbers-title" tabindex="0">
<table>
<thead><tr><th scope="col">In ${month(lastDate(summary))}</th><th scope="col">Today</th><th scope="col">Bad tenth</th><th scope="col">Median</th><th scope="col">Good tenth</th></tr></thead>
<tbody>
${rows.map(numberRow).join('\n')}
</tbody>
</table>
</div>
${spread === null ? '' : `<p class="answer">${escape(spread)}</p>`}
</section>`;
}

const numberRow = ({ label, format, today, bad, median, good }: AnswerRow): string =>
  `<tr><th scope="row">${escape(label)}</th><td data-of="Today">${format(today)}</td>`
  + [['Bad tenth', bad] as const, ['Median', median] as const, ['Good tenth', good] as const]
    .map(([name, value]) => `<td data-of="${name}">${withError(value, format)}</td>`)
    .join('')
  + '</tr>';
