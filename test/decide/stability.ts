import type { Play, Scenario } from '../../packages/engine/src/internal.js';

/** What chooses: the engine as it is built, or from its sources. */
export interface Engine {
  readonly weigh: typeof import('../../packages/engine/src/questions/decide/weigh.js').weigh;
  readonly playHere: Play;
  readonly asGoodFinding: typeof import('../../packages/report/src/answers/decide/words.js').asGoodFinding;
}

/** What a card says to do: what to choose, from when, and in words what is as good, or may be. */
export interface Said {
  readonly choose: string;
  readonly from: number | null;
  readonly verdict: 'clear' | 'tie' | 'stay';
  /** The row “As good” of the card, as it is printed. */
  readonly asGood: string | null;
}

/**
 * Two cards, of other seeds: the same choice from the same week; another one, which both call as good (a tie: each says the other’s choice in its row “As
 * good”, or “Waiting costs” for the same at a later start); or another one.
 */
export type Outcome = 'same' | 'tie' | 'other';

export async function said({ weigh, playHere, asGoodFinding }: Engine, scenario: Scenario): Promise<Said> {
  const { proposals, recommendation, verdict } = await weigh(scenario, [], [], playHere);
  const { name, from } = proposals[recommendation.choice]!;
  const namesOf = (holds: (place: (typeof proposals)[number]) => boolean) =>
    proposals.filter((each) => each.sameAs === null && holds(each)).map((each) => each.name);
  const decision = {
    choose: name,
    asGood: namesOf(({ tied }) => tied),
    practical: namesOf(({ practical }) => practical),
    waiting: null,
  };
  return { choose: name, from, verdict, asGood: asGoodFinding({ scenario, decision }) };
}

export function outcomeOf(first: Said, again: Said): Outcome {
  if (first.choose === again.choose && first.from === again.from) return 'same';
  return calls(first, again.choose) && calls(again, first.choose) ? 'tie' : 'other';
}

/** Whether a card says that a proposal is as good as what it chooses. A later start of what it names stands in brackets. */
export const calls = ({ asGood }: Said, name: string): boolean =>
  asGood !== null
  && (asGood.includes(name) || asGood.includes(name.replace(/ in two quarters$/, ' (also in two quarters)')));

/** The scenario again: another seed, and half of the futures. */
export const anew = (scenario: Scenario, trial: number): Scenario => ({
  ...scenario,
  seed: `${scenario.seed}, trial ${trial}`,
  runs: Math.floor(scenario.runs / 2),
});
