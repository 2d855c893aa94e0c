import { readFileSync } from 'node:fs';
import { assetFile } from './asset.js';
import type { Weight } from './inter.js';

/** Inter as files, for renderers that load fonts themselves. The build puts them there. */
export const FONT_FILES = {
  regular: assetFile('fonts/Inter-400.ttf'),
  semibold: assetFile('fonts/Inter-600.ttf'),
} as const satisfies Record<Weight, string>;

const LAST = 0xffff;

/** The module `advances.ts`: the advance widths of Inter, read from its files, for measuring texts where there are no files. */
export function advancesModule(): string {
  const tables = (Object.keys(FONT_FILES) as Weight[]).map((weight) => ({
    weight,
    ...readAdvances(readFileSync(FONT_FILES[weight])),
  }));
  const lines = tables.map(
    ({ weight, em, missing, widths }) =>
      `  ${weight}: {\n    em: ${em},\n    missing: ${missing},\n    widths:\n${broken(widths)
        .map((part) => `      '${part}'`)
        .join(' +\n')},\n  },`,
  );
  return `/**
 * Advance widths of Inter, generated from its files by \`npm run generate\`. Base 36: \`start:\` and the widths of the code points from there on, in parts
 * of an em; \`missing\` is the width of every other code point.
 */
export const ADVANCES = {
${lines.join('\n')}
} as const;
`;
}

const broken = (text: string): string[] => text.match(/.{1,140}/g)!;

/** Advance widths by code point, from the tables `hmtx` and `cmap` (format 4) of a TrueType file. */
function readAdvances(font: Buffer): { em: number; missing: number; widths: string } {
  const table = (tag: string) => {
    for (let at = 12, i = 0; i < font.readUInt16BE(4); i++, at += 16) {
      if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
    }
    throw new Error(`The font has no table ${tag}`);
  };
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyph = glyphs(font, table('cmap'));
  const advance = (id: number) => font.readUInt16BE(hmtx + 4 * Math.min(id, metrics - 1));
  let widths = '';
  for (let codePoint = 0, before = false; codePoint <= LAST; codePoint++) {
    const id = glyph(codePoint);
    if (id !== 0)
      widths += `${before ? ',' : `${widths ? ' ' : ''}${codePoint.toString(36)}:`}${advance(id).toString(36)}`;
    before = id !== 0;
  }
  return { em: font.readUInt16BE(table('head') + 18), missing: advance(0), widths };
}

function glyphs(font: Buffer, cmap: number): (codePoint: number) => number {
  const tables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const at = tables.find((offset) => font.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('The font has no character map of format 4');
  const segments = font.readUInt16BE(at + 6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments].map(
    (skip) => at + skip,
  ) as [number, number, number, number];
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
