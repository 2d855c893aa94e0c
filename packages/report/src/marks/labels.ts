import type { Box, Frame, Layer } from '../base/chart.js';
import { widest } from '../base/inter.js';
import { colours, pixels } from '../base/pixels.js';
import { SIZE } from '../base/theme.js';
import { spread } from './spread.js';
import { filled, wordsLayer } from './layers.js';

export interface EndLabel {
  readonly text: string;
  /** Height above the axis of what it names, in pixels. */
  readonly height: number;
  readonly colour: string;
  readonly bold?: boolean;
}

const GAP = 17;
/** Pixels from the plot to where the thin line ends. */
export const LEADER = 16;
/** Room for names on a wide sheet, where it stays the same while they change. */
const WIDE = 176;

/** Room at the right of a plot for such names: as much as they need on a narrow sheet. */
export const roomForNames = (texts: readonly string[], frame: Frame): number =>
  frame.stacked ? Math.ceil(widest(texts, SIZE.label, 'semibold')) + LEADER + 7 : WIDE;

/** Names at the right edge of a plot in place of a legend: moved apart where they are close, each tied to its place by a thin line. */
export function endLabels(labels: readonly EndLabel[], box: Box): Layer[] {
  const ordered = [...labels].sort((a, b) => a.height - b.height);
  const heights = spread(
    ordered.map(({ height }) => height),
    GAP,
    Math.min(4, box.height),
    box.height - 2,
  );
  const values = ordered.map((label, i) => ({
    ...label,
    from: box.height - label.height,
    to: box.height - heights[i]!,
  }));
  const text = (bold: boolean): Layer =>
    wordsLayer(
      values.filter((label) => (label.bold ?? false) === bold),
      { align: 'left', baseline: 'middle', fontWeight: bold ? 600 : 400 },
      { x: box.width + LEADER + 5, y: 'to' },
    );
  return filled([
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: 1.5 },
      encoding: {
        x: { value: box.width + 2 },
        x2: { value: box.width + LEADER },
        y: pixels('from'),
        y2: { field: 'to' },
        color: colours('colour'),
      },
    },
    text(false),
    text(true),
  ]);
}
