import { addWeeks } from '../../scenario/calendar.js';
import type { Problem } from '../../scenario/quantities/problem.js';
import type { Scenario } from '../../scenario/scenario.js';
import { deadBy } from '../../simulate/fates.js';
import { column, playHere, type Futures, type Play } from '../../simulate/play.js';
import { proportion, type Bounded } from '../../summary/estimate.js';
import { designEffect } from '../../summary/designEffect.js';
import { fanOver } from '../../summary/fan.js';
import { reportedWeeks } from '../../summary/summarise.js';
import type { Fan, Timed } from '../../summary/summary.js';
import { VERSION } from '../../version.js';
import { chooseRun, chosenBy, type RunChoice } from './choose.js';
import { counterfactuals, endingOf, usualDecisions, type Counterfactual, type Tried } from './counterfactuals.js';
import { debtIsProgress, progressFutures, quartersOf, WITHIN, type DebtIsProgress } from './debtIsProgress.js';
import type { Ending } from './distance.js';
import { drivingLoops, type Driving } from './driving.js';
import { story, type StoryEvent } from './events.js';
import { marginalValue, type Marginal } from './marginal.js';

/** What is told of the future at each reported week. */
export const TRAJECTORY_OUTCOMES = [
  'arr',
  'cash',
  'velocity',
  'debtRatio',
  'debtShare',
  'pressure',
  'engineers',
] as const;
export type CourseName = (typeof TRAJECTORY_OUTCOMES)[number];

/** The story of one future, as plain data. */
export interface Explanation extends Timed {
  readonly asked: RunChoice;
  /** Number of the run that is told. */
  readonly run: number;
  readonly ending: Ending;
  /** Share of all futures that end with less revenue than this one; the dead have none. */
  readonly less: Bounded;
  /** Each number of the future at each reported week; after an end as all futures have it (see `Outcome.dead`). */
  readonly course: Readonly<Record<CourseName, readonly number[]>>;
  /** Revenue of all futures at each reported week, and the share of them that is out of money. */
  readonly around: { readonly arr: Fan; readonly dead: readonly Bounded[] };
  readonly events: readonly StoryEvent[];
  readonly driving: Driving;
  readonly marginal: Marginal;
  readonly counterfactuals: readonly Counterfactual[];
  /** When debt work becomes worth more than features in many futures of the scenario. */
  readonly debtIsProgress: DebtIsProgress;
}

export interface ExplainOptions {
  /** By default the median. */
  readonly run?: RunChoice;
  /** Decisions that are tried in the same future; by default nothing, 20% and 40% for debt from month 6. */
  readonly tried?: readonly Tried[];
  /** Weeks after which the worth of a month of work is counted; by default 104. */
  readonly within?: number;
}

/** How many futures `explain` plays, besides the one that it lives again and again. */
export const explainFutures = (scenario: Scenario): number => scenario.runs + progressFutures(scenario);

/**
 * The story of one future of a scenario: what happened in it, which feedback loop was driving when, what a month of work on debt was worth against one on
 * features, and what would have become of it without each shock and under other decisions. All of it in the one future, whose chances stay the same; the
 * others are its surroundings.
 *
 * @param options which future (the median one, if not given), and what is tried in it
 * @param play who plays; this thread, if not given
 * @returns the story; or a message and a hint, if there is no such future
 * @example
 * const story = await explain({ ...scenario, runs: 100 }, { run: 'worst' });
 * if ('events' in story) for (const { week, kind } of story.events) console.log(week, kind);
 */
export async function explain(
  scenario: Scenario,
  { run: asked = 'median', tried = usualDecisions(scenario), within = WITHIN }: ExplainOptions = {},
  play: Play = playHere,
): Promise<Explanation | Problem> {
  const weeks = reportedWeeks(scenario.horizon);
  const futures = await play(scenario, { ...chosenBy(scenario), weeks });
  const run = chooseRun(futures, scenario.horizon, asked);
  if (typeof run !== 'number') return run;
  const { future, events } = story(scenario, run);
  const ending = endingOf(future, scenario.horizon);
  const lived = quartersOf(scenario.horizon);
  return {
    version: VERSION,
    scenario,
    runs: scenario.runs,
    weeks,
    dates: weeks.map((week) => addWeeks(scenario.start, week)),
    asked,
    run,
    ending,
    less: proportion(
      column(futures, 'arr', scenario.horizon).filter((arr) => arr < ending.arr).length / futures.runs,
      futures.runs,
      designEffect(scenario, futures.runs),
    ),
    course: Object.fromEntries(
      TRAJECTORY_OUTCOMES.map((name) => [name, weeks.map((week) => future.at(name, week))]),
    ) as Record<CourseName, number[]>,
    around: aroundIt(futures, weeks, designEffect(scenario, futures.runs)),
    events,
    driving: drivingLoops(scenario, run, lived),
    marginal: marginalValue(scenario, run, lived, within),
    counterfactuals: counterfactuals(scenario, run, events, tried),
    debtIsProgress: await debtIsProgress(scenario, { within }, play),
  };
}

function aroundIt(futures: Futures, weeks: readonly number[], effect: number): Explanation['around'] {
  const gone = (week: number) => futures.fates.filter((_, run) => deadBy(futures, run, week)).length;
  return {
    arr: fanOver(weeks, futures.runs, (week) => column(futures, 'arr', week), effect),
    dead: weeks.map((week) => proportion(gone(week) / futures.runs, futures.runs, effect)),
  };
}
