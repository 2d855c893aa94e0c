import type { Scenario } from '../../scenario/scenario.js';
import type { Play } from '../../simulate/play.js';
import { designEffect } from '../../summary/designEffect.js';
import { meanOf, proportion, type Bounded } from '../../summary/estimate.js';
import type { Alternative } from '../common/alternatives.js';
import { valuesOf, wantedFor, YARDSTICK, type Measure, type MeasureName } from '../common/measure.js';
import { medianOf } from '../common/paired.js';
import { recommend, type Candidate, type Recommendation } from '../common/recommend.js';
import { figureWithSample } from '../common/statistic.js';
import { differsFrom, upheaval } from '../common/upheaval.js';
import { OTHER_YARDSTICKS, type OtherYardstick, type ProposalAnswer, type Verdict } from './answer.js';
import { breaking, checkLimit, type Checked, type Limit } from '../common/limits.js';
import { laterOnes, proposalsFor, type Proposal } from './proposals.js';
import type { CandidatesIn } from './turning.js';

/** All that is proposed, with the rule’s choice: what an answer rests on, without the card. */
export interface Weighed {
  /** The first is as today. */
  readonly proposals: readonly ProposalAnswer[];
  readonly recommendation: Recommendation;
  readonly verdict: Verdict;
  /** The proposals as the rule sees them, in all futures and in some. */
  readonly candidates: readonly Candidate[];
  readonly candidatesIn: CandidatesIn;
  /** By proposal and run: 1 for a company out of money at the end. */
  readonly dead: readonly Float64Array[];
}

/** Of usual proposals about so many are as good as the best, and played with a later start as well. */
const ABOUT_LATER = 3;

/** About how many futures `weigh` plays. */
export const futuresToWeigh = (scenario: Scenario, proposed: readonly Alternative[] = []): number =>
  (proposalsFor(scenario, proposed).length + (proposed.length > 0 ? 0 : ABOUT_LATER)) * scenario.runs;

/**
 * Plays all proposals in the same futures and chooses by the rule. Where nobody proposes anything, what is as good as
 * the best from now on is also played with a later start: what loses to it at once is no better for being late.
 */
export async function weigh(
  scenario: Scenario,
  proposed: readonly Alternative[],
  limits: readonly Limit[],
  play: Play,
): Promise<Weighed> {
  const effect = designEffect(scenario, scenario.runs);
  const playAll = (all: readonly Proposal[]) =>
    Promise.all(all.map((proposal) => measured(proposal, scenario, limits, play)));
  const now = proposalsFor(scenario, proposed);
  const playedNow = await playAll(now);
  const today = playedNow[0]!;
  const candidatesOf = (played: readonly Measured[]) =>
    played.map(({ value, dead, upheaval: much, limits: checked }): Candidate => ({
      values: value,
      ...breaking(checked, dead, today.dead, effect),
      upheaval: much,
    }));
  const { places } = recommend(candidatesOf(playedNow), false, effect);
  const later =
    proposed.length > 0
      ? []
      : laterOnes(
          scenario,
          now.filter((_, i) => places[i]!.practical),
        );
  const proposals = [...now, ...later];
  const played = [...playedNow, ...(await playAll(later))];
  const candidates = candidatesOf(played);
  const recommendation = recommend(candidates, false, effect);
  /** A limit that is asked for is about all futures, and not looked at in some of them. */
  const candidatesIn: CandidatesIn = (runs) => {
    const some = (values: Float64Array) => {
      const part = new Float64Array(runs.length);
      for (let i = 0; i < part.length; i++) part[i] = values[runs[i]!]!;
      return part;
    };
    const dead = some(today.dead);
    return candidates.map((each, i) => ({
      ...each,
      values: some(each.values),
      ...(limits.length === 0 && breaking([], some(played[i]!.dead), dead, effect)),
    }));
  };
  const answers = proposals.map((proposal, i): ProposalAnswer => {
    const { value, dead, upheaval: much, limits: checked, others } = played[i]!;
    return {
      name: proposal.name,
      scenario: proposal.scenario,
      from: proposal.from,
      sameAs:
        proposals.slice(0, i).find((other) => differsFrom(other.scenario, proposal.scenario) === null)?.name ?? null,
      upheaval: much,
      ...recommendation.places[i]!,
      value: { median: medianOf(value, effect), mean: meanOf(value, effect) },
      dead: proportion(meanOf(dead).value, dead.length, effect),
      limits: checked.map(({ estimate, verdict }) => ({ estimate, verdict })),
      others: Object.fromEntries(
        OTHER_YARDSTICKS.map((name) => [
          name,
          figureWithSample(others[name], name, name === 'surviving' ? 'mean' : 'median', 'more', effect).estimate,
        ]),
      ) as Record<OtherYardstick, Bounded>,
    };
  });
  return {
    proposals: answers,
    recommendation,
    verdict: verdictOf(answers, recommendation.places, recommendation.choice),
    candidates,
    candidatesIn,
    dead: played.map(({ dead }) => dead),
  };
}

/** What is needed of each proposal to choose between them. */
interface Measured extends Pick<ProposalAnswer, 'upheaval'> {
  readonly limits: readonly Checked[];
  readonly value: Float64Array;
  /** 1 for a company out of money. */
  readonly dead: Float64Array;
  readonly others: Readonly<Record<OtherYardstick, Float64Array>>;
}

async function measured(
  { scenario }: Proposal,
  today: Scenario,
  limits: readonly Limit[],
  play: Play,
): Promise<Measured> {
  const week = scenario.horizon;
  const at = (name: MeasureName): Measure => ({ name, week });
  const measures = ([YARDSTICK, ...OTHER_YARDSTICKS] as const).map(at);
  const futures = await play(scenario, wantedFor([...measures, ...limits]));
  const of = (measure: Measure) => valuesOf(scenario, futures, measure);
  return {
    value: of(at(YARDSTICK)),
    dead: of(at('dead')),
    others: Object.fromEntries(OTHER_YARDSTICKS.map((name) => [name, of(at(name))])) as Measured['others'],
    upheaval: upheaval(today, scenario),
    limits: limits.map((limit) => checkLimit(of(limit), limit, designEffect(today, today.runs))),
  };
}

function verdictOf(proposals: readonly ProposalAnswer[], places: Recommendation['places'], choice: number): Verdict {
  const chosen = proposals[choice]!;
  const rivals = proposals.filter((_, i) => i !== choice && places[i]!.tied && proposals[i]!.sameAs === null);
  if (chosen.from === null) return 'stay';
  // Of two starts of one decision nobody need choose: the sooner one is the same decision.
  return rivals.some((rival) => !sameButLater(chosen, rival)) ? 'tie' : 'clear';
}

const lastingPolicyOf = ({ scenario }: ProposalAnswer): string => {
  const last = scenario.timeline.findLast(({ policy, until }) => policy !== null && until === null);
  return JSON.stringify(last?.policy ?? scenario.policy);
};
export const sameButLater = (one: ProposalAnswer, other: ProposalAnswer): boolean =>
  lastingPolicyOf(one) === lastingPolicyOf(other) && one.from !== null && other.from !== null && other.from > one.from;

/** As today, or, where that is chosen, what comes nearest to it. */
export function rivalOf(proposals: readonly ProposalAnswer[], choice: number): ProposalAnswer {
  if (proposals[choice]!.from !== null) return proposals[0]!;
  const others = proposals.filter(({ from }) => from !== null);
  return (
    [...others].sort((a, b) => Number(b.kept) - Number(a.kept) || a.regret.value - b.regret.value)[0] ?? proposals[0]!
  );
}
