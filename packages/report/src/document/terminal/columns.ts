import columnsOf from 'string-width';
import type { Tone } from '../model.js';

export interface TerminalStyle {
  readonly colour: boolean;
  /** Columns of the terminal; at least 60 are used, at most 100. */
  readonly width: number;
}

export type Ink = 'bold' | 'dim' | 'blue' | 'red' | 'yellow' | 'green';
export type Paint = (ink: Ink, text: string) => string;

const CODES: Readonly<Record<Ink, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };

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

/** What a person takes for one letter, marks that stand on it included. */
const LETTERS = new Intl.Segmenter('en');

/** Cuts a text to so many columns, with an ellipsis. */
export function fit(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const letters = Array.from(LETTERS.segment(text), ({ segment }) => segment);
  const widths = letters.map((letter) => columnsOf(letter));
  let [left, kept] = [columns - 1, 0];
  while (left >= widths[kept]!) left -= widths[kept++]!;
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
}

/** Columns that the widest of some texts takes. */
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => columnsOf(text)));

/** A text with room to the right of it, or to the left, up to so many columns. */
export const padAfter = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
export const padBefore = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;

/** The first line of an answer: what it is about, cut where there is no room, and from how much. */
export const heading = (name: string, span: string, columns: number, paint: Paint): string =>
  `${paint('bold', fit(name, columns - columnsOf(span) - 3))}${paint('dim', ` · ${span}`)}`;
