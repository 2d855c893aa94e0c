import type { Scenario } from '@paydown/engine/internal';
import { footerText } from '../../marks/layout.js';
import { oneLine } from '../../base/words.js';
import type { Section } from './chart.js';
import { htmlDocument } from './document.js';
import { escape } from '../../base/html.js';

export interface QuestionPage {
  readonly scenario: Scenario;
  readonly version: string;
  readonly runs: number;
  /** What was asked: “what the feedback loops are worth”. */
  readonly asked: string;
  /** The answer in a sentence or two. */
  readonly lead?: string;
  readonly sections: readonly (Section | string)[];
  /** What ± means, what counts, what was left out: a paragraph each. */
  readonly notes: readonly string[];
}

/** The answer to a question about a scenario as one HTML document that opens offline: what was asked, the answer, the evidence, how to read it. */
export function questionPage({ scenario, version, runs, asked, lead, sections, notes }: QuestionPage): string {
  const parts = sections.map((section) => (typeof section === 'string' ? { html: section, specs: [] } : section));
  return htmlDocument({
    title: `${oneLine(scenario.name)}: ${oneLine(asked)}`,
    version,
    specs: parts.flatMap(({ specs }) => specs),
    body: `<header>
<h1>${escape(oneLine(scenario.name, 120))}: ${escape(oneLine(asked, 120))}</h1>
<p class="description">${escape(scenario.description)}</p>
${lead === undefined ? '' : `<p class="answer">${escape(lead)}</p>`}
</header>
<main>
${parts.map(({ html }) => html).join('\n')}
</main>
<footer>
<p>${escape(footerText({ scenario, version, runs }))}</p>
${notes.map((note) => `<p>${escape(note)}</p>`).join('\n')}
</footer>
<div id="tip" role="tooltip" hidden></div>`,
  });
}
