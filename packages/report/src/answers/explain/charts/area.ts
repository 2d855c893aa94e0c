import type { Box, Layer } from '../../../base/chart.js';
import { drawn } from '../../../base/format.js';
import { rulesLayer, wordsLayer } from '../../../marks/layers.js';
import type { Scale } from '../../../marks/scale.js';
import { INK } from '../../../base/theme.js';

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
  return [
    rulesLayer(values, { color: INK.grid }, { x: 0, x2: box.width, y: 'y' }),
    wordsLayer(values, { align: 'right', baseline: 'middle', color: INK.soft }, { x: -8 }),
    wordsLayer([{ text: name, y: area.top - 9 }], { align: 'left', baseline: 'bottom', fontWeight: 600 }, { x: 0 }),
  ];
}
