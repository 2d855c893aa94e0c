import { FOOT, SHEET } from '../../src/document/deck/layout.js';
import type { LaidOut, Placed } from '../../src/document/deck/place.js';
import { LEADING, type Measure } from '../../src/document/deck/type.js';

/** Something on a slide: its place in inches, and the paragraphs of its text. */
export interface Shape {
  readonly kind: 'sp' | 'pic' | 'graphicFrame';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly xml: string;
}

const EMU = 914_400;
const POINTS = 72;
/** An inch is not divided without a remainder. */
const NEXT_TO_NOTHING = 0.005;

/** What lies on a slide, as its part has it. */
export function shapesOf(xml: string): Shape[] {
  return [...xml.matchAll(/<p:(sp|pic|graphicFrame)>(.*?)<\/p:\1>/gs)].map(([, kind, inner]) => {
    const at = (pattern: RegExp): [number, number] => {
      const [, first, second] = pattern.exec(inner!)!;
      return [Number(first) / EMU, Number(second) / EMU];
    };
    const [x, y] = at(/<a:off x="(-?\d+)" y="(-?\d+)"/);
    const [w, h] = at(/<a:ext cx="(-?\d+)" cy="(-?\d+)"/);
    return { kind: kind as Shape['kind'], name: /name="([^"]*)"/.exec(inner!)![1]!, x, y, w, h, xml: inner! };
  });
}

const decoded = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** Height of the text of a body in a width, in inches. */
function heightOf(body: string, width: number, measure: Measure): number {
  return [...body.matchAll(/<a:p>(.*?)<\/a:p>/gs)].reduce((sum, [, paragraph]) => {
    const size = Number(/ sz="(\d+)"/.exec(paragraph!)?.[1] ?? 0) / 100;
    const text = decoded([...paragraph!.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, part]) => part).join(''));
    const weight = / b="1"/.test(paragraph!) ? 'semibold' : 'regular';
    return text === '' ? sum : sum + (measure.lines(text, size, width, weight) * size * LEADING) / POINTS;
  }, 0);
}

/** All that is wrong with a slide: what leaves the sheet, what overlaps, and texts that do not fit where they stand. */
export function slideFaults(xml: string, measure: Measure): string[] {
  // The slide number is a field of the master, as wide as its box.
  const shapes = shapesOf(xml).filter(({ w, h }) => w > 0 && h > 0);
  const out = shapes.filter(
    ({ x, y, w, h }) =>
      x < 0 || y < 0 || x + w > SHEET.width + NEXT_TO_NOTHING || y + h > SHEET.height + NEXT_TO_NOTHING,
  );
  const over = shapes.flatMap((one, i) =>
    shapes
      .slice(i + 1)
      .filter(
        (other) =>
          one.x + one.w > other.x + NEXT_TO_NOTHING
          && other.x + other.w > one.x + NEXT_TO_NOTHING
          && one.y + one.h > other.y + NEXT_TO_NOTHING
          && other.y + other.h > one.y + NEXT_TO_NOTHING,
      )
      .map((other) => `${one.name} overlaps ${other.name}`),
  );
  return [
    ...out.map(({ name }) => `${name} leaves the sheet`),
    ...over,
    ...shapes.flatMap((shape) =>
      shape.kind === 'graphicFrame' ? tableFaults(shape, measure) : textFaults(shape, measure),
    ),
  ];
}

const textFaults = ({ kind, name, w, h, xml }: Shape, measure: Measure): string[] => {
  const height = kind === 'sp' && !xml.includes('type="sldNum"') ? heightOf(xml, w, measure) : 0;
  return height > h + NEXT_TO_NOTHING
    ? [`the text of ${name} takes ${height.toFixed(2)} of ${h.toFixed(2)} inches`]
    : [];
};

function tableFaults({ name, w, h, xml }: Shape, measure: Measure): string[] {
  const table = /<a:tbl>.*<\/a:tbl>/s.exec(xml)?.[0];
  if (table === undefined) return [];
  const widths = [...table.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width) / EMU);
  const rows = [...table.matchAll(/<a:tr h="(\d+)">(.*?)<\/a:tr>/gs)].map(([, height, cells]) => ({
    height: Number(height) / EMU,
    needs: Math.max(
      ...[...cells!.matchAll(/<a:tc>(.*?)<\/a:tc>/gs)].map(([, cell], c) => {
        const [left, right, top, bottom] = ['marL', 'marR', 'marT', 'marB'].map(
          (side) => Number(new RegExp(`${side}="(\\d+)"`).exec(cell!)![1]) / EMU,
        ) as [number, number, number, number];
        return heightOf(cell!, widths[c]! - left - right, measure) + top + bottom;
      }),
    ),
  }));
  const whole = rows.reduce((sum, { height }) => sum + height, 0);
  const wide = widths.reduce((sum, width) => sum + width, 0);
  return [
    ...(whole > h + NEXT_TO_NOTHING ? [`${name} is ${whole.toFixed(2)} high in ${h.toFixed(2)} inches`] : []),
    ...(wide > w + NEXT_TO_NOTHING ? [`${name} is ${wide.toFixed(2)} wide in ${w.toFixed(2)} inches`] : []),
    ...rows.flatMap(({ height, needs }, r) =>
      needs > height + NEXT_TO_NOTHING ? [`row ${r} of ${name} needs ${needs.toFixed(2)} of ${height.toFixed(2)}`] : [],
    ),
  ];
}

/** The same of a slide that is laid out and not written: what the writer is told, without the file. */
export function laidOutFaults({ title, placed }: LaidOut, measure: Measure): string[] {
  const all = [title, ...placed];
  const overlaps = ({ box: one }: Placed, { box: other }: Placed): boolean =>
    one.x + one.w > other.x + NEXT_TO_NOTHING
    && other.x + other.w > one.x + NEXT_TO_NOTHING
    && one.y + one.h > other.y + NEXT_TO_NOTHING
    && other.y + other.h > one.y + NEXT_TO_NOTHING;
  return [
    ...all
      .filter(
        ({ box: { x, y, w, h } }) =>
          x < 0 || y < 0 || x + w > SHEET.width + NEXT_TO_NOTHING || y + h > FOOT.rule + NEXT_TO_NOTHING || h <= 0,
      )
      .map(({ kind, box }) => `${kind} leaves its room: ${JSON.stringify(box)}`),
    ...all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .filter((other) => overlaps(one, other))
        .map((other) => `${one.kind} overlaps ${other.kind}`),
    ),
    ...all.flatMap((one) => {
      if (one.kind !== 'words') return [];
      const weight = one.tone === 'bold' || one.tone === 'figure' ? 'semibold' : 'regular';
      const lines = one.paragraphs.reduce((sum, text) => sum + measure.lines(text, one.size, one.box.w, weight), 0);
      return (lines * one.size * LEADING) / POINTS > one.box.h + NEXT_TO_NOTHING
        ? [`“${one.paragraphs[0]}” does not fit`]
        : [];
    }),
  ];
}
