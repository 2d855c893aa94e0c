import { quantile, Z90, type Distribution } from '@paydown/engine/internal';
import type { TopLevelSpec } from 'vega-lite';
import { compileSvg } from './render.js';
import { HUE, INK } from '../base/theme.js';

type Spread = Exclude<Distribution, { shape: 'constant' }>;

const WIDTH = 132;
const HEIGHT = 30;
/** From the 2nd to the 98th percentile, as standard normal numbers. */
const REACH = 2.0537;
const STEPS = 60;

/** What is believed about a number, drawn small for a table: its density from P2 to P98, with lines at P10, P50 and P90. */
export async function drawBelief(distribution: Spread): Promise<string> {
  const spec = {
    width: WIDTH,
    height: HEIGHT,
    padding: 2,
    background: INK.paper,
    config: { view: { stroke: null }, axis: null, aria: false },
    layer: [
      {
        data: { values: density(distribution) },
        mark: { type: 'area', color: HUE.sky, opacity: 0.55, interpolate: 'monotone' },
        encoding: {
          x: { field: 'value', type: 'quantitative', axis: null, scale: { zero: false, nice: false, padding: 2 } },
          y: { field: 'density', type: 'quantitative', axis: null },
        },
      },
      {
        data: { values: [-Z90, 0, Z90].map((z) => ({ value: quantile(distribution, z), thick: z === 0 ? 2 : 1 })) },
        mark: { type: 'rule', color: HUE.blue },
        encoding: {
          x: { field: 'value', type: 'quantitative' },
          strokeWidth: { field: 'thick', type: 'quantitative', scale: null, legend: null },
        },
      },
    ],
  } as unknown as TopLevelSpec;
  return compileSvg(spec);
}

/** Density along a distribution, the highest 1: how much probability lies between two quantiles near each other, over their distance. */
function density(distribution: Spread): { value: number; density: number }[] {
  const at = (i: number) => REACH * ((2 * i) / STEPS - 1);
  const parts = Array.from({ length: STEPS }, (_, i) => {
    const [low, high] = [quantile(distribution, at(i)), quantile(distribution, at(i + 1))];
    const middle = (at(i) + at(i + 1)) / 2;
    return { value: (low + high) / 2, density: high > low ? Math.exp(-0.5 * middle * middle) / (high - low) : 0 };
  });
  const highest = Math.max(...parts.map((part) => part.density));
  return parts.map(({ value, density: height }) => ({
    value: Number(value.toPrecision(5)),
    density: Number((height / highest).toFixed(3)),
  }));
}
