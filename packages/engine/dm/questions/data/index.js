/** Futures as tables, for spreadsheets, databases and notebooks. */
export { futuresTable } from './futures.js';
export { SUMMARY_COLUMNS, summaryPlays, summaryRows } from './summary.js';
export { weeksTable } from './weeks.js';
