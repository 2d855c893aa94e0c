/** What can be asked of scenarios: each question takes one or several and a way to play them, and answers in plain data. */

export { besides, policyName, underPolicy, withPolicyFrom, type Alternative } from './common/alternatives.js';
export { paired, percentileOf } from './common/paired.js';
export {
  aboutMeasure,
  betterOf,
  emptiedByDeath,
  isCondition,
  CONDITIONS,
  MEASURE_NAMES,
  recordedOf,
  unfitAsCriterion,
  valuesOf,
  wantedFor,
  worstOf,
  YARDSTICK,
  type ConditionName,
  type Measure,
  type MeasureName,
} from './common/measure.js';
export { readJudged, readMeasure, readMeasureName, readWeek } from './common/readMeasure.js';
export { compare, memoryToCompare, MOST_ALTERNATIVES } from './compare/index.js';
export { COMPARED, type AlternativeAnswer, type Compared, type Comparison, type Contest } from './compare/answer.js';
export type { Crossover, LeadBy, Reached } from './compare/crossover.js';
export { delayed } from './compare/delay.js';
export { criterionSeries } from './compare/series.js';
export type { AtFirst } from './compare/start.js';
export {
  COMPARE_DEFAULTS,
  criterionOf,
  readBy,
  readDelay,
  readDiscount,
  readCriterion,
  readMultiple,
  termsFor,
  type CompareTerms,
  type Criterion,
} from './compare/terms.js';
export { ledgerOf, type Ledger } from './common/presentValue.js';
export { discountFactors, VALUE_TERMS, type ValueTerms } from '../simulate/value.js';
export { compareError, decideError, runError } from './precision.js';
export { whatIsLeft } from './known.js';
export { uncertainty } from './uncertainty/index.js';
export { rank, rankFutures, type RankAnswer, type RankedPolicy } from './rank/index.js';
export { PREFERENCES, type Preference, type PreferenceChoice } from './rank/preferences.js';
export {
  futuresToOptimise,
  optimise,
  type FamilyAnswer,
  type FreshPolicy,
  type OptimiseAnswer,
  type Reached as OptimiseReached,
  type TriedPolicy,
  type Objective,
} from './optimise/index.js';
export { FAMILIES, OVERS, type FamilyName, type Over } from './optimise/families.js';
export { YARDSTICKS, type Advice, type OtherVoice, type Yardstick } from './common/advice.js';
export { RULE, type Place, type Recommendation } from './common/recommend.js';
export { beyondSeen, SEEN_SHARE } from './common/pays.js';
export { policySaid } from './common/policySaid.js';
export { policyWords } from './common/policyWords.js';
export { usualName } from './common/usual.js';
export { sameCompany } from './common/upheaval.js';
export { decide, futuresToDecide } from './decide/index.js';
export {
  OTHER_YARDSTICKS,
  type DecideAnswer,
  type Decision,
  type OtherYardstick,
  type ProposalAnswer,
  type Verdict as DecideVerdict,
} from './decide/answer.js';
export { futuresToWeigh } from './decide/weigh.js';
export { AS_TODAY, LATER, proposalsFor, type Proposal } from './decide/proposals.js';
export { GROUNDS, type Ground, type GroundName } from './decide/ground.js';
export { futuresToDiscover, whenItLoses, type DiscoverAnswer } from './discover/index.js';
export { discover, LOOK_AFTER, SIGNPOSTS, type Discovery, type SignpostName } from './discovery/index.js';
export { DISCOVERY, type Condition, type Conditions } from './discovery/box.js';
export type { Leaf } from './discovery/tree.js';
export { drawsOf, type Turn as DecideTurn } from './decide/turning.js';
export { yearOf, type Never, type Year } from './compare/year.js';
export { carriers } from './decide/sure.js';
export { differsFrom } from './common/upheaval.js';
export type { Quarter, Spread } from './decide/quarters.js';
export { readGoal, readLimit, type Goal } from './optimise/goal.js';
export type { Limit, Verdict as LimitVerdict } from './common/limits.js';
export type { Statistic } from './common/statistic.js';
export {
  COLUMN_NAMES,
  COLUMNS,
  formatTableFault,
  readEvent,
  readHistory,
  readMap,
  SERIES,
  SERIES_NAMES,
  type ColumnMap,
  type ColumnName,
  type ColumnReading,
  type History,
  type HistoryEvent,
  type HistoryReading,
  type SeriesName,
  type Table,
  type TableFault,
  type TableRow,
} from './fit/history/index.js';
export {
  fitFutures,
  fitHistory,
  FORECASTS,
  MOST_SLACK,
  mostHeld,
  SCORED,
  USUAL_EFFORT,
  withFitted,
  type FitAdvice,
  type BackTest,
  type Effort as FitEffort,
  type FitAnswer,
  type FitOptions,
  type FitResult,
  type FittedFigure,
  type ForecastName,
  type NarrowedCoefficient,
  type ScoredName,
  type ScoredSeries,
} from './fit/index.js';
export { debate } from './debate/index.js';
export { debateFutures, disputesIn, type Debate, type Person } from './debate/people.js';
export type {
  PathPoint,
  DebateAnswer,
  Disagreement,
  SideAnswer,
  PolicyScore as DebateStanding,
  Verdict,
} from './debate/answer.js';
export { debateSchema } from './debate/schema.js';
export { readDebate, type DebateReading } from './debate/read.js';
export {
  otherDecision,
  SAMPLES,
  sensitivity,
  SENSITIVITY_METHODS,
  sensitivityFutures,
  TRAJECTORIES,
  type SensitivityAnswer,
  type SensitivityMethod,
  type SensitivityOptions,
} from './sensitivity/index.js';
export type { ComparedPair, Kind } from './sensitivity/reading.js';
export type { Effect, LeadAt, Lead, Tornado, TornadoBar } from './sensitivity/tornado.js';
export type { Flip, Winner } from './sensitivity/flips.js';
export type { Morris, Screened } from './sensitivity/morris.js';
export type { Indices } from './sensitivity/indices.js';
export type { Factor, Sobol, SpreadOf } from './sensitivity/sobol.js';
export { combinations, sweep, type SweepAnswer, type SweepPoint, type SweptAxis } from './sweep/index.js';
export { MOST_POINTS, readAxes, type Axis, type AxisValue } from './sweep/axis.js';
export { memoryToJudge } from './sweep/judge.js';
export {
  FRONTIER_STEPS,
  frontier,
  type FrontierAnswer,
  type FrontierCell,
  type FrontierRow,
} from './frontier/index.js';
export { startsUpTo, type LastSafeStart } from './frontier/lastSafeStart.js';
export { causes, type CausalLink, type Causes, type FeedbackLoop, type Sign } from './causal/index.js';
export type { PartName } from './causal/parts.js';
export { danger, dangerFutures, playDanger } from './danger/index.js';
export { costThroughDoors, doorFutures, throughDoors } from './doors/index.js';
export { LOOP_NAMES, loops, type LoopsAnswer } from './loops/index.js';
export {
  TRAJECTORY_OUTCOMES,
  explain,
  explainFutures,
  type CourseName,
  type Explanation,
  type ExplainOptions,
} from './explain/index.js';
export { readRun, RUN_NAMES, type RunChoice, type RunName } from './explain/choose.js';
export { halfYearIn, usualDecisions, type Counterfactual, type Tried } from './explain/counterfactuals.js';
export {
  debtIsProgress,
  progressFutures,
  readWithin,
  type DebtIsProgress,
  type ProgressOptions,
} from './explain/debtIsProgress.js';
export { differs, distance, isDeath, type Ending } from './explain/distance.js';
export type { Driving } from './explain/driving.js';
export { isShock, story, type Shock, type StoryEvent } from './explain/events.js';
export { SHOCKS_OF_STEP } from './explain/replay.js';
export type { ShockKind } from '../coefficients/catalogue/shocks.js';
export { ENGINEER_MONTH, type Marginal } from './explain/marginal.js';
export type { Crossing, MarkName } from './explain/marks.js';
export { turnsOf, type Turn } from './explain/turn.js';
export { businessCase, caseFutures } from './case/index.js';
export type { CaseAnswer, CaseDelay, CaseDriver, Middle } from './case/answer.js';
export { CASE_KEYS, type CaseFile } from './case/file.js';
export { WHO, type Who } from './case/inputs.js';
export { readCase, type BusinessCase, type CaseReading } from './case/read.js';
export { MODEL, predict, type PredictedDay } from './predict/index.js';
export {
  INTERVALS,
  answers,
  score,
  type Forecaster,
  type Interval,
  type ScoreAnswer,
  type ScoredPrediction,
  type TrackRecord,
} from './score/index.js';
export {
  readEntries,
  SAID,
  writeEntry,
  type Entry as ScoreEntry,
  type Happened,
  type Prediction,
  type Said,
} from './score/entry.js';
export { outcomeFrom, readDated, readNow, readOutcome, readOutcomeList } from './score/read.js';
export { readSaying, type Saying } from './score/said.js';
export { readInquiry, type InquiryReading } from './link/index.js';
export {
  formatLink,
  MOST_OPINIONS,
  type Opinion,
  NOTHING_DECIDED,
  parseLink,
  settingOf,
  SIDES,
  type SideDecision,
  type Inquiry,
  type Settings,
  type Side,
} from './link/link.js';
export {
  futuresTable,
  SUMMARY_COLUMNS,
  summaryPlays,
  summaryRows,
  weeksTable,
  type Batch,
  type Cells,
  type Column,
  type ColumnKind,
  type FuturesTable,
} from './data/index.js';
