import type { LoopsAnswer } from '@paydown/engine';
import type { View } from '../../document/view.js';
import { loopsChart } from './chart.js';
import { renderLoopsTerminal } from './terminal.js';

export const view: View<LoopsAnswer> = {
  terminal: renderLoopsTerminal,
  page: async (answer) => (await import('./page.js')).renderLoopsPage(answer),
  charts: (answer, frame) => [loopsChart(answer, frame)],
};
