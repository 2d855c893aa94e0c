/** “a, b and c”. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A simple fraction as people say it, with the number of the verb that follows it. */
export interface Fraction {
  readonly value: number;
  readonly words: string;
  readonly verb: 'has' | 'have';
}

const FRACTIONS: readonly Fraction[] = [
  { value: 9 / 10, words: 'nine in ten', verb: 'have' },
  { value: 3 / 4, words: 'three quarters', verb: 'have' },
  { value: 1 / 2, words: 'half', verb: 'have' },
  { value: 1 / 3, words: 'a third', verb: 'have' },
  { value: 1 / 4, words: 'a quarter', verb: 'have' },
  { value: 1 / 5, words: 'one in five', verb: 'has' },
  { value: 1 / 10, words: 'one in ten', verb: 'has' },
  { value: 1 / 20, words: 'one in twenty', verb: 'has' },
];

/** The largest simple fraction that a share reaches, or null below one in twenty. */
export const fractionReached = (share: number): Fraction | null => FRACTIONS.find(({ value }) => share >= value) ?? null;

/** User text on one line: control characters, direction overrides and broken characters removed, spaces joined, cut to a length. */
export function oneLine(text: string, length = 80): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s\uFFFE\uFFFF]+/gu, ' ').trim();
  const letters = [...plain];
  return letters.length <= length ? plain : `${letters.slice(0, length - 1).join('').trimEnd()}…`;
}
