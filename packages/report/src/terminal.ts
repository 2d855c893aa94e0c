/** What answers say on a terminal. */

export { renderPredictionTerminal } from './answers/score/predicted.js';
export { coefficientLabel } from './base/coefficients.js';
export { fit, wrapColumns, type TerminalStyle } from './document/terminal/columns.js';
export { csvLine, type CsvStyle } from './drawing/tables.js';
