import type { Explanation } from '@paydown/engine';
import type { View } from '../../document/view.js';
import { explainCharts } from './charts/index.js';
import { renderExplainTerminal } from './terminal.js';

export const view: View<Explanation> = {
  terminal: renderExplainTerminal,
  page: async (answer) => (await import('./page.js')).renderExplainPage(answer),
  charts: explainCharts,
};
