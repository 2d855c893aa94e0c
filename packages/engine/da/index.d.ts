/**
 * The library: a scenario goes in, thousands of futures come out, and answers about them. What is not here is private.
 *
 * @packageDocumentation
 */
export { parseScenario, ScenarioError } from './library/parse.js';
export { readScenario, type Override, type Reading, type ScenarioSource } from './scenario/read.js';
export { formatFault, type Fault } from './scenario/fault.js';
export { writeScenario } from './scenario/write.js';
export type { Scenario } from './scenario/scenario.js';
export { simulate, summarise } from './library/simulate.js';
export { column, type Futures, type Wanted } from './simulate/play.js';
export type { Fan, Summary } from './summary/summary.js';
export type { Bounded } from './summary/estimate.js';
export { underPolicy, type Alternative } from './questions/common/alternatives.js';
export { compare } from './questions/compare/index.js';
export type { Comparison } from './questions/compare/answer.js';
export { rank, type RankAnswer } from './questions/rank/index.js';
export { decide } from './questions/decide/index.js';
export type { DecideAnswer } from './questions/decide/answer.js';
export { sensitivity, type SensitivityAnswer } from './questions/sensitivity/index.js';
export { explain, type Explanation } from './questions/explain/index.js';
export { CATALOGUE } from './coefficients/catalogue/index.js';
export { OUTCOMES, type OutcomeName } from './simulate/outcomes.js';
export { FATES, type Fate } from './simulate/fates.js';
export { POLICIES, type Policy } from './scenario/policies.js';
export { VERSION } from './version.js';
