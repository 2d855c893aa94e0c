import { readLimit, type Alternative, type Limit, type Play } from '@paydown/engine/internal';
import { askBackTwice } from '../input/alternatives.js';
import { optionOf } from '../input/option.js';
import { DECISION_RUNS, overridesOf, type ScenarioOptions } from '../input/overrides.js';
import { proposalsOf } from '../input/proposals.js';
import { labelOverrides } from '../input/labelOverrides.js';
import { loadScenario } from '../input/load.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { requireMemory } from '../simulate/memory.js';
import { untilMet, withRuns } from './until.js';
import { askQuestion, type Question } from './question.js';

export interface DecideOptions extends Omit<ScenarioOptions, 'policy'>, AnswerOptions {
  /** What has to hold besides. */
  readonly limit?: readonly string[];
  readonly until?: string;
}

/** Says which proposal to choose, what it costs this year, and what would change that. */
export const decide = (path: string, proposed: readonly string[], options: DecideOptions): Promise<void> =>
  askQuestion(options, ({ play }) => decideQuestion(path, proposed, options, play));

/** The question that a command line asks. */
export async function decideQuestion(
  path: string,
  proposed: readonly string[],
  { limit = [], ...options }: DecideOptions,
  playing?: Play,
): Promise<Question<'decide'>> {
  const { decide: ask, decideError, futuresToDecide, futuresToWeigh } = await import('@paydown/engine/internal');
  const overrides = overridesOf({ ...options, runs: options.runs ?? DECISION_RUNS });
  const first = labelOverrides(loadScenario(path, overrides), overridesOf(options));
  const given: Alternative[] = proposalsOf(path, first, proposed, overrides);
  askBackTwice(given);
  const limits: Limit[] = limit.map((text) => optionOf('--limit', text, (written) => readLimit(written, first)));
  const met = await untilMet(options, first, (runs) =>
    decideError({ ...first, runs }, withRuns(given, runs), limits, playing),
  );
  const scenario = met === null ? first : { ...first, runs: met.runs };
  const proposals = met === null ? given : withRuns(given, met.runs);
  requireMemory(scenario, overrides);
  return {
    name: 'decide',
    folder: defaultFolder(path),
    scenario,
    futures:
      futuresToDecide(scenario, proposals)
      + (met === null ? 0 : futuresToWeigh({ ...scenario, runs: met.played }, proposals)),
    ask: (play) => ask(scenario, proposals, limits, play),
  };
}
