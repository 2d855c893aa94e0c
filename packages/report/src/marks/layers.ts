import type { Layer } from '../base/chart.js';
import { pixels } from '../base/pixels.js';
import { SIZE } from '../base/theme.js';

/** Layers that have something to draw. */
export const filled = (layers: readonly Layer[]): Layer[] =>
  layers.filter(({ data }) => (data as { readonly values: readonly unknown[] }).values.length > 0);

/** Pixels of the plot: a field that holds them, or so many for all. */
type Place = string | number;
const at = (place: Place) => (typeof place === 'string' ? pixels(place) : { value: place });

/** Words at places, in letters of labels unless the style says otherwise. */
export const wordsLayer = (
  values: readonly object[],
  style: Layer = {},
  { x = 'x', y = 'y', text = 'text' }: { readonly x?: Place; readonly y?: Place; readonly text?: string } = {},
): Layer => ({
  data: { values },
  mark: { type: 'text', fontSize: SIZE.label, ...style },
  encoding: { x: at(x), y: at(y), text: { field: text } },
});
