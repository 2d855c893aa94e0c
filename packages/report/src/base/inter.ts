import { ADVANCES } from './advances.js';

export type Weight = keyof typeof ADVANCES;

const tables: Partial<Record<Weight, ReadonlyMap<number, number>>> = {};

/** Width of a text in Inter, in pixels at a font size (advance widths, without kerning). */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const { em, missing, widths } = ADVANCES[weight];
  const table = (tables[weight] ??= readWidths(widths));
  let width = 0;
  for (const letter of text) width += (table.get(letter.codePointAt(0)!) ?? missing) / em;
  return width * size;
}

/** Width of the widest of these texts, as above; 0 where there are none. */
export const widest = (texts: readonly string[], size: number, weight?: Weight): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));

/** Widths by code point. */
function readWidths(written: string): Map<number, number> {
  return new Map(
    written.split(' ').flatMap((stretch) => {
      const [start, list] = stretch.split(':') as [string, string];
      return list.split(',').map((width, i) => [parseInt(start, 36) + i, parseInt(width, 36)] as const);
    }),
  );
}
