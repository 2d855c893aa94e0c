import { roundStep } from '../../marks/scale.js';
import type { Fill } from './grid.js';

const STEPS = 8;
/** How strongly steps of a shade cover the paper: told apart in grey print. */
const STRENGTHS = [0.1, 0.28, 0.46, 0.66, 0.9] as const;

/** A scale in steps of one hue. */
export interface Shades {
  /** Ends of the steps, one more than there are fills. */
  readonly edges: readonly number[];
  readonly fills: readonly Fill[];
  readonly of: (value: number) => Fill;
}

/** About six round steps that hold all values, darker the more there is. */
export function shades(colour: string, values: readonly number[]): Shades {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = high > low ? roundStep((high - low) / STEPS) : Math.abs(high) || 1;
  const [first, last] = [
    Math.floor(low / step + 1e-9),
    Math.max(Math.floor(low / step + 1e-9) + 1, Math.ceil(high / step - 1e-9)),
  ];
  const steps = last - first;
  const edges = Array.from({ length: steps + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  const fills = Array.from({ length: steps }, (_, i) => ({ colour, opacity: strengthOf((i + 0.5) / steps) }));
  return {
    edges,
    fills,
    of: (value) => fills[Math.min(steps - 1, Math.max(0, Math.floor(value / step - first + 1e-9)))]!,
  };
}

/** A strength for a place from 0 to 1. */
function strengthOf(place: number): number {
  const along = place * (STRENGTHS.length - 1);
  const index = Math.min(STRENGTHS.length - 2, Math.floor(along));
  return Number((STRENGTHS[index]! + (along - index) * (STRENGTHS[index + 1]! - STRENGTHS[index]!)).toPrecision(2));
}
