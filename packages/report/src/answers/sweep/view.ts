import type { SweepAnswer, FrontierAnswer } from '@paydown/engine';
import type { View } from '../../document/view.js';
import { sweepCharts, frontierCharts } from './charts.js';
import { renderSweepTerminal, renderFrontierTerminal } from './terminal.js';

export const sweepView: View<SweepAnswer> = {
  terminal: renderSweepTerminal,
  page: async (answer) => (await import('./page.js')).renderSweepPage(answer),
  charts: (answer, frame) => sweepCharts(answer).map((draw) => draw(frame)),
};

export const frontierView: View<FrontierAnswer> = {
  terminal: renderFrontierTerminal,
  page: async (answer) => (await import('./page.js')).renderFrontierPage(answer),
  charts: (answer, frame) => frontierCharts(answer).map((draw) => draw(frame)),
};
