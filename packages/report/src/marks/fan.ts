import type { Fan, Timed } from '@paydown/engine/internal';
import type { Box, Frame, Layer } from '../base/chart.js';
import { estimate, known } from '../base/findings.js';
import { drawn, rounded, withError, type Format } from '../base/format.js';
import { HUE } from '../base/theme.js';
import { changes } from './changes.js';
import { endLabels } from './labels.js';
import { pointer } from './pointer.js';
import type { Panel } from './layout.js';
import { heightOf, scaleTo, y, type Labels, type Scale } from './scale.js';
import { x } from './time.js';

export interface FanStyle {
  readonly scale: Scale;
  readonly format: Format;
  readonly colour?: string;
}

const NAMED = [
  [95, 'P95'],
  [75, 'P75'],
  [50, 'median'],
  [25, 'P25'],
  [5, 'P5'],
] as const;

/** The bands P5–P95 and P25–P75 and the median over dates, with their names and last values at the right edge (one name for values written alike). */
export function fanLayers(
  summary: Timed,
  fan: Fan,
  box: Box,
  frame: Frame,
  style: FanStyle,
  between: readonly Layer[] = [],
): Layer[] {
  const { scale, format, colour = HUE.blue } = style;
  const last = summary.dates.length - 1;
  const { quantiles } = fan;
  const drawnOnes = NAMED.filter(([percentile]) => isKnown(fan, percentile));
  const values = summary.dates.map((date, i) => ({
    date,
    ...Object.fromEntries(drawnOnes.map(([percentile]) => [`p${percentile}`, drawn(quantiles[percentile][i]!)])),
  }));
  const at = x(summary, box.width);
  const band = (low: string, high: string, opacity: number): Layer => ({
    mark: { type: 'area', color: colour, opacity },
    encoding: { x: at, y: y(low, scale), y2: { field: high } },
  });
  const written = drawnOnes.map(([percentile, name]) => ({
    percentile,
    name,
    value: format(rounded(estimate(fan, percentile, last))),
  }));
  const names = written
    .filter(({ value }, i) => value !== written[i - 1]?.value)
    .map(({ percentile, value }) => ({
      text: `${span(written.filter((other) => other.value === value).map(({ name }) => name))} ${value}`,
      height: heightOf(quantiles[percentile][last]!, scale, box),
      colour,
      bold: written.some((other) => other.value === value && other.percentile === 50),
    }));
  return [
    {
      data: { values },
      layer: [
        ...(isKnown(fan, 5) ? [band('p5', 'p95', 0.16)] : []),
        ...(isKnown(fan, 25) ? [band('p25', 'p75', 0.26)] : []),
        ...(isKnown(fan, 50)
          ? [{ mark: { type: 'line', color: colour, strokeWidth: 3 }, encoding: { x: at, y: y('p50', scale) } }]
          : []),
      ],
    },
    ...between,
    ...changes(summary, box),
    ...endLabels(names, box),
    ...pointer(summary, frame, box, (i) =>
      NAMED.map(([percentile, name]) => `${name} ${withError(estimate(fan, percentile, i), format)}`),
    ),
  ];
}

/** A panel of one fan under a heading, its axis from 0 to the largest that is drawn, or to `top`. */
export const fanPanel = (
  summary: Timed,
  frame: Frame,
  heading: string,
  fan: Fan,
  { kind, top = fanTop(fan), ...style }: Omit<FanStyle, 'scale'> & { readonly kind: Labels; readonly top?: number },
): Panel => ({
  heading,
  layers: (box) => fanLayers(summary, fan, box, frame, { ...style, scale: scaleTo(top, kind) }),
});

/** Whether enough futures were played to know a percentile; that of 95 is known when that of 5 is. */
const isKnown = (fan: Fan, percentile: (typeof NAMED)[number][0]): boolean => known(estimate(fan, percentile, 0));

/** What of a fan is drawn, as a sentence for the subtitle. */
export function bandsDrawn(fan: Fan): string {
  if (isKnown(fan, 5)) return 'Line: median; bands: middle half and P5–P95.';
  if (isKnown(fan, 25)) return 'Line: median; band: middle half (too few futures for P5–P95).';
  return isKnown(fan, 50) ? 'Line: median (too few futures for bands).' : 'Too few futures for a median and bands.';
}

/** One name, or the lowest and highest of several: “P5–P25”. */
const span = (names: readonly string[]): string =>
  names.length === 1 ? names[0]! : `${names[names.length - 1]}–${names[0]}`;

/** The largest value that a fan draws. */
export const fanTop = ({ quantiles }: Fan): number =>
  NAMED.flatMap(([percentile]) => quantiles[percentile]).reduce((top, value) => (value > top ? value : top), 0);
