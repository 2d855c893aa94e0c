/** The public surface of the report: a summary in, charts, pages and words out. Everything else is private. */

export { CHARTS, type ChartEntry } from './charts/index.js';
export {
  appendix,
  limitsSlide,
  runDeck,
  sourceNote,
  CHART_ROOM,
  type Deck,
  type Slide,
  type SlideTable,
} from './deck/slides.js';
export { comparisonDeck } from './deck/comparison.js';
export { writeDeck } from './deck/write.js';
export { themedPage } from './page/paint.js';
export { readTheme, type ThemeReading } from './themeFile.js';
export { DARK, LIGHT, THEMES, themed, type Theme } from './themes.js';
export { DESK, PHONE, SLIDE, type Chart, type Draw, type Frame, type Table } from './chart.js';
export { renderPng, renderSvg } from './render.js';
export { advancesModule } from './fonts.js';
export { drawBelief } from './belief.js';
export { LIMITS, type Limit } from './limits.js';
export { renderPage } from './page.js';
export { renderLoopsPage } from './loops/page.js';
export { loopsChart } from './charts/loops.js';
export { renderSensitivityPage } from './sensitivity/page.js';
export { sensitivityCharts } from './sensitivity/charts.js';
export { compareCharts, renderComparePage } from './compare/page.js';
export { aheadChart } from './compare/charts/ahead.js';
export { compareArrChart } from './compare/charts/arr.js';
export { atFirstChart } from './compare/charts/atFirst.js';
export { crossoverChart } from './compare/charts/crossover.js';
export { differenceChart } from './compare/charts/difference.js';
export { compareSurvivalChart } from './compare/charts/survival.js';
export { compareAsked, compareFinding, contestFinding, moneyFinding, sayWaiting } from './compare/words.js';
export { renderOptimisePage } from './optimise/page.js';
export { optimiseCharts } from './optimise/charts.js';
export { renderRankPage } from './rank/page.js';
export { rankCharts } from './rank/charts.js';
export { frontierCharts, sweepCharts } from './sweep/charts.js';
export { renderFrontierPage, renderSweepPage } from './sweep/page.js';
export { explainCharts, renderExplainPage } from './explain/page.js';
export { futureChart } from './explain/charts/future.js';
export { progressChart } from './explain/charts/progress.js';
export { whatIfChart } from './explain/charts/whatIf.js';
export { causesSvg } from './diagram/causes.js';
export { loopsTable } from './diagram/table.js';
export { renderTerminal, type TerminalStyle } from './terminal.js';
export { chartCsv, chartJson, chartSpec, csv } from './tables.js';
export { assumptions, type Assumption } from './assumptions.js';
export { answer, type Answer, type AnswerRow } from './answer.js';
export { renderCasePage } from './case/page.js';
export { caseCharts, caseDriversChart, caseNetChart, casePaybackChart } from './charts/case.js';
export { debateCharts, renderDebatePage } from './debate/page.js';
export { disagreementsChart } from './debate/disagreementsChart.js';
export { standingsChart } from './debate/standingsChart.js';
export { turningChart } from './debate/turningChart.js';
export { renderScorePage } from './score/page.js';
export { calibrationChart, predictionsChart, scoreCharts } from './charts/score.js';
