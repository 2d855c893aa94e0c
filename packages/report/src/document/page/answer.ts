import { DESK } from '../../base/chart.js';
import { withError } from '../../base/format.js';
import { escape } from '../../base/html.js';
import { capital, oneLine } from '../../base/words.js';
import { footerText } from '../../marks/layout.js';
import { isFigure, type Block, type Cell, type ChartRef, type Document, type Facts, type Table } from '../model.js';
import { chartSection, type Section } from './chart.js';
import { htmlDocument } from './document.js';

/** An answer as one HTML document that opens offline. */
export async function answerPage(document: Document): Promise<string> {
  const { title, description, headline, blocks, notes, origin } = document;
  const sections = await blockSections(blocks, true);
  const said = saysIt(blocks[0], headline);
  return htmlDocument({
    title: oneLine(title, 160),
    version: origin.version,
    specs: sections.flatMap(({ specs }) => specs),
    body: `<header>
<h1>${escape(oneLine(title, 240))}</h1>
${description === undefined ? '' : `<p class="description">${escape(description)}</p>`}
${said ? '' : `<p class="answer">${escape(headline)}.</p>`}
</header>
<main>
${sections.map(({ html }) => html).join('\n')}
</main>
<footer>
<p>${escape('scenario' in origin ? footerText(origin) : `Paydown ${origin.version}`)}</p>
${notes.map(({ text }) => `<p>${escape(text)}</p>`).join('\n')}
</footer>
<div id="tip" role="tooltip" hidden></div>`,
  });
}

/** Blocks as sections of a page; `first`: they stand at its top. */
export const blockSections = (blocks: readonly Block[], first = false): Promise<Section[]> =>
  Promise.all(blocks.map((block, i) => sectionOf(block, first && i === 0)));

/** Whether the first thing on the page is a chart that has the answer as its title. */
const saysIt = (first: Block | undefined, headline: string): boolean =>
  first?.kind === 'chart' && first.draw(DESK).title === headline;

async function sectionOf(block: Block, first: boolean): Promise<Section> {
  return block.kind === 'chart' ? pictured(block, first) : { html: markup(block), specs: [] };
}

const pictured = ({ draw, above = [], below = [] }: ChartRef, first: boolean): Promise<Section> =>
  chartSection((frame) => draw(frame), {
    first,
    lead: above.map((block) => `${markup(block)}\n`).join(''),
    below: below.map(markup).join('\n'),
  });

function markup(block: Exclude<Block, ChartRef>): string {
  switch (block.kind) {
    case 'prose':
      return `<p>${escape(block.text)}</p>`;
    case 'aside':
      return `<p class="note">${escape(block.text)}</p>`;
    case 'facts':
      return factsMarkup(block);
    case 'table':
      return tableMarkup(block);
    case 'list': {
      const items = block.items
        .map(
          ({ label, text }) =>
            `<li>${label === undefined ? '' : `<strong>${escape(capital(label))}</strong>: `}${escape(text)}</li>`,
        )
        .join('');
      if (block.title === undefined) return `<ul class="answer">${items}</ul>`;
      return `<section aria-labelledby="${block.name}-title"><h2 id="${block.name}-title">${escape(block.title)}</h2>
<ul>${items}</ul>
</section>`;
    }
  }
}

const factsMarkup = ({ title, rows }: Facts): string =>
  `${title === undefined ? '' : `<h2>${escape(title)}</h2>\n`}<dl class="facts">${rows
    .map(({ label, text }) => `<div><dt>${escape(label)}</dt><dd>${escape(text)}</dd></div>`)
    .join('')}</dl>`;

const tableMarkup = ({ name, title, subtitle, head, columns, rows }: Table): string =>
  `<section id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${escape(title)}</h2>
${subtitle === undefined ? '' : `<p class="subtitle">${escape(subtitle.text)}</p>`}
<div class="wide numbers" role="region" aria-labelledby="${name}-title" tabindex="0">
<table style="max-width:none">
<thead><tr><th scope="col">${escape(head.text)}</th>${columns.map(({ label }) => `<th scope="col">${escape(label)}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .map(
    ({ label, cells }) =>
      `<tr><th scope="row">${escape(label)}</th>${cells.map((cell, i) => `<td data-of="${escape(columns[i]!.label)}">${escape(said(cell))}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>
</div>
</section>`;

const said = (cell: Cell): string => (isFigure(cell) ? withError(cell.estimate, cell.format) : cell.text);
