import type { Scenario } from '../../scenario/scenario.js';
import { isDead } from '../../simulate/fates.js';
import type { Play } from '../../simulate/play.js';
import { meanOf } from '../../summary/estimate.js';
import { valuesOf, wantedFor, YARDSTICK, type Measure } from '../common/measure.js';
import { killsMore, recommend } from '../common/recommend.js';
import { upheaval } from '../common/upheaval.js';
import { proposalsFor } from '../decide/proposals.js';
import type { Advice, FitAnswer } from './answer.js';

/** What the rule recommends with and without the history, in a few futures of each proposal. */
export async function advise(
  before: Scenario,
  after: Scenario,
  runs: number,
  play: Play,
): Promise<NonNullable<FitAnswer['advice']>> {
  return { before: await adviceFor({ ...before, runs }, play), after: await adviceFor({ ...after, runs }, play), runs };
}

async function adviceFor(scenario: Scenario, play: Play): Promise<Advice> {
  const measure: Measure = { name: YARDSTICK, week: scenario.horizon };
  const proposals = proposalsFor(scenario);
  const played = await Promise.all(
    proposals.map(async (proposal) => {
      const futures = await play(proposal.scenario, wantedFor([measure]));
      return {
        values: valuesOf(proposal.scenario, futures, measure),
        dead: Float64Array.from(futures.fates, (fate) => (isDead(fate) ? 1 : 0)),
      };
    }),
  );
  const { places, choice } = recommend(
    played.map(({ values, dead }, i) => ({
      values,
      breaks: killsMore(dead, played[0]!.dead),
      upheaval: upheaval(scenario, proposals[i]!.scenario),
    })),
  );
  return {
    choice: proposals[choice]!.name,
    asGood: proposals.flatMap(({ name }, i) => (i !== choice && places[i]!.tied ? [name] : [])),
    gain: meanOf(played[choice]!.values.map((value, run) => value - played[0]!.values[run]!)).value,
  };
}
