/** What answers say on a terminal. */

export { knownWarning } from './answers/run/known.js';
export { renderTerminal } from './answers/run/terminal.js';
export { renderCompareTerminal } from './answers/compare/terminal.js';
export { renderDebateTerminal } from './answers/debate/terminal.js';
export { renderExplainTerminal } from './answers/explain/terminal.js';
export { renderCaseTerminal } from './answers/case/terminal.js';
export { renderLoopsTerminal } from './answers/loops/terminal.js';
export { renderPredictionTerminal } from './answers/score/predicted.js';
export { renderFrontierTerminal, renderSweepTerminal } from './answers/sweep/terminal.js';
export { renderOptimiseTerminal } from './answers/optimise/terminal.js';
export { renderSensitivityTerminal } from './answers/sensitivity/terminal.js';
export { coefficientLabel } from './base/coefficients.js';
export { wrapColumns, type TerminalStyle } from './document/terminal/columns.js';
