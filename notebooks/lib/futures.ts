import {
  fanOver,
  isDead,
  PERCENTILES,
  playHere,
  valuesOf,
  wantedFor,
  type Fan,
  type Measure,
  type MeasureName,
  type Scenario,
} from '@paydown/engine/internal';
import { shareOf } from './words.ts';

/** The futures of a scenario, played: what a lesson asks of them. */
export interface Futures {
  readonly scenario: Scenario;
  /** Weeks that were kept. */
  readonly weeks: readonly number[];
  /** The value of a measure in every future, in the order of the runs; by default at the end. */
  of(name: MeasureName, week?: number): Float64Array;
  /** The distribution of a measure over the weeks; the dead count as nothing. */
  fan(name: MeasureName): Fan;
  /** The same of the companies that are alive in each week; never shown without `gone`. */
  living(name: MeasureName): Fan;
  /** Share of the companies that are out of money in each week. */
  readonly gone: readonly number[];
}

const REMEMBERED = 100;
const played = new Map<string, Promise<Futures>>();

/**
 * Plays a scenario, all its runs, and keeps these measures; what was asked for lately is remembered. The page gets a
 * breath first, so that a slider keeps moving.
 */
export function play(
  scenario: Scenario,
  names: readonly MeasureName[],
  weeks: readonly number[] = usualWeeks(scenario),
): Promise<Futures> {
  const key = JSON.stringify([scenario, names, weeks]);
  const known = played.get(key);
  if (known) {
    played.delete(key);
    played.set(key, known);
    return known;
  }
  if (played.size >= REMEMBERED) played.delete(played.keys().next().value!);
  const futures = breath().then(() => playNow(scenario, names, weeks));
  played.set(key, futures);
  return futures;
}

async function playNow(scenario: Scenario, names: readonly MeasureName[], weeks: readonly number[]): Promise<Futures> {
  const measures = names.flatMap((name) => weeks.map((week): Measure => ({ name, week })));
  const futures = await playHere(scenario, wantedFor(measures));
  const of = (name: MeasureName, week = scenario.horizon) => valuesOf(scenario, futures, { name, week });
  const { fates, ends } = futures;
  const isGone = (run: number, week: number) => isDead(fates[run]!) && ends[run]! <= week;
  return {
    scenario,
    weeks,
    of,
    fan: (name) => fanOver(weeks, scenario.runs, (week) => of(name, week)),
    living: (name) =>
      besideEachOther(weeks.map((week) => fanAt(of(name, week).filter((_, run) => !isGone(run, week))))),
    gone: weeks.map((week) => shareOf(fates, (_, run) => isGone(run, week))),
  };
}

const fanAt = (values: Float64Array): Fan => fanOver([0], values.length, () => values);

/** Fans of a week each as one of all weeks. */
function besideEachOther(fans: readonly Fan[]): Fan {
  const join = (of: (fan: Fan) => readonly number[]) => fans.map((fan) => of(fan)[0]!);
  const joinAll = (of: (fan: Fan) => Fan['quantiles']) =>
    Object.fromEntries(PERCENTILES.map((p) => [p, join((fan) => of(fan)[p])])) as unknown as Fan['quantiles'];
  return {
    mean: join((fan) => fan.mean),
    meanError: join((fan) => fan.meanError),
    quantiles: joinAll((fan) => fan.quantiles),
    errors: joinAll((fan) => fan.errors),
    lows: joinAll((fan) => fan.lows),
    highs: joinAll((fan) => fan.highs),
  };
}

/** Every quarter, and the end; one future alone is looked at more closely. */
function usualWeeks({ horizon, runs }: Scenario): number[] {
  const step = runs === 1 ? 1 : 13;
  return [...Array.from({ length: Math.ceil(horizon / step) }, (_, i) => i * step), horizon];
}

/** Lets the browser draw. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
