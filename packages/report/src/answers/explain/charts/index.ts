import type { Explanation } from '@paydown/engine';
import type { Chart, Frame } from '../../../base/chart.js';
import { futureChart } from './future.js';
import { progressChart } from './progress.js';
import { whatIfChart } from './whatIf.js';

/** Every chart of the story of one future. */
export const explainCharts = (answer: Explanation, frame?: Frame): readonly Chart[] => [
  futureChart(answer, frame),
  progressChart(answer, frame),
  whatIfChart(answer, frame),
];
