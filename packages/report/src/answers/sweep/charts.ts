import { isCondition, type FrontierAnswer, type SweepAnswer } from '@paydown/engine/internal';
import type { Drawing } from '../../base/chart.js';
import { curveChart, spreadChart } from './curve.js';
import { frontierChart, frontierLevelsChart } from './frontier.js';
import { mapChart, mapLivesChart } from './map.js';
import { startChart } from './start.js';

/** The charts of the frontier: the map, what comes out in its cells, and how late a change still rescues where any future is lost. */
export function frontierCharts(answer: FrontierAnswer): readonly Drawing[] {
  const maps: Drawing[] = [(frame) => frontierChart(answer, frame), (frame) => frontierLevelsChart(answer, frame)];
  const { start } = answer;
  return start === null || start.rescued.length === 0
    ? maps
    : [...maps, (frame) => startChart({ ...answer, start }, frame)];
}

/** The charts of a sweep: curves for one value, maps for two. */
export function sweepCharts(answer: SweepAnswer): readonly Drawing[] {
  if (answer.axes.length > 1) return [(frame) => mapChart(answer, frame), (frame) => mapLivesChart(answer, frame)];
  const curve: Drawing = (frame) => curveChart(answer, frame);
  return isCondition(answer.measure.name) ? [curve] : [curve, (frame) => spreadChart(answer, frame)];
}
