import { escape } from '../../base/html.js';
import type { Text } from '../model.js';

/** A paragraph that belongs to the answer itself. */
export const lead = ({ text }: Text): string => `<p class="answer">${escape(text)}</p>`;

/** A text, as a link where it leads somewhere. */
export const linked = (text: string, { href }: { readonly href?: string }): string =>
  href === undefined ? escape(text) : `<a href="${escape(href)}">${escape(text)}</a>`;

/** The attribute that names the looks of an element, of those that apply; nothing where none do. */
export function classed(...looks: readonly (string | false | undefined)[]): string {
  const named = looks.filter(Boolean);
  return named.length === 0 ? '' : ` class="${named.join(' ')}"`;
}
