import { causes, type Scenario } from '@paydown/engine';
import { causesSvg } from './diagram.js';
import { wayRound } from './table.js';
import { capital } from '../../base/words.js';
import { escape } from '../../base/html.js';

/** What acts on what in this company, found by pushing each part of it, and the circles that have a name. */
export function causesSection(scenario: Scenario): string {
  const found = causes([scenario]);
  const reinforcing = found.loops.filter(({ kind }) => kind === 'reinforcing').length;
  return `<section id="causes" aria-labelledby="causes-title">
<h2 id="causes-title">What acts on what: ${reinforcing} of ${found.loops.length} known circles reinforce themselves</h2>
<p class="subtitle">Found in the running model: in ${found.moments} moments of this company’s expected future each part was pushed, a little and much, and an arrow drawn to every part that answered within the week. Weak answers are left out, unless a known circle runs over them.</p>
<figure class="wide" role="region" aria-labelledby="causes-title" tabindex="0">
${causesSvg(found).replace('<svg ', '<svg class="causes" ')}
</figure>
<details><summary>The circles</summary>
<ul class="circles">
${found.loops.map((loop) => `<li><strong>${escape(capital(loop.name))}</strong> (${loop.kind}): ${escape(loop.story)}. ${escape(wayRound(loop, found))}</li>`).join('\n')}
</ul>
</details>
</section>`;
}
