/** The public surface of the engine. Everything else is private. */

export { VERSION } from './version.js';

export type { Scenario, Start, Change } from './scenario/scenario.js';
export { keyOf, ROUNDS, START, type StartEntry } from './scenario/start.js';
export { LEVERS, LEVER_NAMES, type LeverName, type Levers } from './scenario/levers.js';
export { POLICIES, POLICY_NAMES, type Policy, type PolicyName, type PolicySettings, type SettingName } from './scenario/policies.js';
export { readScenario, type Override, type ScenarioSource } from './scenario/read.js';
export { writeScenario } from './scenario/write.js';
export { formatFault, type Fault } from './scenario/fault.js';
export { nearest } from './scenario/suggest.js';
export { scenarioSchema } from './scenario/schema.js';
export { scenarioReference } from './scenario/reference.js';
export { addWeeks } from './scenario/calendar.js';

export { CATALOGUE, CATALOGUE_GROUPS, COEFFICIENT_NAMES, type CoefficientName } from './coefficients/catalogue/index.js';
export type { Entry, Grade, Unit } from './coefficients/entry.js';
export type { Distribution, Shape } from './coefficients/distribution.js';
export { CORRELATIONS } from './coefficients/correlations.js';
export { LOOPS, NOISES, SHOCKS, type LoopName, type NoiseName, type ShockName } from './coefficients/switches.js';
export { median, quantile } from './coefficients/sample.js';
export { normalQuantile, Z90 } from './random/normal.js';

export { BLOCK_RUNS, blockCount, memoryNeeded, simulateBlock, type Block } from './simulate/index.js';
export { column, playHere, type Futures, type Play, type Wanted } from './simulate/play.js';

export {
  DEBT_ACTIVITIES, PERCENTILES, fanOver, meanOf, placeOf, proportion, ranks, reportedWeeks, splitSpread, summarise, worthPrinting,
  type Bounded, type Effort, type EffortName, type Estimate, type Fan, type Percentile, type Split, type Summary, type Timed, type Uncertainty,
} from './summary/index.js';
export { policyName, underPolicy, withPolicyFrom, type Alternative } from './questions/alternatives.js';
export { paired, percentileOf } from './questions/paired.js';
export { betterOf, emptiedByDeath, isJudged, JUDGED, MEASURE_NAMES, recordedOf, unfitToJudge, valuesOf, wantedFor, worstOf, type JudgedName, type Measure, type MeasureName } from './questions/measure.js';
export { readJudged, readMeasure, readMeasureName, readWeek } from './questions/readMeasure.js';
export { compare, memoryToCompare, MOST_ALTERNATIVES } from './questions/compare.js';
export { COMPARED, type AlternativeAnswer, type Compared, type Comparison, type Contest } from './questions/compare/answer.js';
export type { Crossover, LeadBy, Reached } from './questions/compare/crossover.js';
export { delayed } from './questions/compare/delay.js';
export type { AtFirst } from './questions/compare/start.js';
export { COMPARE_DEFAULTS, judgeOf, readBy, readDelay, readDiscount, readJudge, readMultiple, termsFor, type CompareTerms, type Judge } from './questions/compare/terms.js';
export { discountFactors, ledgerOf, type Ledger, type ValueTerms } from './questions/presentValue.js';
export { uncertainty } from './questions/uncertainty.js';
export { policiesRanked, rank, type RankAnswer, type RankedPolicy } from './questions/rank.js';
export { TEMPERS, type Temper, type TemperChoice } from './questions/rank/standing.js';
export { futuresToOptimise, optimise, type FamilyAnswer, type FreshPolicy, type OptimiseAnswer, type Reached as OptimiseReached, type TriedPolicy, type Wish } from './questions/optimise.js';
export { FAMILIES, OVERS, type FamilyName, type Over } from './questions/optimise/families.js';
export { readGoal, readLimit, type Goal, type Limit } from './questions/optimise/goal.js';
export type { Verdict as LimitVerdict } from './questions/optimise/trial.js';
export type { Statistic } from './questions/statistic.js';
export { debate } from './questions/debate.js';
export { debateFutures, disputesIn, type Debate, type Person } from './questions/debate/debate.js';
export type { Along, DebateAnswer, Disagreement, SideAnswer, Standing as DebateStanding, Verdict } from './questions/debate/answer.js';
export { debateSchema } from './questions/debate/schema.js';
export { readDebate, type DebateReading } from './questions/debate/read.js';
export {
  otherDecision, SAMPLES, sensitivity, SENSITIVITY_METHODS, sensitivityFutures, TRAJECTORIES, type SensitivityAnswer, type SensitivityMethod, type SensitivityOptions,
} from './questions/sensitivity.js';
export type { Judged, Kind } from './questions/sensitivity/reading.js';
export type { Effect, Look, Standing, Tornado, TornadoBar } from './questions/sensitivity/tornado.js';
export type { Flip, Winner } from './questions/sensitivity/flips.js';
export type { Morris, Screened } from './questions/sensitivity/morris.js';
export type { Indices } from './questions/sensitivity/indices.js';
export type { Factor, Sobol, SpreadOf } from './questions/sensitivity/sobol.js';
export {
  combinations, frontier, FRONTIER_STEPS, MOST_POINTS, readAxes, memoryToJudge, startsUpTo, sweep,
  type Axis, type AxisValue, type FrontierAnswer, type FrontierCell, type FrontierRow, type LastSafeStart, type SweepAnswer, type SweepPoint, type SweptAxis,
} from './questions/sweep/index.js';
export { causes, type CausalLink, type Causes, type FeedbackLoop, type Sign } from './questions/causal.js';
export type { PartName } from './questions/causal/parts.js';
export { LOOP_NAMES, loops, type LoopsAnswer } from './questions/loops.js';
export { COURSE, explain, explainFutures, type CourseName, type Explanation, type ExplainOptions } from './questions/explain.js';
export { readRun, RUN_NAMES, type RunChoice, type RunName } from './questions/explain/choose.js';
export { halfYearIn, usualDecisions, type Counterfactual, type Tried } from './questions/explain/counterfactuals.js';
export { debtIsProgress, progressFutures, readWithin, type DebtIsProgress, type ProgressOptions } from './questions/explain/debtIsProgress.js';
export { differs, distance, isDeath, type Ending } from './questions/explain/distance.js';
export type { Driving } from './questions/explain/driving.js';
export { isShock, story, type Shock, type StoryEvent } from './questions/explain/events.js';
export { ENGINEER_MONTH, type Marginal } from './questions/explain/marginal.js';
export type { Crossing, MarkName } from './questions/explain/marks.js';
export { turnsOf, type Turn } from './questions/explain/turn.js';
export { LOOP_OUTCOMES, type Level, type LoopAnswer, type LoopOutcome, type LoopWorth, type LoopWorths, type Paired } from './summary/loops.js';
export { ACTIVITIES, ACTIVITY_NAMES, OUTCOMES, OUTCOME_NAMES, type ActivityName, type Outcome, type OutcomeName } from './simulate/outcomes.js';
export { DEATHS, FATES, FATE_NAMES, isDead, type Fate } from './simulate/fates.js';
export { businessCase } from './questions/case.js';
export type { CaseAnswer, CaseDelay, CaseDriver, Middle } from './questions/case/answer.js';
export { CASE_KEYS, type CaseFile } from './questions/case/file.js';
export { WHO, type Who } from './questions/case/inputs.js';
export { readCase, type BusinessCase, type CaseReading } from './questions/case/read.js';
export { MODEL, predict, type PredictedDay } from './questions/predict.js';
export { INTERVALS, NEAR_DAYS, score, type Forecaster, type Interval, type ScoreAnswer, type ScoredPrediction, type TrackRecord } from './questions/score.js';
export { readEntries, SAID, writeEntry, type Entry as ScoreEntry, type Happened, type Prediction, type Said } from './questions/score/entry.js';
export { outcomeFrom, readDated, readNow, readOutcome, readOutcomeList } from './questions/score/read.js';
export { readSaying, type Saying } from './questions/score/said.js';
export { dayNumber } from './scenario/calendar.js';
export type { Problem } from './scenario/quantities/problem.js';
