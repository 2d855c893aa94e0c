import type { LoopsAnswer } from '@paydown/engine';
import { DESK, PHONE } from '../chart.js';
import { loopsChart } from '../charts/loops.js';
import { share, withError } from '../format.js';
import { LOOP_LABELS, LOOP_ROWS, LOOP_STORIES, loopsAgainst, signed } from '../loops/words.js';
import { renderSvg } from '../render.js';
import { escape } from './html.js';

/** What each feedback loop is worth: the chart, and all numbers with their errors. */
export async function loopsSection(answer: LoopsAnswer): Promise<string> {
  const desk = loopsChart(answer, DESK);
  const [wide, narrow] = await Promise.all([renderSvg(desk), renderSvg(loopsChart(answer, PHONE))]);
  const picture = (kind: string, svg: string) => `<div class="${kind}" role="img" aria-label="${escape(desk.description)}">${svg}</div>`;
  return `<section id="loops" aria-labelledby="loops-title">
<h2 id="loops-title">${escape(desk.title)}</h2>
<p class="subtitle">${escape(desk.subtitle)}</p>
<figure>
${picture('desk', wide)}
${picture('phone', narrow)}
</figure>
<p>${escape(loopsAgainst(answer) ?? '')}</p>
<div class="wide numbers" role="region" aria-labelledby="loops-title" tabindex="0">
<table>
<thead><tr><th scope="col">If it is cut</th>${LOOP_ROWS.map(({ label }) => `<th scope="col">${label}</th>`).join('')}<th scope="col">Futures with more revenue</th><th scope="col">With less</th></tr></thead>
<tbody>
${answer.loops.map(({ name, outcomes }) => `<tr><th scope="row">${LOOP_LABELS[name]}: ${LOOP_STORIES[name]}</th>`
  + LOOP_ROWS.map(({ name: outcome, label, format }) => `<td data-of="${label}">${signed(outcomes[outcome].change.mean, format)}</td>`).join('')
  + `<td data-of="Futures with more revenue">${withError(outcomes.arr.helps, share)}</td><td data-of="With less">${withError(outcomes.arr.hurts, share)}</td></tr>`).join('\n')}
</tbody>
</table>
</div>
<p class="note">Changes of means over all futures, ± the Monte Carlo standard error; percentages are points. The last two columns count futures.</p>
</section>`;
}
