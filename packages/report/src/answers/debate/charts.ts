import type { DebateAnswer } from '@paydown/engine';
import type { Chart, Frame } from '../../base/chart.js';
import { disagreementsChart } from './disagreementsChart.js';
import { standingsChart } from './standingsChart.js';
import { turningChart, turningOf } from './turningChart.js';

/** Every chart of a debate, the one that matters most first. */
export function drawings(answer: DebateAnswer): ((frame?: Frame) => Chart)[] {
  return [
    (frame) => standingsChart(answer, frame),
    ...(answer.disagreements.length === 0 ? [] : [(frame?: Frame) => disagreementsChart(answer, frame)]),
    ...(turningOf(answer).length === 0 ? [] : [(frame?: Frame) => turningChart(answer, frame)]),
  ];
}

export const debateCharts = (answer: DebateAnswer, frame?: Frame): Chart[] =>
  drawings(answer).map((draw) => draw(frame));
