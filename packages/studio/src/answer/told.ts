import { FATES, reportedWeeks, story, type Alternative, type StoryEvent } from '@paydown/engine/internal';

/** One future of both decisions, told. */
export interface Told {
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
export const tell = (alternatives: readonly [Alternative, Alternative], run: number): Told => ({
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
