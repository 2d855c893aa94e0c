import type { DebateAnswer } from '@paydown/engine';
import type { View } from '../../document/view.js';
import { debateCharts } from './charts.js';
import { renderDebateTerminal } from './terminal.js';

export const view: View<DebateAnswer> = {
  terminal: renderDebateTerminal,
  page: async (answer) => (await import('./page.js')).renderDebatePage(answer),
  charts: debateCharts,
};
