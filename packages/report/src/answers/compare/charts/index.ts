import type { Comparison } from '@paydown/engine/internal';
import type { Chart, Frame } from '../../../base/chart.js';
import { aheadChart } from './ahead.js';
import { compareArrChart } from './arr.js';
import { atFirstChart } from './atFirst.js';
import { crossoverChart } from './crossover.js';
import { differenceChart } from './difference.js';
import { compareSurvivalChart } from './survival.js';

/** Every chart of a comparison: who is ahead, what it costs now, when that is even, who lives; and then the rest. */
export function compareCharts(comparison: Comparison): ((frame?: Frame) => Chart)[] {
  return [
    (frame) => aheadChart(comparison, frame),
    (frame) => atFirstChart(comparison, frame),
    ...comparison.contests.map((contest) => (frame?: Frame) => crossoverChart(comparison, contest, frame)),
    (frame) => compareSurvivalChart(comparison, frame),
    ...comparison.contests.map((contest) => (frame?: Frame) => differenceChart(comparison, contest, frame)),
    (frame) => compareArrChart(comparison, frame),
  ];
}
