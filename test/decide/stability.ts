import type { Play, Scenario } from '../../packages/engine/src/internal.js';

/** What chooses: the engine as it is built, or from its sources. */
export interface Engine {
  readonly weigh: typeof import('../../packages/engine/src/questions/decide/weigh.js').weigh;
  readonly playHere: Play;
}

/** What a card says to do: what to choose, from when, and what is as good, or may be. */
export interface Said {
  readonly choose: string;
  readonly from: number | null;
  readonly verdict: 'clear' | 'tie' | 'stay';
  readonly asGood: readonly string[];
}

/**
 * Two cards, of other seeds: the same choice from the same week; another one, which both call as good (a tie: each names the other’s choice); or another one.
 */
export type Outcome = 'same' | 'tie' | 'other';

export async function said({ weigh, playHere }: Engine, scenario: Scenario): Promise<Said> {
  const { proposals, recommendation, verdict } = await weigh(scenario, [], [], playHere);
  const { name, from } = proposals[recommendation.choice]!;
  return { choose: name, from, verdict, asGood: proposals.filter(({ tied }) => tied).map((each) => each.name) };
}

export function outcomeOf(first: Said, again: Said): Outcome {
  if (first.choose === again.choose && first.from === again.from) return 'same';
  return first.asGood.includes(again.choose) && again.asGood.includes(first.choose) ? 'tie' : 'other';
}

/** The scenario again: another seed, and half of the futures. */
export const anew = (scenario: Scenario, trial: number): Scenario => ({
  ...scenario,
  seed: `${scenario.seed}, trial ${trial}`,
  runs: Math.floor(scenario.runs / 2),
});
