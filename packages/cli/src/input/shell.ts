import type { Fault, Override } from '@paydown/engine/internal';

/** What is left of `$20M` or `$100k` after a shell has taken `$2` or `$1` for a variable of its own. */
const LEFT_OVER = /^(?:0\d+(?:\.\d+)?|0)?\s*(?:k|m|mn|b|bn|thousand|million|billion)(?:\/|\s|$)/i;
/** What is left of `$1.5M`, and is a sum still. */
const BITTEN = /^\.\d+\s*(?:k|m|mn|b|bn|thousand|million|billion)(?:\/|\s|$)/i;
const TAKES_MONEY = /^(?:(?:company|coefficients)\.|(?:loss|price|running|wage)$)/;

/** A path as a shell takes it for one word. */
export const asTyped = (path: string): string =>
  /^[\w./\\:~+@%,-]+$/.test(path) ? path : `'${path.replace(/'/g, `'\\''`)}'`;

/** Settings that a shell has eaten from before they arrived here: nothing is left, or a sum that has lost its `$` and its first digit. */
export function eatenByShell(overrides: readonly Override[]): Fault[] {
  return overrides
    .filter(({ path, text }) => TAKES_MONEY.test(path) && isLeftOver(text))
    .map(({ path, text, origin }) => ({
      kind: 'invalid',
      file: origin,
      line: 0,
      column: 0,
      path,
      message: text.trim() === '' ? `${path} has no value.` : `${path} is no whole sum any more.`,
      hint: `A shell takes $2 of an unquoted $20M for itself: write ${origin.startsWith('--set') ? `--set '${path}=$20M'` : `--${path} '$20k'`} with the quotes.`,
    }));
}

/** Settings that are sums, and were larger ones if a shell has eaten from them. */
export function bittenByShell(overrides: readonly Override[]): Fault[] {
  return overrides
    .filter(({ path, text }) => TAKES_MONEY.test(path) && partsOf(text).some((part) => BITTEN.test(part)))
    .map(({ path, text, origin }) => ({
      kind: 'doubtful',
      file: origin,
      line: 0,
      column: 0,
      path,
      message: `${path} is read as $0${text.trim()}.`,
      hint: 'A shell takes $1 of an unquoted $1.5M for itself: write the sum in quotes.',
    }));
}

const isLeftOver = (text: string): boolean => text.trim() === '' || partsOf(text).some((part) => LEFT_OVER.test(part));

const partsOf = (text: string): string[] => text.split(/\s+to\s+|–|\.\./).map((part) => part.trim());
