import { DESK, PHONE, type Chart, type Frame } from '../../base/chart.js';
import { compile } from '../../drawing/compile.js';
import { renderSvg } from '../../drawing/render.js';
import { embed, escape } from '../../base/html.js';
import { takeButtons } from './take.js';
import { classed } from './text.js';

/** A part of a page, with the specs of its charts that answer to the pointer, by the id that their pictures name. */
export interface Section {
  readonly html: string;
  readonly specs: readonly { readonly id: string; readonly spec: string }[];
}

/** A chart on a page that prints on one sheet. */
export const PAPER: Frame = { ...PHONE, width: 760, height: 236 };

export interface Around {
  /** Markup between title and subtitle. */
  readonly lead?: string;
  /** Markup below the chart. */
  readonly below?: string;
  readonly first?: boolean;
  /** One sheet for every screen, instead of one for wide ones and one for phones. */
  readonly only?: Frame;
  /** Another sheet for paper. */
  readonly paper?: Frame;
}

/** A chart as a section of a page: the finding, what is drawn, a picture for wide screens and one for phones, and the chart in numbers. */
export async function chartSection(
  draw: (frame: Frame) => Chart,
  { lead = '', below = '', first = false, only, paper }: Around = {},
): Promise<Section> {
  const desk = draw(only ?? DESK);
  const id = `spec-${desk.name}`;
  const moves = JSON.stringify(desk.spec).includes('"tooltip"');
  const html = `<section id="${desk.name}"${classed(first && 'first', paper !== undefined && 'on-paper')} aria-labelledby="${desk.name}-title">
<h2 id="${desk.name}-title">${escape(desk.title)}</h2>
${lead}<p class="subtitle">${escape(desk.subtitle)}</p>
<figure>
${await picture(desk, only ? null : 'desk', moves ? ` data-spec="${id}"` : '')}
${only ? '' : await picture(draw(PHONE), 'phone', '')}
<figcaption>${takeButtons(draw)}<details><summary>The chart in numbers</summary><p>${escape(desk.description)}</p></details></figcaption>
</figure>
${paper === undefined ? '' : `<div class="paper" aria-hidden="true">${await renderSvg(draw(paper))}</div>\n`}${below}</section>`;
  return { html, specs: moves ? [{ id, spec: embed(compile(desk)) }] : [] };
}

const picture = async (chart: Chart, kind: 'desk' | 'phone' | null, data: string): Promise<string> =>
  `<div${kind === null ? '' : ` class="${kind}"`} role="img" `
  + `aria-label="${escape(chart.description)}"${data}>${(await renderSvg(chart)).replace(/<svg role="img" aria-label="[^"]*"/, '<svg aria-hidden="true"')}</div>`;
