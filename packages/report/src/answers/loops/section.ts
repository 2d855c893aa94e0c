import type { LoopsAnswer } from '@paydown/engine';
import { loopsChart } from './chart.js';
import { share, withError, signed } from '../../base/format.js';
import { LOOP_LABELS, LOOP_ROWS, LOOP_STORIES, loopsAgainst } from './words.js';
import { chartSection, type Section } from '../../document/page/chart.js';
import { escape } from '../../base/html.js';

/** What each feedback loop is worth: the chart, and all numbers with their errors. */
export const loopsSection = (answer: LoopsAnswer): Promise<Section> =>
  chartSection((frame) => loopsChart(answer, frame), { below: below(answer) });

const below = (answer: LoopsAnswer): string => `<p>${escape(loopsAgainst(answer) ?? '')}</p>
<div class="wide numbers" role="region" aria-labelledby="loops-title" tabindex="0">
<table>
<thead><tr><th scope="col">If it is cut</th>${LOOP_ROWS.map(({ label }) => `<th scope="col">${label}</th>`).join('')}<th scope="col">Futures with more revenue</th><th scope="col">With less</th></tr></thead>
<tbody>
${answer.loops
  .map(
    ({ name, outcomes }) =>
      `<tr><th scope="row">${LOOP_LABELS[name]}: ${LOOP_STORIES[name]}</th>`
      + LOOP_ROWS.map(
        ({ name: outcome, label, format }) =>
          `<td data-of="${label}">${signed(outcomes[outcome].change.mean, format)}</td>`,
      ).join('')
      + `<td data-of="Futures with more revenue">${withError(outcomes.arr.helps, share)}</td><td data-of="With less">${withError(outcomes.arr.hurts, share)}</td></tr>`,
  )
  .join('\n')}
</tbody>
</table>
</div>
<p class="note">Changes of means over all futures, ± the Monte Carlo standard error; percentages are points. The last two columns count futures.</p>
`;
