import { isCondition, type MeasureName, type Statistic } from '@paydown/engine/internal';
import { measureWords } from './measure.js';

/** A statistic of a measure as a sentence says it: “median revenue”, “mean revenue of the worst 5%”, “share alive or acquired”. */
export function statisticWords(name: MeasureName, statistic: Statistic): string {
  const { label, mean } = measureWords(name);
  if (isCondition(name) || statistic === 'mean') return mean;
  return statistic === 'median' ? `median ${label}` : `mean ${label} of the worst 5%`;
}
