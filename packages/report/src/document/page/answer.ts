import { DESK } from '../../base/chart.js';
import { escape } from '../../base/html.js';
import { capital, oneLine } from '../../base/words.js';
import { footerText } from '../../marks/layout.js';
import {
  type Block,
  type ChartRef,
  type Document,
  type Facts,
  type KeyFigures,
  type Listing,
  type Pair,
  type Picture,
  type Prose,
} from '../model.js';
import { asset } from '../../base/asset.js';
import { chartSection, PAPER, type Around, type Section } from './chart.js';
import { tableMarkup } from './table.js';
import { lead, linked } from './text.js';
import { htmlDocument } from './document.js';

/** What is said first, which stands with the headline, and what is shown below it. */
function parted(blocks: readonly Block[]): { readonly said: readonly Block[]; readonly shown: readonly Block[] } {
  const start = blocks.findIndex(({ kind }) => kind !== 'prose');
  return start < 0 ? { said: blocks, shown: [] } : { said: blocks.slice(0, start), shown: blocks.slice(start) };
}

/** Draws all that a page shows, before what comes first on it is known. */
export const sectionsOf = ({ blocks }: Pick<Document, 'blocks'>): Promise<Section[]> =>
  Promise.all(parted(blocks).shown.map((block) => sectionOf(block, {})));

/** An answer as one HTML document that opens offline. @param ahead sections that come last on it, if they have been drawn */
export async function answerPage(document: Document, ahead: readonly Section[] = []): Promise<string> {
  const { title, description, headline, warnings = [], blocks, notes, origin, sheet = false } = document;
  const { said, shown } = parted(blocks);
  const drawn = (i: number): Section | undefined => (i === 0 ? undefined : ahead[ahead.length - shown.length + i]);
  // A chart that has one sheet for all needs none of its own for paper.
  const onPaper = shown.find((block) => block.kind === 'chart' && block.only === undefined);
  const sections = await Promise.all(
    shown.map(
      async (block, i) =>
        drawn(i)
        ?? (await sectionOf(block, {
          first: i === 0,
          ...(sheet !== false && block === onPaper && { paper: PAPER }),
        })),
    ),
  );
  return htmlDocument({
    title: oneLine(title, 160),
    version: origin.version,
    ...(sheet !== false && { look: `${asset('sheet.css')}${sheet === 'memo' ? asset('memo.css') : ''}` }),
    specs: sections.flatMap(({ specs }) => specs),
    body: `<header>
<h1>${escape(oneLine(title, 240))}</h1>
${description === undefined ? '' : `<p class="description">${escape(description)}</p>`}
${saysIt(shown[0], headline) ? '' : `<p class="answer">${escape(headline)}.</p>`}
${said.map((block) => lead(block as Prose)).join('\n')}
${warnings.map((warning) => `<p class="warning">${escape(warning)}</p>`).join('\n')}
</header>
<main>
${sections.map(({ html }) => html).join('\n')}
</main>
<footer>
<p>${escape('scenario' in origin ? footerText(origin) : `Paydown ${origin.version}`)}</p>
${notes.map((note) => `<p>${linked(note.text, note)}</p>`).join('\n')}
</footer>
<div id="tip" role="tooltip" hidden></div>`,
  });
}

/** Whether the first thing on the page is a chart that has the answer as its title. */
const saysIt = (first: Block | undefined, headline: string): boolean =>
  first?.kind === 'chart' && first.draw(DESK).title === headline;

/** How a chart stands on the page. */
type Place = Pick<Around, 'first' | 'paper'>;

async function sectionOf(block: Block, place: Place): Promise<Section> {
  switch (block.kind) {
    case 'chart':
      return pictured(block, place);
    case 'pair': {
      const pair = await Promise.all(block.charts.map((each) => pictured(each)));
      return {
        html: `<div class="pair">${pair.map(({ html }) => html).join('')}</div>`,
        specs: pair.flatMap(({ specs }) => specs),
      };
    }
    default:
      return { html: markup(block), specs: [] };
  }
}

const pictured = ({ draw, above = [], below = [], only }: ChartRef, place: Place = {}): Promise<Section> =>
  chartSection((frame) => draw(frame), {
    ...place,
    lead: above.map((block) => `${block.kind === 'prose' ? lead(block) : listMarkup(block, 'answer')}\n`).join(''),
    below: below.map((block) => markup(block)).join('\n'),
    ...(only !== undefined && { only }),
  });

/** What needs no chart to be drawn. */
type Unpictured = Exclude<Block, ChartRef | Pair>;
const unpictured = (blocks: readonly Block[]): Unpictured[] =>
  blocks.filter((block): block is Unpictured => block.kind !== 'chart' && block.kind !== 'pair');

/** Headings of what is folded away are one level down. */
type Level = 2 | 3;

function markup(block: Unpictured, level: Level = 2): string {
  switch (block.kind) {
    case 'prose':
      return block.text === '' ? '' : `<p>${escape(block.text)}</p>`;
    case 'aside':
      return `<p class="note">${escape(block.text)}</p>`;
    case 'facts':
      return factsMarkup(block);
    case 'figures':
      return figuresMarkup(block);
    case 'table':
      return tableMarkup(block, level);
    case 'list':
      return listMarkup(block);
    case 'picture':
      return pictureMarkup(block);
    // The chart shows it.
    case 'bars':
    case 'grid':
      return '';
    case 'fold':
      return `<details><summary>${escape(block.summary)}</summary>
${unpictured(block.blocks)
  .map((each) => markup(each, 3))
  .join('\n')}
</details>`;
  }
}

const figuresMarkup = ({ figures }: KeyFigures): string =>
  `<ul class="figures">${figures
    .map(({ figure, words, more }) => {
      const lines = more === undefined ? [words] : [words, more];
      return `<li><strong>${escape(figure)}</strong>${lines.map((line) => `<span>${escape(line)}</span>`).join('')}</li>`;
    })
    .join('\n')}</ul>`;

const factsMarkup = ({ title, rows }: Facts): string =>
  `${title === undefined ? '' : `<h2>${escape(title)}</h2>\n`}<dl class="facts">${rows
    .map(({ label, text }) => `<div><dt>${escape(label)}</dt><dd>${escape(text)}</dd></div>`)
    .join('')}</dl>`;

function listMarkup({ name = '', title, heads, items }: Listing, look: 'answer' | 'details' = 'details'): string {
  if (heads !== undefined) return twoColumns(heads, items);
  const list = (label: (text: string) => string) =>
    items.map((item) => `<li>${item.label === undefined ? '' : label(item.label)}${escape(item.text)}</li>`).join('');
  const bold = (text: string) => `<strong>${escape(capital(text))}</strong>: `;
  if (title === undefined) return `<ul class="${look}">${list(bold)}</ul>`;
  return `<section id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${escape(title)}</h2>
${
  items.every(({ label }) => label !== undefined)
    ? `<dl class="terms">${items.map(({ label, text }) => `<dt>${escape(capital(label!))}</dt><dd>${escape(text)}</dd>`).join('\n')}</dl>`
    : `<ul>${list(bold)}</ul>`
}
</section>`;
}

const twoColumns = (heads: NonNullable<Listing['heads']>, items: Listing['items']): string =>
  `<div class="wide" role="region" aria-label="${escape(heads[1])}" tabindex="0">
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead>
<tbody>
${items.map(({ label = '', text }) => `<tr><td class="value">${escape(label)}</td><td>${escape(text)}</td></tr>`).join('\n')}
</tbody>
</table>
</div>`;

const pictureMarkup = ({ name, title, subtitle, svg, below = [] }: Picture): string =>
  `<section id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${escape(title)}</h2>
<p class="subtitle">${escape(subtitle)}</p>
<figure class="wide" role="region" aria-labelledby="${name}-title" tabindex="0">
${svg().replace('<svg ', `<svg class="${name}" `)}
</figure>
${unpictured(below)
  .map((block) => markup(block))
  .join('\n')}
</section>`;
