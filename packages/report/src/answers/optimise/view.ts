import type { OptimiseAnswer } from '@paydown/engine';
import type { View } from '../../document/view.js';
import { optimiseCharts } from './charts.js';
import { renderOptimiseTerminal } from './terminal.js';

export const view: View<OptimiseAnswer> = {
  terminal: renderOptimiseTerminal,
  page: async (answer) => (await import('./page.js')).renderOptimisePage(answer),
  charts: optimiseCharts,
};
