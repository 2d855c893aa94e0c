import type { Tone } from '../model.js';

export interface TerminalStyle {
  readonly colour: boolean;
  /** Columns of the terminal; at least 60 are used, at most 100. */
  readonly width: number;
}

export type Ink = 'bold' | 'dim' | 'blue' | 'red' | 'yellow' | 'green' | 'magenta';
export type Paint = (ink: Ink, text: string) => string;

const CODES: Readonly<Record<Ink, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35 };

export const INKS: Readonly<Record<Tone, Ink>> = {
  strong: 'bold',
  good: 'blue',
  level: 'green',
  bad: 'red',
  faint: 'dim',
};

/** Columns that are used of a terminal. */
export const columnsIn = ({ width }: TerminalStyle): number => Math.min(100, Math.max(60, width));

/** Paints texts, where there are colours. */
export const painter =
  ({ colour }: TerminalStyle): Paint =>
  (ink, text) =>
    colour ? `\u001b[${CODES[ink]}m${text}\u001b[0m` : text;

/** Breaks a text into lines of at most so many columns. */
export function wrapColumns(text: string, columns: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]!;
    if (last === '') lines[lines.length - 1] = word;
    else if (columnsOf(`${last} ${word}`) <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => fit(line, columns));
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const columnsOf = (text: string): number => [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/** Cuts a text to so many columns, with an ellipsis. */
export function fit(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const letters = [...text];
  while (letters.length > 0 && columnsOf(letters.join('')) > columns - 1) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The first line of an answer: what it is about, cut where there is no room, and from how much. */
export const heading = (name: string, span: string, columns: number, paint: Paint): string =>
  `${paint('bold', fit(name, columns - span.length - 3))}${paint('dim', ` · ${span}`)}`;
