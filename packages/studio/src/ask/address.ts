import { formatLink, parseLink, type Inquiry } from '@paydown/engine/internal';
import { FIRST } from './question.ts';

/** The question of the address; the first one if it has none, and a sentence if it cannot be read. */
export function fromAddress(): { readonly inquiry: Inquiry; readonly problem: string | null } {
  const { hash } = window.location;
  if (hash.length < 2) return { inquiry: FIRST, problem: null };
  const read = parseLink(hash);
  return 'message' in read
    ? { inquiry: FIRST, problem: [read.message, read.hint].filter(Boolean).join(' ') }
    : { inquiry: read, problem: null };
}

/** Puts the question into the address: as a step that “back” undoes, or in place of the last. */
export function toAddress(inquiry: Inquiry, step: boolean): void {
  const hash = `#${formatLink(inquiry)}`;
  if (hash === window.location.hash) return;
  if (step) window.history.pushState(null, '', hash);
  else window.history.replaceState(null, '', hash);
}

/** The address that asks this question. */
export const linkOf = (inquiry: Inquiry): string =>
  `${window.location.href.replace(/#.*$/, '')}#${formatLink(inquiry)}`;
