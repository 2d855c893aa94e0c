import type { Layer } from '../../base/chart.js';
import { boxes, colours, pixels } from '../../base/pixels.js';
import { INK, SIZE } from '../../base/theme.js';
import { filled } from '../../marks/layers.js';

/** How large, wide or dense each mark is, by a field. */
const amounts = (field: string) => ({ field, type: 'quantitative', scale: null, legend: null });

export interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly colour?: string;
}

interface Spanning {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly colour: string;
}

export interface Area extends Spanning {
  readonly opacity: number;
}

export interface Line extends Spanning {
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
  return filled(
    [true, false].flatMap((bold) =>
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
          size: amounts('size'),
          color: colours('colour'),
        },
      })),
    ),
  );
}

export const areaLayers = (areas: readonly Area[]): Layer[] =>
  filled([
    {
      data: { values: areas.map(placed) },
      mark: { type: 'rect' },
      encoding: { ...boxes('x', 'x2', 'y', 'y2'), opacity: amounts('opacity') },
    },
  ]);

export const lineLayers = (lines: readonly Line[]): Layer[] =>
  filled([
    {
      data: { values: lines.map(placed) },
      mark: { type: 'rule' },
      encoding: { ...boxes('x', 'x2', 'y', 'y2'), strokeWidth: amounts('width') },
    },
  ]);

const PLACES = ['x', 'x2', 'y', 'y2'];
/** To a tenth of a pixel. */
const placed = <T extends object>(mark: T): T =>
  Object.fromEntries(
    Object.entries(mark).map(([name, value]) => [
      name,
      PLACES.includes(name) ? Math.round((value as number) * 10) / 10 : (value as unknown),
    ]),
  ) as T;
