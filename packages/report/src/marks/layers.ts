import type { Layer } from '../base/chart.js';
import { pixels } from '../base/pixels.js';
import { SIZE } from '../base/theme.js';

/** Layers that have something to draw. */
export const filled = (layers: readonly Layer[]): Layer[] =>
  layers.filter(({ data }) => (data as { readonly values: readonly unknown[] }).values.length > 0);

/** Pixels of the plot: a field that holds them, or so many for all. */
type Place = string | number;
const at = (place: Place) => (typeof place === 'string' ? pixels(place) : { value: place });

/** The far end of a line takes its scale from the near one. */
const endAt = (end: string, place: Place) =>
  end.endsWith('2') && typeof place === 'string' ? { field: place } : at(place);

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

const ENDS = { x: 'x', x2: 'x2', y: 'y', y2: 'y2' };

/** Straight lines, each from one place to another: across from `x` to `x2`, up and down from `y` to `y2`, fields of these names unless others are given. */
export const rulesLayer = (
  values: readonly object[],
  style: Layer,
  places: { readonly x?: Place; readonly x2?: Place; readonly y?: Place; readonly y2?: Place } = ENDS,
): Layer => ({
  data: { values },
  mark: { type: 'rule', ...style },
  encoding: Object.fromEntries(Object.entries(places).map(([end, place]) => [end, endAt(end, place)])),
});
