import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Inter as files, for renderers that load fonts themselves. */
export const FONT_FILES = {
  regular: resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  semibold: resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
} as const;

export type Weight = keyof typeof FONT_FILES;

const advances: Partial<Record<Weight, (codePoint: number) => number>> = {};

/** Width of a text in Inter, in pixels at a font size (advance widths, without kerning). */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const advance = (advances[weight] ??= readAdvances(readFileSync(FONT_FILES[weight])));
  let width = 0;
  for (const letter of text) width += advance(letter.codePointAt(0)!);
  return width * size;
}

/** Advance width by code point, in em, from the tables `hmtx` and `cmap` (format 4) of a TrueType file. */
function readAdvances(font: Buffer): (codePoint: number) => number {
  const table = (tag: string) => {
    for (let at = 12, i = 0; i < font.readUInt16BE(4); i++, at += 16) {
      if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
    }
    throw new Error(`The font has no table ${tag}`);
  };
  const em = font.readUInt16BE(table('head') + 18);
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyph = glyphs(font, table('cmap'));
  return (codePoint) => font.readUInt16BE(hmtx + 4 * Math.min(glyph(codePoint), metrics - 1)) / em;
}

function glyphs(font: Buffer, cmap: number): (codePoint: number) => number {
  const tables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i));
  const at = tables.find((offset) => font.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('The font has no character map of format 4');
  const segments = font.readUInt16BE(at + 6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments].map((skip) => at + skip) as [number, number, number, number];
  return (codePoint) => {
    for (let i = 0; i < segments; i++) {
      if (codePoint > font.readUInt16BE(ends + 2 * i)) continue;
      const start = font.readUInt16BE(starts + 2 * i);
      if (codePoint < start) return 0;
      const delta = font.readUInt16BE(deltas + 2 * i);
      const offset = font.readUInt16BE(offsets + 2 * i);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const found = font.readUInt16BE(offsets + 2 * i + offset + 2 * (codePoint - start));
      return found === 0 ? 0 : (found + delta) & 0xffff;
    }
    return 0;
  };
}
