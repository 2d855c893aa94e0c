/**
 * The library: a scenario goes in, thousands of futures come out, and answers about them. What is not here is private.
 *
 * @packageDocumentation
 */
export { parseScenario, ScenarioError } from './library/parse.js';
export { readScenario } from './scenario/read.js';
export { formatFault } from './scenario/fault.js';
export { writeScenario } from './scenario/write.js';
export { simulate, summarise } from './library/simulate.js';
export { column } from './simulate/play.js';
export { underPolicy } from './questions/common/alternatives.js';
export { compare } from './questions/compare/index.js';
export { rank } from './questions/rank/index.js';
export { decide } from './questions/decide/index.js';
export { sensitivity } from './questions/sensitivity/index.js';
export { explain } from './questions/explain/index.js';
export { CATALOGUE } from './coefficients/catalogue/index.js';
export { OUTCOMES } from './simulate/outcomes.js';
export { FATES } from './simulate/fates.js';
export { POLICIES } from './scenario/policies.js';
export { VERSION } from './version.js';
