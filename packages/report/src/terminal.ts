/** What answers say on a terminal. */

export { knownSection, knownWarning } from './answers/run/known.js';
export { renderTerminal } from './answers/run/terminal.js';
export { renderPredictionTerminal } from './answers/score/predicted.js';
export { coefficientLabel } from './base/coefficients.js';
export { wrapColumns, type TerminalStyle } from './document/terminal/columns.js';
export { csvLine, type CsvStyle } from './drawing/tables.js';
