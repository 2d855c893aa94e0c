import type { Comparison } from '@paydown/engine/internal';
import type { Chart, Frame } from '../../../base/chart.js';
import { aheadChart } from './ahead.js';
import { compareArrChart } from './arr.js';
import { atFirstChart } from './atFirst.js';
import { crossoverChart } from './crossover.js';
import { differenceChart } from './difference.js';
import { compareSurvivalChart } from './survival.js';

/** Every chart of a comparison, the one that matters most first. */
export function compareCharts(comparison: Comparison): ((frame?: Frame) => Chart)[] {
  return [
    (frame) => aheadChart(comparison, frame),
    ...comparison.contests.flatMap((contest) => [
      (frame?: Frame) => differenceChart(comparison, contest, frame),
      (frame?: Frame) => crossoverChart(comparison, contest, frame),
    ]),
    (frame) => atFirstChart(comparison, frame),
    (frame) => compareArrChart(comparison, frame),
    (frame) => compareSurvivalChart(comparison, frame),
  ];
}
