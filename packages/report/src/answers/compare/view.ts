import type { Comparison } from '@paydown/engine';
import type { View } from '../../document/view.js';
import { chartsIn } from '../../document/model.js';
import { compareCharts } from './charts/index.js';
import { contestBlocks } from './doors.js';
import { renderCompareTerminal } from './terminal.js';

export const view: View<Comparison> = {
  terminal: renderCompareTerminal,
  page: async (answer) => (await import('./page.js')).renderComparePage(answer),
  charts: (answer, frame) => [
    ...compareCharts(answer).map((draw) => draw(frame)),
    ...chartsIn(contestBlocks(answer), frame),
  ],
};
