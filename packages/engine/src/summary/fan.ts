import type { Block } from '../simulate/block.js';
import { kept } from './digits.js';
import { estimatePercentiles, type PercentilePlan } from './quantiles.js';
import { PERCENTILES, type Fan, type Percentile } from './summary.js';

/** Copies one outcome in one week from all blocks into `column`, in the order of the runs. */
export function gather(blocks: readonly Block[], outcome: number, week: number, weeks: number, column: Float64Array): void {
  let at = 0;
  for (const block of blocks) {
    const row = (outcome * weeks + week) * block.runs;
    column.set(block.values.subarray(row, row + block.runs), at);
    at += block.runs;
  }
}

/** The distribution of one outcome in each of the given weeks. */
export function fan(blocks: readonly Block[], outcome: number, reported: readonly number[], weeks: number, plan: PercentilePlan, column: Float64Array): Fan {
  const n = column.length;
  const empty = () => Object.fromEntries(PERCENTILES.map((p) => [p, [] as number[]])) as Record<Percentile, number[]>;
  const result = { mean: [] as number[], meanError: [] as number[], quantiles: empty(), errors: empty() };
  for (const week of reported) {
    gather(blocks, outcome, week, weeks, column);
    const mean = meanOf(column);
    result.mean.push(kept(mean));
    result.meanError.push(kept(Math.sqrt(varianceOf(column, mean) / n)));
    estimatePercentiles(plan, column, n, (i, value, error) => {
      result.quantiles[PERCENTILES[i]!].push(kept(value));
      result.errors[PERCENTILES[i]!].push(kept(error));
    });
  }
  return result;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

function varianceOf(values: Float64Array, mean: number): number {
  if (values.length < 2) return 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i]! - mean) * (values[i]! - mean);
  return sum / (values.length - 1);
}
