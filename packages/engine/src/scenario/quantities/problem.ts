/** What is wrong with something a person wrote, and what would be right. */
export interface Problem {
  /** A sentence (“5” has no unit.), or one that begins with its verb and takes the name of the key as subject (has no value.). */
  readonly message: string;
  readonly hint?: string;
}

const LONGEST = 40;

/** User text as it may appear in a message: short, and without control characters that a terminal would obey. */
export function printable(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
  const letters = [...plain];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : plain;
}

export const quoted = (text: string): string => `“${printable(text)}”`;
