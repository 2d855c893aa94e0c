import { readJudged } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { askBackTwice } from '../input/alternatives.js';
import { labelOverrides } from '../input/labelOverrides.js';
import { loadScenario } from '../input/load.js';
import { optionOf } from '../input/option.js';
import { DECISION_RUNS, overridesOf, type ScenarioOptions } from '../input/overrides.js';
import { proposalsOf } from '../input/proposals.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { requireMemory } from '../simulate/memory.js';
import { askQuestion, type Question } from './question.js';

export interface DiscoverOptions extends Omit<ScenarioOptions, 'policy'>, AnswerOptions {
  readonly judge?: string;
}

/** Says under which conditions a decision loses, and what shows that in time. */
export const discover = (path: string, proposed: readonly string[], options: DiscoverOptions): Promise<void> =>
  askQuestion(options, () => discoverQuestion(path, proposed, options));

/** The question that a command line asks. */
export async function discoverQuestion(
  path: string,
  proposed: readonly string[],
  { judge = 'value', ...options }: DiscoverOptions,
): Promise<Question<'discover'>> {
  if (proposed.length > 2)
    throw new Failure(
      EXIT.usage,
      `${proposed.length} decisions are given, and one loses to one other. Give one, or two: “discover series-b 20% 40%”.`,
    );
  const { futuresToDiscover, whenItLoses } = await import('@paydown/engine/internal');
  const overrides = overridesOf({ ...options, runs: options.runs ?? DECISION_RUNS });
  const scenario = labelOverrides(loadScenario(path, overrides), overridesOf(options));
  const proposals = proposalsOf(path, scenario, proposed, overrides);
  askBackTwice(proposals);
  const measure = optionOf('--judge', judge, (written) => readJudged(written, scenario));
  requireMemory(scenario, overrides);
  return {
    name: 'discover',
    folder: defaultFolder(path),
    scenario,
    futures: futuresToDiscover(scenario, proposals),
    ask: (play) => whenItLoses(scenario, proposals, measure, play),
  };
}
