import type { SensitivityAnswer } from '@paydown/engine';
import { SLIDE, type Chart, type Frame } from '../../base/chart.js';
import { morrisChart } from './morrisChart.js';
import { sobolChart } from './sobolChart.js';
import { tornadoChart } from './tornadoChart.js';

/** The charts of an answer: one for each way of looking that was asked for; none where nothing is uncertain. */
export function sensitivityCharts(answer: SensitivityAnswer, frame: Frame = SLIDE): Chart[] {
  const { tornado, morris, sobol, uncertain } = answer;
  if (uncertain.length === 0) return [];
  return [
    ...(tornado ? [tornadoChart(answer, tornado, frame)] : []),
    ...(sobol ? [sobolChart(answer, sobol, frame)] : []),
    ...(morris ? [morrisChart(answer, morris, frame)] : []),
  ];
}
