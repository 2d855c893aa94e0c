import type { Fan, Summary } from '@paydown/engine';
import type { Box, Frame, Layer } from '../chart.js';
import { estimate } from '../findings.js';
import { drawn, honest } from '../format.js';
import { HUE } from '../theme.js';
import { changes } from './changes.js';
import { endLabels } from './labels.js';
import { pointer } from './pointer.js';
import { y, type Scale } from './scale.js';
import { x } from './time.js';

export interface FanStyle {
  readonly scale: Scale;
  readonly format: (value: number) => string;
  readonly colour?: string;
}

const NAMED = [[95, 'P95'], [75, 'P75'], [50, 'median'], [25, 'P25'], [5, 'P5']] as const;

/** The bands P5–P95 and P25–P75 and the median over dates, with their names and last values at the right edge (one name for values written alike). */
export function fanLayers(summary: Summary, fan: Fan, box: Box, frame: Frame, style: FanStyle, between: readonly Layer[] = []): Layer[] {
  const { scale, format, colour = HUE.blue } = style;
  const last = summary.dates.length - 1;
  const { quantiles } = fan;
  const values = summary.dates.map((date, i) => ({
    date, ...Object.fromEntries(NAMED.map(([percentile]) => [`p${percentile}`, drawn(quantiles[percentile][i]!)])),
  }));
  const at = x(summary, box.width);
  const band = (low: string, high: string, opacity: number): Layer => ({
    mark: { type: 'area', color: colour, opacity },
    encoding: { x: at, y: y(low, scale), y2: { field: high } },
  });
  const written = NAMED.map(([percentile, name]) => ({ percentile, name, value: format(honest(estimate(fan, percentile, last))) }));
  const names = written.filter(({ value }, i) => value !== written[i - 1]?.value).map(({ percentile, value }) => ({
    text: `${span(written.filter((other) => other.value === value).map(({ name }) => name))} ${value}`,
    height: (box.height * quantiles[percentile][last]!) / scale.top,
    colour,
    bold: written.some((other) => other.value === value && other.percentile === 50),
  }));
  return [
    {
      data: { values },
      layer: [
        band('p5', 'p95', 0.16),
        band('p25', 'p75', 0.26),
        { mark: { type: 'line', color: colour, strokeWidth: 3 }, encoding: { x: at, y: y('p50', scale) } },
      ],
    },
    ...between,
    ...changes(summary, box),
    ...endLabels(names, box),
    ...pointer(summary, frame, box, (i) => NAMED.map(([percentile, name]) => `${name} ${format(quantiles[percentile][i]!)}`)),
  ];
}

/** One name, or the lowest and highest of several: “P5–P25”. */
const span = (names: readonly string[]): string => (names.length === 1 ? names[0]! : `${names[names.length - 1]}–${names[0]}`);

/** The largest value that a fan draws. */
export const fanTop = (fan: Fan): number => fan.quantiles[95].reduce((top, value) => Math.max(top, value), 0);
