import type { Layer } from '../../base/chart.js';
import { pixels } from '../../base/pixels.js';
import { INK, SIZE } from '../../base/theme.js';

/** Marks placed in pixels of a plot. */
const raw = (field: string, type: 'nominal' | 'quantitative' = 'nominal') => ({
  field,
  type,
  scale: null,
  legend: null,
});

export interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly colour?: string;
}

export interface Area {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly colour: string;
  readonly opacity: number;
}

export interface Line {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly colour: string;
  readonly width: number;
}

/** Words, those of one weight and alignment together in a layer; the middle of the text stands at `y`. */
export function wordLayers(words: readonly Word[]): Layer[] {
  const full = words
    .map(placed)
    .map(({ size = SIZE.label, bold = false, align = 'left', colour = INK.text, ...word }) => ({
      ...word,
      size,
      bold,
      align,
      colour,
    }));
  return [true, false]
    .flatMap((bold) =>
      (['left', 'center', 'right'] as const).map((align): Layer => ({
        data: {
          values: full
            .filter((word) => word.bold === bold && word.align === align)
            .map(({ bold: _, align: __, ...word }) => word),
        },
        mark: { type: 'text', baseline: 'middle', align, fontWeight: bold ? 600 : 400 },
        encoding: {
          x: pixels('x'),
          y: pixels('y'),
          text: { field: 'text' },
          size: raw('size', 'quantitative'),
          color: raw('colour'),
        },
      })),
    )
    .filter(holdsAny);
}

export const areaLayers = (areas: readonly Area[]): Layer[] =>
  [
    {
      data: { values: areas.map(placed) },
      mark: { type: 'rect' },
      encoding: {
        x: pixels('x'),
        x2: { field: 'x2' },
        y: pixels('y'),
        y2: { field: 'y2' },
        color: raw('colour'),
        opacity: raw('opacity', 'quantitative'),
      },
    },
  ].filter(holdsAny);

export const lineLayers = (lines: readonly Line[]): Layer[] =>
  [
    {
      data: { values: lines.map(placed) },
      mark: { type: 'rule' },
      encoding: {
        x: pixels('x'),
        x2: { field: 'x2' },
        y: pixels('y'),
        y2: { field: 'y2' },
        color: raw('colour'),
        strokeWidth: raw('width', 'quantitative'),
      },
    },
  ].filter(holdsAny);

const PLACES = ['x', 'x2', 'y', 'y2'];
/** To a tenth of a pixel. */
const placed = <T extends object>(mark: T): T =>
  Object.fromEntries(
    Object.entries(mark).map(([name, value]) => [
      name,
      PLACES.includes(name) ? Math.round((value as number) * 10) / 10 : (value as unknown),
    ]),
  ) as T;

const holdsAny = (layer: Layer): boolean =>
  (layer['data'] as { readonly values: readonly unknown[] }).values.length > 0;
