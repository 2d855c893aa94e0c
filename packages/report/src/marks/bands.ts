import type { Estimate, Timed } from '@paydown/engine/internal';
import type { Box, Frame, Layer } from '../base/chart.js';
import { drawn, share, withError, sayShare } from '../base/format.js';
import { INK } from '../base/theme.js';
import { changes } from './changes.js';
import { endLabels } from './labels.js';
import { pointer } from './pointer.js';
import { scaleTo, y } from './scale.js';
import { x } from './time.js';

export interface Band {
  readonly name: string;
  readonly colour: string;
  /** Share of the whole at each reported week. */
  readonly shares: readonly Estimate[];
}

const SCALE = scaleTo(1, 'share');
const LEAST_NAMED = 0.0005;

/** Shares that add up to 100%, stacked from the bottom, each named with its last share at the right edge. */
export function bandLayers(summary: Timed, bands: readonly Band[], box: Box, frame: Frame): Layer[] {
  const last = summary.dates.length - 1;
  const present = bands.filter(({ shares }) => shares.some(({ value }) => value > 0));
  const below = summary.dates.map(() => 0);
  const stacked = present.map((band) =>
    band.shares.map(({ value }, i) => {
      const low = below[i]!;
      below[i] = low + value;
      return { low: drawn(low), high: drawn(low + value) };
    }),
  );
  const areas = present.map((band, b) => ({
    data: { values: summary.dates.map((date, i) => ({ date, ...stacked[b]![i]! })) },
    mark: { type: 'area', color: band.colour, stroke: INK.paper, strokeWidth: 0.8 },
    encoding: { x: x(summary, box.width), y: y('low', SCALE), y2: { field: 'high' } },
  }));
  const names = present
    .map((band, b) => ({ band, ...stacked[b]![last]! }))
    .filter(({ low, high }) => high - low >= LEAST_NAMED)
    .map(({ band, low, high }) => ({
      text: `${band.name} ${sayShare(band.shares[last]!).replace('under ', '<')}`,
      height: (box.height * (low + high)) / 2,
      colour: band.colour,
    }));
  return [
    ...areas,
    ...changes(summary, box),
    ...endLabels(names, box),
    ...pointer(summary, frame, box, (i) =>
      [...present].reverse().map((band) => `${band.name} ${withError(band.shares[i]!, share)}`),
    ),
  ];
}
