import {
  fanOver,
  playHere,
  reportedWeeks,
  valuesOf,
  wantedFor,
  type Fan,
  type Measure,
  type MeasureName,
  type Scenario,
} from '@paydown/engine/internal';

/** The futures of a scenario, played: what a lesson asks of them. */
export interface Futures {
  readonly scenario: Scenario;
  /** Weeks that were kept. */
  readonly weeks: readonly number[];
  /** The value of a measure in every future, in the order of the runs; by default at the end. */
  of(name: MeasureName, week?: number): Float64Array;
  /** The distribution of a measure over the weeks. */
  fan(name: MeasureName): Fan;
}

const REMEMBERED = 60;
const played = new Map<string, Promise<Futures>>();

/** Plays a scenario, all its runs, and keeps these measures; what was played before is remembered. The page gets a breath first, so that a slider keeps moving. */
export function play(
  scenario: Scenario,
  names: readonly MeasureName[],
  weeks: readonly number[] = usualWeeks(scenario),
): Promise<Futures> {
  const key = JSON.stringify([scenario, names, weeks]);
  const known = played.get(key);
  if (known) return known;
  if (played.size >= REMEMBERED) played.delete(played.keys().next().value!);
  const futures = breath().then(() => playNow(scenario, names, weeks));
  played.set(key, futures);
  return futures;
}

async function playNow(scenario: Scenario, names: readonly MeasureName[], weeks: readonly number[]): Promise<Futures> {
  const measures = names.flatMap((name) => weeks.map((week): Measure => ({ name, week })));
  const futures = await playHere(scenario, wantedFor(measures));
  const of = (name: MeasureName, week = scenario.horizon) => valuesOf(scenario, futures, { name, week });
  return { scenario, weeks, of, fan: (name) => fanOver(weeks, scenario.runs, (week) => of(name, week)) };
}

/** Evenly spaced weeks for a curve, and every half year to look at. */
function usualWeeks({ horizon }: Scenario): number[] {
  const halfYears = Array.from({ length: Math.floor(horizon / 26) + 1 }, (_, i) => i * 26);
  return [...new Set([...reportedWeeks(horizon), ...halfYears])].sort((a, b) => a - b);
}

/** Lets the browser draw. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
