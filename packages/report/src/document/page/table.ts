import { signed, withError } from '../../base/format.js';
import { escape } from '../../base/html.js';
import { isFigure, type Cell, type Column, type Prose, type Row, type Table, type Text } from '../model.js';
import { classed, lead, linked } from './text.js';

/** A table of so many columns needs no more than the width of a text. */
const FEW_COLUMNS = 4;

/** How rows look on a page, by their tone. */
const LOOKS: Readonly<Partial<Record<NonNullable<Row['tone']>, string>>> = { faint: 'faint', good: 'good' };

/** A table of a page, with its title at a level of headings. */
export function tableMarkup({ name, title, subtitle, head, columns, rows, below = [] }: Table, level: 2 | 3): string {
  const shown = columns.flatMap((column, i) => (column.label === null ? [] : [{ ...column, label: column.label, i }]));
  const looks = shown.some((column) => column.looks !== undefined);
  const wide = classed('wide', !looks && 'numbers', !looks && shown.length > FEW_COLUMNS && 'broad');
  const heads = [head.text, ...shown.map(({ label }) => label)];
  return `<section id="${name}" class="${name}" aria-labelledby="${name}-title"><h${level} id="${name}-title">${escape(title)}</h${level}>
${subtitle === undefined ? '' : `<p class="subtitle">${escape(subtitle.text)}</p>`}
<div${wide} role="region" aria-labelledby="${name}-title" tabindex="0">
<table>
<thead><tr>${heads.map((text) => `<th scope="col">${escape(text)}</th>`).join('')}</tr></thead>
${groupsOf(rows)
  .map((group) => bodyMarkup(group, head.looks, shown))
  .join('\n')}
</table>
</div>${belowMarkup(below)}
</section>`;
}

/** Rows that follow each other under the same name. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    if (groups.length > 0 && groups.at(-1)![0]!.group === row.group) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return groups;
}

type Shown = Column & { readonly label: string; readonly i: number };

function bodyMarkup(rows: readonly Row[], looks: Column['looks'], shown: readonly Shown[]): string {
  const [{ group } = {}] = rows;
  const lines = rows.map((row) => rowMarkup(row, looks, shown)).join('\n');
  return group === undefined
    ? `<tbody>\n${lines}\n</tbody>`
    : `<tbody><tr><th scope="rowgroup" colspan="${shown.length + 1}">${escape(group)}</th></tr>\n${lines}</tbody>`;
}

function rowMarkup(row: Row, looks: Column['looks'], shown: readonly Shown[]): string {
  const id = row.id === undefined ? '' : ` id="${row.id}"`;
  const said = (row.below ?? []).map((text) => `<small>${escape(text)}</small>`).join('');
  const cells = shown.map(
    (column) =>
      `<td${classed(column.looks)} data-of="${escape(column.label)}">${cellMarkup(row.cells[column.i]!)}</td>`,
  );
  return (
    `<tr${id}${classed(row.tone && LOOKS[row.tone])}>`
    + `<th scope="row"${classed(looks)}>${linked(row.label, row)}${said}</th>${cells.join('')}</tr>`
  );
}

function cellMarkup(cell: Cell): string {
  if (!isFigure(cell)) return linked(cell.text, cell);
  return escape((cell.change === true ? signed : withError)(cell.estimate, cell.format));
}

/** Paragraphs of the answer, then all notes in one. */
function belowMarkup(below: readonly (Prose | Text)[]): string {
  const notes = below.filter((each) => !('kind' in each));
  return [
    ...below.filter((each) => 'kind' in each).map(lead),
    ...(notes.length === 0 ? [] : [`<p class="note">${escape(notes.map(({ text }) => text).join(' '))}</p>`]),
  ]
    .map((markup) => `\n${markup}`)
    .join('');
}
