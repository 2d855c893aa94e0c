import type { LoopsAnswer } from '@paydown/engine';
import { causesSection } from '../page/causes.js';
import { htmlDocument } from '../page/document.js';
import { escape } from '../page/html.js';
import { loopsSection } from '../page/loops.js';
import { footerText } from '../parts/layout.js';
import { oneLine } from '../words.js';

/** What the feedback loops are worth, and how they run, as one HTML document that opens offline. */
export async function renderLoopsPage(answer: LoopsAnswer): Promise<string> {
  const { scenario, version } = answer;
  return htmlDocument({
    title: `${oneLine(scenario.name)}: feedback loops`,
    version,
    body: `<header>
<h1>${escape(oneLine(scenario.name, 120))}: what the feedback loops are worth</h1>
<p class="description">${escape(scenario.description)}</p>
</header>
<main>
${await loopsSection(answer)}
${causesSection(scenario)}
</main>
<footer>
<p>${escape(footerText(answer))}</p>
<p>The same futures were played with each loop and without it; run by run they met the same chances. ± is the Monte Carlo standard error of the difference: how far another seed would move it. It says nothing about the assumptions. Companies out of money count, with no revenue. “All five” is not the sum of the five, as each loop feeds on the others.</p>
</footer>`,
  });
}
