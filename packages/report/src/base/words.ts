/** “a, b and c”. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** “a, b and 3 more”: of more than so many, the last are counted. */
export const listUpTo = (words: readonly string[], most: number): string =>
  words.length > most ? `${words.slice(0, most - 1).join(', ')} and ${words.length - most + 1} more` : list(words);

export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** User text on one line: control characters, direction overrides and broken characters removed, spaces joined, cut to a length. */
export function oneLine(text: string, length = 80): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s\uFFFE\uFFFF]+/gu, ' ').trim();
  const letters = [...plain];
  return letters.length <= length
    ? plain
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
