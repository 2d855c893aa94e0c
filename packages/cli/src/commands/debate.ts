import { askBackTwice } from '../input/alternatives.js';
import { DECISION_RUNS, overridesOf, type ScenarioOptions } from '../input/overrides.js';
import { optionOf } from '../input/option.js';
import { labelOverrides } from '../input/labelOverrides.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { requireMemory } from '../simulate/memory.js';
import { askQuestion, type Question } from './question.js';

export interface DebateOptions extends Omit<ScenarioOptions, 'policy'>, AnswerOptions {
  readonly judge?: string;
}

/** Says which proposal wins under whose beliefs, and which disagreement is worth settling. */
export const debate = (path: string, options: DebateOptions): Promise<void> =>
  askQuestion(options, () => debateQuestion(path, options));

/** The question that a command line asks. */
export async function debateQuestion(path: string, options: DebateOptions): Promise<Question<'debate'>> {
  const [{ debate: ask, debateFutures, readJudged }, { loadDebate }] = await Promise.all([
    import('@paydown/engine/internal'),
    import('../input/load.js'),
  ]);
  const overrides = overridesOf({ ...options, runs: options.runs ?? DECISION_RUNS });
  const loaded = loadDebate(path, overrides);
  askBackTwice(loaded.proposals);
  const scenario = labelOverrides(loaded.scenario, overrides);
  const asked = {
    ...loaded,
    scenario,
    judge:
      options.judge === undefined
        ? loaded.judge
        : optionOf('--judge', options.judge, (text) => readJudged(text, scenario)),
  };
  requireMemory(scenario, overrides);
  return {
    name: 'debate',
    folder: defaultFolder(path),
    scenario,
    futures: debateFutures(asked),
    ask: (play) => ask(asked, play),
  };
}
