import type { Measure, Scenario } from '@paydown/engine/internal';
import { askBackTwice } from '../input/alternatives.js';
import { optionOf } from '../input/option.js';
import { DECISION_RUNS, overridesOf, type ScenarioOptions } from '../input/overrides.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { askQuestion, type Question } from './question.js';

export interface RankOptions extends Omit<ScenarioOptions, 'policy'>, AnswerOptions {
  readonly judge?: string;
  /** Policies that are ranked besides those that always are. */
  readonly policy?: readonly string[];
}

/** Ranks all policies of a scenario in the same futures. */
export const rank = (path: string, options: RankOptions): Promise<void> =>
  askQuestion(options, () => rankQuestion(path, options));

/** The question that a command line asks. */
export async function rankQuestion(
  path: string,
  { policy: policies = [], judge = 'value', ...given }: RankOptions,
): Promise<Question<'rank'>> {
  const [{ policyName, rank: ask, rankFutures }, { loadScenario }, { scenarioFrom }] = await Promise.all([
    import('@paydown/engine/internal'),
    import('../input/load.js'),
    import('../input/scenario.js'),
  ]);
  const options = { ...given, runs: given.runs ?? DECISION_RUNS };
  const scenario = scenarioFrom(path, options);
  const measure = await measureOf(judge, scenario);
  const named = policies.map((policy) => loadScenario(path, overridesOf({ policy })));
  askBackTwice(named.map((each) => ({ name: policyName(each.policy), scenario: each })));
  const more = named.map(({ policy }) => policy);
  return {
    name: 'rank',
    folder: defaultFolder(path),
    scenario,
    futures: rankFutures(scenario, more),
    ask: (play) => ask(scenario, measure, more, play),
  };
}

async function measureOf(text: string, scenario: Scenario): Promise<Measure> {
  const { readJudged } = await import('@paydown/engine/internal');
  return optionOf('--judge', text, (written) => readJudged(written, scenario));
}
