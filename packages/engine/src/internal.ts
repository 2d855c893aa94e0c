/** What Paydown’s own packages share. It may change with every version; others use the library, `index.ts`. */

export { VERSION } from './version.js';
export { own } from './scenario/own.js';

export type { Change, Fitted, PlannedHeadcount, Scenario, Shift, Start } from './scenario/scenario.js';
export { keyOf, ROUNDS, START, type StartEntry } from './scenario/start.js';
export { KNOWN, KNOWN_NAMES, type Known, type KnownName } from './scenario/known.js';
export { LEVERS, LEVER_NAMES, type LeverName, type Levers } from './scenario/levers.js';
export {
  POLICIES,
  POLICY_NAMES,
  type Policy,
  type PolicyName,
  type PolicySettings,
  type SettingName,
} from './scenario/policies.js';
export { readScenario, type Override, type ScenarioSource } from './scenario/read.js';
export {
  BOARDS,
  clashOf,
  FEELINGS,
  INTERVIEW,
  INTERVIEW_NAMES,
  isWrong,
  lostAt,
  type BoardWish,
  type Choice,
  type Feeling,
  type InterviewAnswers,
  type InterviewName,
} from './scenario/interview/questions.js';
export { writeAnswers } from './scenario/interview/write.js';
export { writeCompany, writeFittedFile, writeScenario } from './scenario/write.js';
export { writeLever } from './scenario/checks/levers.js';
export { writePolicy } from './scenario/checks/debt.js';
export { writeQuantity, writeRange } from './scenario/quantities/write.js';
export { formatFault, type Fault } from './scenario/fault.js';
export { nearest } from './scenario/suggest.js';
export { scenarioSchema } from './scenario/schema.js';
export { scenarioReference } from './scenario/reference.js';
export { CURRENCIES, currenciesIn, USUAL_CURRENCY, withSignOf, type Currency } from './scenario/quantities/currency.js';
export { addWeeks, dayNumber, sayMonth, sayQuarter } from './scenario/calendar.js';
export type { Problem } from './scenario/quantities/problem.js';

export {
  CATALOGUE,
  CATALOGUE_GROUPS,
  COEFFICIENT_NAMES,
  type CoefficientName,
} from './coefficients/catalogue/index.js';
export type { Entry, Grade, Unit } from './coefficients/entry.js';
export type { Distribution, Shape } from './coefficients/distribution.js';
export { CORRELATIONS } from './coefficients/correlations.js';
export {
  DOOR_NAMES,
  DOORS,
  LOOPS,
  MECHANISMS,
  NOISES,
  SHOCKS,
  type DoorName,
  type LoopName,
  type MechanismName,
  type NoiseName,
  type ShockName,
} from './coefficients/switches.js';
export { median, quantile } from './coefficients/sample.js';
export { normalQuantile, Z90 } from './random/normal.js';

export { VARIABLES, VARIABLE_KINDS, type VariableEntry, type VariableKind } from './company/variables.js';
export { BLOCK_RUNS, blockCount, memoryNeeded, simulateBlock, type Block } from './simulate/index.js';
export type { Design } from './simulate/design.js';
export { column, playHere, type Futures, type Play, type Wanted } from './simulate/play.js';

export {
  designEffect,
  DEBT_ACTIVITIES,
  PERCENTILES,
  fanOver,
  meanOf,
  leadingPlace,
  proportion,
  ranks,
  reportedWeeks,
  splitSpread,
  summarise,
  roundToError,
  type Bounded,
  type Effort,
  type EffortName,
  type Estimate,
  type Fan,
  type Percentile,
  type Split,
  type Summary,
  type Timed,
  type Uncertainty,
} from './summary/index.js';
export type { KnownAnswer } from './summary/known.js';
export {
  BACK,
  DANGER_COURSES,
  DANGER_GROUPS,
  SIGNS,
  STALLED,
  type Danger,
  type DangerCourse,
  type DangerGroup,
  type EarlySign,
  type EventName,
  type Group,
  type Rescue,
  type SignName,
  type Trait,
} from './summary/danger.js';
export { DOOR_OUTCOMES, type DoorOutcome, type Doors, type DoorShares } from './summary/doors.js';
export {
  LOOP_OUTCOMES,
  type Level,
  type LoopAnswer,
  type LoopOutcome,
  type LoopWorth,
  type LoopWorths,
  type Paired,
} from './summary/loops.js';
export {
  ACTIVITIES,
  ACTIVITY_NAMES,
  DERIVED,
  isDerived,
  OUTCOMES,
  OUTCOME_NAMES,
  type ActivityName,
  type Outcome,
  type OutcomeName,
  type WantedName,
} from './simulate/outcomes.js';
export { bothDeadBy, DEATHS, FATES, FATE_NAMES, isDead, type Fate } from './simulate/fates.js';

export * from './questions/index.js';
