import type { Fault, Override } from '@paydown/engine';

/** What is left of `$20M`, `$100k`, `$5M` or `$1.5M` after a shell has taken `$2`, `$1` or `$5` for a variable of its own. */
const LEFT_OVER = /^(?:0\d+(?:\.\d+)?|0|\.\d+)?\s*(?:k|m|mn|b|bn|thousand|million|billion)(?:\/|\s|$)/i;
const TAKES_MONEY = /^(?:(?:company|coefficients)\.|(?:loss|price|running|wage)$)/;

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

const isLeftOver = (text: string): boolean =>
  text.trim() === '' || text.split(/\s+to\s+|–|\.\./).some((part) => LEFT_OVER.test(part.trim()));
