import type { ComparedPair, SensitivityMethod } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { alternativesOf, type AlternativeOptions } from '../input/alternatives.js';
import { optionOf } from '../input/option.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { requireMemory } from '../simulate/memory.js';
import { askQuestion, type Question } from './question.js';

export interface SensitivityCommandOptions extends AlternativeOptions, AnswerOptions {
  readonly judge?: string;
  readonly method?: SensitivityMethod | 'all';
  readonly trajectories?: number;
  readonly samples?: number;
}

/** Futures of each variant of the tornado, where the command line does not say: differences are paired, and their errors small. */
const RUNS = '1000';
const JUDGE = 'value';

/** Says which assumptions of a scenario move a number, which change the behaviour, and which flip the decision between two alternatives. */
export const sensitivity = (path: string, options: SensitivityCommandOptions): Promise<void> =>
  askQuestion(options, () => sensitivityQuestion(path, options));

/** The question that a command line asks. */
export async function sensitivityQuestion(
  path: string,
  options: SensitivityCommandOptions,
): Promise<Question<'sensitivity'>> {
  const { sensitivity: ask, sensitivityFutures, SENSITIVITY_METHODS } = await import('@paydown/engine/internal');
  const judged = await judgedOf(path, { ...options, runs: options.runs ?? RUNS });
  const { method = 'all', trajectories, samples } = options;
  const how = {
    methods: method === 'all' ? SENSITIVITY_METHODS : [method],
    ...(trajectories !== undefined && { trajectories }),
    ...(samples !== undefined && { samples }),
  };
  const { scenario } = judged.first;
  requireMemory(scenario, [{ path: 'runs', text: options.runs ?? RUNS, origin: '--runs' }]);
  return {
    name: 'sensitivity',
    ...(method !== 'all' && { asked: `sensitivity by ${method}` }),
    folder: defaultFolder(path),
    scenario,
    futures: sensitivityFutures(scenario, how),
    ask: (play) => ask(judged, how, play),
  };
}

/** The measure and the two decisions: those named, or the scenario’s own policy and another. */
async function judgedOf(path: string, options: SensitivityCommandOptions): Promise<ComparedPair> {
  const [{ otherDecision, policyName, readJudged }, { loadScenario }, { overridesOf }, { labelOverrides }] =
    await Promise.all([
      import('@paydown/engine/internal'),
      import('../input/load.js'),
      import('../input/overrides.js'),
      import('../input/labelOverrides.js'),
    ]);
  const { policy = [], try: trials = [], ...rest } = options;
  const named = policy.length + trials.length > 0;
  const overrides = overridesOf(rest);
  const own = labelOverrides(loadScenario(path, overrides), overrides);
  const [first, second, ...more] = named
    ? alternativesOf([path], options)
    : [{ name: policyName(own.policy), scenario: own }, otherDecision(own)];
  if (more.length > 0)
    throw new Failure(
      EXIT.usage,
      'A decision is between two. Give two of --policy and --try, or one to hold against the scenario’s own policy.',
    );
  return {
    measure: optionOf('--judge', options.judge ?? JUDGE, (text) => readJudged(text, first!.scenario)),
    first: first!,
    second: second!,
  };
}
