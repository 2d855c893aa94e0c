import { median } from '../coefficients/sample.js';
import type { Scenario } from '../scenario/scenario.js';
import { isDead } from '../simulate/fates.js';
import { OUTCOME_NAMES, OUTCOMES, type OutcomeName } from '../simulate/outcomes.js';
import { column, type Futures, type Wanted } from '../simulate/play.js';

/** What decisions are judged by besides the outcomes that are recorded: 1 for a company of which it is true, else 0. */
export const JUDGED = {
  surviving: { meaning: 'Alive or acquired', unit: 'share', better: 'more' },
  dead: { meaning: 'Out of money', unit: 'share', better: 'less' },
  stalled: { meaning: 'Stalled (velocity under 60%) or out of money', unit: 'share', better: 'less' },
} as const;

export type JudgedName = keyof typeof JUDGED;
export type MeasureName = OutcomeName | JudgedName;
export const MEASURE_NAMES: readonly MeasureName[] = [...(Object.keys(JUDGED) as JudgedName[]), ...OUTCOME_NAMES];

/** One number of every future: a measure, in a week of the horizon. */
export interface Measure {
  readonly name: MeasureName;
  /** 0 to the horizon. */
  readonly week: number;
}

export const isJudged = (name: MeasureName): name is JudgedName => Object.hasOwn(JUDGED, name);

/** The outcome that a measure is read from. */
const sourceOf = (name: MeasureName): OutcomeName => (isJudged(name) ? 'velocity' : name);

/** What has to be played to know these measures. */
export function wantedFor(measures: readonly Measure[]): Wanted {
  return { outcomes: [...new Set(measures.map(({ name }) => sourceOf(name)))], weeks: [...new Set(measures.map(({ week }) => week))].sort((a, b) => a - b) };
}

/** The measure in every future, in the order of the runs. The dead count: as out of money, as stalled, or as their outcome says (`Outcome.dead`). */
export function valuesOf(scenario: Scenario, futures: Futures, { name, week }: Measure): Float64Array {
  if (!isJudged(name)) return Float64Array.from(column(futures, name, week));
  if (name === 'stalled') {
    const limit = median(scenario.coefficients.stallVelocity);
    return Float64Array.from(column(futures, 'velocity', week), (velocity) => (velocity < limit ? 1 : 0));
  }
  const deadValue = name === 'dead' ? 1 : 0;
  return Float64Array.from(futures.fates, (fate, run) => (isDead(fate) && futures.ends[run]! <= week ? deadValue : 1 - deadValue));
}

/** Whether more of it is better; null for what is neither good nor bad, such as where the weeks go. */
export function betterOf(name: MeasureName): 'more' | 'less' | null {
  if (isJudged(name)) return JUDGED[name].better;
  return BETTER[name] ?? (OUTCOMES[name].dead === 'last' ? 'less' : null);
}

const BETTER: Readonly<Partial<Record<OutcomeName, 'more' | 'less' | null>>> = {
  arr: 'more', cash: 'more', delivered: 'more', features: 'more', featuresPerEngineer: 'more', velocity: 'more', runway: 'more', fit: 'more', income: 'more',
  interest: 'less', fires: 'less', cost: null, rounds: 'more',
};
