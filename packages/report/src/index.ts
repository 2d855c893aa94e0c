/** The public surface of the report: a summary in, charts, pages and words out. Everything else is private. */

import type { writeDeck as deckWriter } from './document/deck/write.js';
import type { workbook as workbookWriter } from './document/workbook/write.js';

export { CHARTS, type ChartEntry } from './answers/run/charts/index.js';
export type { Deck, Plot, Slide } from './document/deck/slide.js';
export type { WrittenDeck } from './document/deck/write.js';
export type { Wanted } from './document/deck/choose.js';
export { themedPage } from './document/page/paint.js';
export { readTheme, type ThemeReading } from './themeFile.js';
export { DARK, LIGHT, THEMES, themed, type Theme } from './base/themes.js';
export { DESK, PHONE, SLIDE, type Chart, type Draw, type Frame, type Table } from './base/chart.js';
export { renderPng, renderSvg } from './drawing/render.js';
export { advancesModule } from './base/fonts.js';
export { drawBelief } from './drawing/belief.js';
export { LIMITS, type Limit } from './base/limits.js';
export { loopsChart } from './answers/loops/chart.js';
export { compareCharts } from './answers/compare/charts/index.js';
export { aheadChart } from './answers/compare/charts/ahead.js';
export { compareArrChart } from './answers/compare/charts/arr.js';
export { atFirstChart } from './answers/compare/charts/atFirst.js';
export { crossoverChart } from './answers/compare/charts/crossover.js';
export { differenceChart } from './answers/compare/charts/difference.js';
export { compareSurvivalChart } from './answers/compare/charts/survival.js';
export { compareAsked, compareFinding, contestFinding, moneyFinding, sayWaiting } from './answers/compare/words.js';
export { frontierCharts, sweepCharts } from './answers/sweep/charts.js';
export { futureChart } from './answers/explain/charts/future.js';
export { progressChart } from './answers/explain/charts/progress.js';
export { whatIfChart } from './answers/explain/charts/whatIf.js';
export { causesSvg } from './answers/causes/diagram.js';
export { loopsTable } from './answers/causes/table.js';
export { viewFor, type QuestionName, type View } from './views.js';
export type { TerminalStyle } from './document/terminal/columns.js';
export { chartCsv, chartJson, chartSpec, csv } from './drawing/tables.js';
export { assumptions, type Assumption } from './answers/assumptions/assumptions.js';
export { runFindings, type RunFindings, type FindingRow } from './answers/run/findings.js';
export { caseNetChart, casePaybackChart } from './answers/case/charts.js';
export { caseDriversChart } from './answers/case/driversChart.js';
export { disagreementsChart } from './answers/debate/disagreementsChart.js';
export { scoresChart } from './answers/debate/scoresChart.js';
export { turningChart } from './answers/debate/turningChart.js';
export { calibrationChart } from './answers/score/charts.js';
export { predictionsChart } from './answers/score/predictionsChart.js';

// What writes slides and workbooks is loaded when one is wanted.

/** Slides as they stand in a file, and their titles. */
export const writeDeck: typeof deckWriter = async (...wanted) =>
  (await import('./document/deck/write.js')).writeDeck(...wanted);

/** A workbook with these sheets, as it stands in a file. Texts stay texts: only what a view gives as a formula is one. */
export const workbook: typeof workbookWriter = async (...sheets) =>
  (await import('./document/workbook/write.js')).workbook(...sheets);
