import { COEFFICIENT_NAMES, type CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Distribution } from '../../coefficients/distribution.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Alternative } from '../common/alternatives.js';
import type { Measure } from '../common/measure.js';
import { differsFrom } from '../common/upheaval.js';

export type Beliefs = Readonly<Partial<Record<CoefficientName, Distribution>>>;

/** Somebody who takes part in a debate. */
export interface Person {
  readonly name: string;
  /** How much this voice counts when the group chooses, 0 and up; only the proportions matter. */
  readonly weight: number;
  /** What this person believes otherwise than the scenario does. */
  readonly believes: Beliefs;
}

/** Several people, who believe different things of one company, and what they propose. */
export interface Debate {
  readonly name: string;
  readonly description: string;
  /** What all agree on. */
  readonly scenario: Scenario;
  /** What the proposals are judged by: the mean over all futures. */
  readonly judge: Measure;
  /** At least one, and not all of weight 0. */
  readonly people: readonly Person[];
  /** The scenario with each proposal in it. Two or more, with the same seed, runs, start and horizon. */
  readonly proposals: readonly Alternative[];
}

/** One belief about a disputed coefficient, and who holds it. */
export interface Side {
  readonly belief: Distribution;
  /** Indices of the people. */
  readonly people: readonly number[];
  /** What they weigh together, 0–1. */
  readonly weight: number;
}

export interface Dispute {
  readonly coefficient: CoefficientName;
  /** Two or more beliefs, in the order of the people who hold them. */
  readonly sides: readonly Side[];
}

/** What a person believes of a coefficient; who says nothing of it believes the scenario. */
export const beliefOf = ({ scenario }: Debate, { believes }: Person, coefficient: CoefficientName): Distribution =>
  believes[coefficient] ?? scenario.coefficients[coefficient];

/** The weights of the people, together 1. */
export function weightsOf({ people }: Debate): number[] {
  const all = people.reduce((sum, { weight }) => sum + weight, 0);
  return people.map(({ weight }) => weight / all);
}

/** The coefficients on which the people do not agree, in the order of the catalogue. */
export function disputesIn(debate: Debate): Dispute[] {
  const weights = weightsOf(debate);
  return COEFFICIENT_NAMES.filter((name) => debate.people.some(({ believes }) => believes[name] !== undefined)).flatMap(
    (coefficient) => {
      const sides = new Map<string, { belief: Distribution; people: number[] }>();
      debate.people.forEach((person, i) => {
        const belief = beliefOf(debate, person, coefficient);
        const key = JSON.stringify(belief);
        sides.set(key, { belief, people: [...(sides.get(key)?.people ?? []), i] });
      });
      if (sides.size < 2) return [];
      return [
        {
          coefficient,
          sides: [...sides.values()].map((side) => ({
            ...side,
            weight: side.people.reduce((sum, i) => sum + weights[i]!, 0),
          })),
        },
      ];
    },
  );
}

/** A proposal in the world that somebody believes in, who may have been convinced of something. */
export function scenarioBelievedBy({ scenario }: Alternative, { believes }: Person, settled: Beliefs = {}): Scenario {
  return { ...scenario, coefficients: { ...scenario.coefficients, ...believes, ...settled } };
}

/** Runs in which one of several people speaks for all of them. */
export interface Turn {
  /** Index among them, and the part of their weight. */
  readonly person: number;
  readonly weight: number;
  readonly first: number;
  readonly until: number;
}

/** In so many of the runs somebody is heard: the same luck meets all, and what they see in the others follows from what is played there (`foretold`). */
const HEARD = 1 / 2;
const runsHeard = (runs: number): number => Math.ceil(HEARD * runs);

/**
 * Divides the runs that are heard among people by their weights, each of which is above 0; who has too little weight for a run of the few there are has none.
 */
export function turnsOf(weights: readonly number[], runs: number): Turn[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const ends = weights.map((_, i) =>
    Math.round((runsHeard(runs) * weights.slice(0, i + 1).reduce((sum, weight) => sum + weight, 0)) / all),
  );
  const turns = weights.map((weight, person) => ({
    person,
    weight,
    first: ends[person - 1] ?? 0,
    until: ends[person]!,
  }));
  const spoken = turns.filter(({ first, until }) => until > first);
  const heard = spoken.reduce((sum, { weight }) => sum + weight, 0);
  return spoken.map((turn) => ({ ...turn, weight: turn.weight / heard }));
}

/** Futures that are played to answer a debate, of all worlds together. */
export function debateFutures(debate: Debate): number {
  const { people, scenario } = debate;
  const proposals = apart(debate.proposals).different;
  const weights = weightsOf(debate);
  const convinced = disputesIn(debate)
    .flatMap(({ sides }) => sides)
    .filter((side) => people.some((_, i) => !side.people.includes(i) && weights[i]! > 0)).length;
  const played = people.length * (proposals.length + 1) * scenario.runs;
  return played + convinced * proposals.length * runsHeard(scenario.runs);
}

/** Proposals that differ in what is decided; and those that decide the same in every week as one before them. */
export function apart(proposals: readonly Alternative[]): {
  readonly different: readonly Alternative[];
  readonly same: readonly { readonly name: string; readonly as: string }[];
} {
  const different: Alternative[] = [];
  const same: { name: string; as: string }[] = [];
  for (const proposal of proposals) {
    const before = different.find(({ scenario }) => differsFrom(scenario, proposal.scenario) === null);
    if (before === undefined) different.push(proposal);
    else same.push({ name: proposal.name, as: before.name });
  }
  return { different, same };
}
