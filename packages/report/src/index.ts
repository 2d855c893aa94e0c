/** The public surface of the report: a summary in, charts, pages and words out. Everything else is private. */

export { CHARTS, type ChartEntry } from './charts/index.js';
export { DARK, LIGHT, THEMES, themed, type Theme } from './themes.js';
export { DESK, PHONE, SLIDE, type Chart, type Draw, type Frame, type Table } from './chart.js';
export { renderPng, renderSvg } from './render.js';
export { drawBelief } from './belief.js';
export { LIMITS, type Limit } from './limits.js';
export { renderPage } from './page.js';
export { renderLoopsPage } from './loops/page.js';
export { loopsChart } from './charts/loops.js';
export { causesSvg } from './diagram/causes.js';
export { loopsTable } from './diagram/table.js';
export { renderTerminal, type TerminalStyle } from './terminal.js';
export { chartCsv, chartJson, csv } from './tables.js';
export { assumptions, type Assumption } from './assumptions.js';
export { answer, type Answer, type AnswerRow } from './answer.js';
