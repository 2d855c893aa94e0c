import {
  explain,
  FATES,
  readRun,
  reportedWeeks,
  story,
  type Alternative,
  type Play,
  type StoryEvent,
} from '@paydown/engine/internal';
import { drivingFinding, whatIfFinding } from '@paydown/report/browser';

/** One future of both decisions, told. */
export interface RunDescription {
  readonly run: number;
  readonly sides: readonly [ToldSide, ToldSide];
}

export interface ToldSide {
  readonly name: string;
  readonly start: string;
  readonly weeks: readonly number[];
  readonly arr: readonly number[];
  readonly velocity: readonly number[];
  /** How it ends, in a few words. */
  readonly ending: string;
  /** What happened, in order. */
  readonly events: readonly StoryEvent[];
}

/** What happens in one future under each of the two decisions. */
export const describeRun = (alternatives: readonly [Alternative, Alternative], run: number): RunDescription => ({
  run,
  sides: [side(alternatives[0], run), side(alternatives[1], run)],
});

function side({ name, scenario }: Alternative, run: number): ToldSide {
  const { future, events } = story(scenario, run);
  const weeks = reportedWeeks(scenario.horizon);
  return {
    name,
    start: scenario.start,
    weeks,
    arr: weeks.map((week) => future.at('arr', week)),
    velocity: weeks.map((week) => future.at('velocity', week)),
    ending: FATES[future.fate],
    events,
  };
}

/** What drove one future, and what would have become of it otherwise, in words; null where it cannot be told. */
export interface Reasons {
  readonly driving: string;
  readonly whatIf: string;
}

/** The same future without each of its shocks, and under the other decision. */
export async function reasonsIn(
  [a, b]: readonly [Alternative, Alternative],
  run: number,
  play: Play,
): Promise<readonly (Reasons | null)[]> {
  const which = readRun(String(run));
  if (typeof which === 'object' && 'message' in which) return [null, null];
  return Promise.all(
    (
      [
        [a, b, 'B'],
        [b, a, 'A'],
      ] as const
    ).map(async ([side, other, name]) => {
      const found = await explain(
        side.scenario,
        { run: which, tried: [{ name, from: 0, scenario: other.scenario }] },
        play,
      );
      return 'message' in found ? null : { driving: drivingFinding(found), whatIf: whatIfFinding(found) };
    }),
  );
}
