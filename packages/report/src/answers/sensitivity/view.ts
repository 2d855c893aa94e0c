import type { SensitivityAnswer } from '@paydown/engine';
import type { View } from '../../document/view.js';
import { sensitivityCharts } from './charts.js';
import { renderSensitivityTerminal } from './terminal.js';

export const view: View<SensitivityAnswer> = {
  terminal: renderSensitivityTerminal,
  page: async (answer) => (await import('./page.js')).renderSensitivityPage(answer),
  charts: sensitivityCharts,
};
