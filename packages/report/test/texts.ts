import { expect } from 'vitest';
import type { Chart } from '../src/base/chart.js';
import { textWidth } from '../src/base/inter.js';
import { renderSvg } from '../src/drawing/render.js';

/** A text of a picture and the box it covers, in pixels. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TAG = /<(\/?)(g|svg|text)\b([^>]*?)(\/?)>([^<]*)/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
};
/** How far capitals reach above the baseline and descenders below, in font sizes. */
const [ASCENT, DESCENT] = [0.73, 0.21];

/** Every text of an SVG picture by Vega, with its place: groups are only ever moved, never turned or scaled. */
export function textsOf(svg: string): Placed[] {
  const moves: [x: number, y: number][] = [[0, 0]];
  const found: Placed[] = [];
  for (const [, closing, tag, attributes = '', empty, content = ''] of svg.matchAll(TAG)) {
    if (closing === '/') {
      if (tag !== 'text') moves.pop();
      continue;
    }
    const [, dx = '0', dy = '0'] = /translate\(([-\d.e]+)[, ]+([-\d.e]+)\)/.exec(attributes) ?? [];
    const [x, y] = moves[moves.length - 1]!;
    const here: [number, number] = [x + Number(dx), y + Number(dy)];
    if (tag !== 'text') {
      if (empty !== '/') moves.push(here);
      continue;
    }
    const text = content.replace(/&\w+;|&#39;/g, (entity) => ENTITIES[entity] ?? entity);
    if (text.trim() === '' || /opacity="0"/.test(attributes)) continue;
    const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1] ?? 11);
    const width = textWidth(text, size, /font-weight="(600|bold)"/.test(attributes) ? 'semibold' : 'regular');
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
    const left = here[0] - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    found.push({ text, left, right: left + width, top: here[1] - ASCENT * size, bottom: here[1] + DESCENT * size });
  }
  return found;
}

/** The same text twice in one place is one text, with the halo that keeps it legible. */
const withoutHalos = (texts: readonly Placed[]): Placed[] =>
  texts.filter((text, i) => !texts.slice(0, i).some((other) => JSON.stringify(other) === JSON.stringify(text)));

/** Pairs of texts that cover each other by more than a hair, and texts that leave the picture. */
export function clashes(svg: string): string[] {
  const texts = withoutHalos(textsOf(svg));
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number) as [number, number, number];
  const HAIR = 1;
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < -HAIR || right > width + HAIR || top < -HAIR || bottom > height + HAIR,
  );
  const pairs = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > HAIR
          && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > HAIR,
      )
      .map((b) => `“${a.text}” covers “${b.text}”`),
  );
  return [...outside.map(({ text }) => `“${text}” leaves the picture`), ...pairs];
}

/** A chart can be drawn, without a number that is none, and no text lies upon another or leaves the picture. */
export async function expectClean(chart: Chart): Promise<void> {
  const svg = await renderSvg(chart);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expect(clashes(svg), chart.name).toEqual([]);
}
