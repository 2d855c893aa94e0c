import type { CaseAnswer } from '@paydown/engine/internal';
import type { View } from '../../document/view.js';
import { caseCharts } from './charts.js';
import { renderCaseTerminal } from './terminal.js';

export const view: View<CaseAnswer> = {
  terminal: renderCaseTerminal,
  page: async (answer) => (await import('./page.js')).renderCasePage(answer),
  charts: caseCharts,
};
