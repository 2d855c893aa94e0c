import type { Box, Layer } from '../../../base/chart.js';
import { drawn } from '../../../base/format.js';
import { pixels } from '../../../base/pixels.js';
import type { Scale } from '../../../marks/scale.js';
import { INK, SIZE } from '../../../base/theme.js';

/** A plot of its own within a panel: several stand above each other over the same dates. */
export interface Area {
  readonly top: number;
  readonly height: number;
  readonly scale: Scale;
}

/** Pixels from the top of the panel. */
export const placeIn = ({ top, height, scale }: Area, value: number): number =>
  drawn(
    top
      + height
      - (height * (Math.min(Math.max(value, scale.bottom), scale.top) - scale.bottom)) / (scale.top - scale.bottom),
  );

/** The grid of an area with its labels left of it, and its name above. */
export function gridLayers(area: Area, box: Box, write: (value: number) => string, name: string): Layer[] {
  const values = area.scale.ticks.map((tick) => ({
    y: placeIn(area, tick),
    text: tick === 0 ? write(0) : write(tick),
  }));
  const y = pixels('y');
  return [
    {
      data: { values },
      mark: { type: 'rule', color: INK.grid },
      encoding: { x: { value: 0 }, x2: { value: box.width }, y },
    },
    {
      data: { values },
      mark: { type: 'text', align: 'right', baseline: 'middle', fontSize: SIZE.label, color: INK.soft },
      encoding: { x: { value: -8 }, y, text: { field: 'text' } },
    },
    {
      data: { values: [{ text: name, y: area.top - 9 }] },
      mark: { type: 'text', align: 'left', baseline: 'bottom', fontSize: SIZE.label, fontWeight: 600 },
      encoding: { x: { value: 0 }, y, text: { field: 'text' } },
    },
  ];
}
