import { EXIT, Failure } from '../exit.js';
import { optionOf } from '../input/option.js';
import { shown, type ScenarioOptions } from '../input/overrides.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { askQuestion, type Question } from './question.js';

export interface OptimiseOptions extends Omit<ScenarioOptions, 'policy'>, AnswerOptions {
  readonly goal?: string;
  readonly limit?: readonly string[];
  readonly over?: string;
}

/** Looks for the best share for debt over time, for a goal and within limits. */
export const optimise = (path: string, options: OptimiseOptions): Promise<void> =>
  askQuestion(options, () => optimiseQuestion(path, options));

/** The question that a command line asks. */
export async function optimiseQuestion(
  path: string,
  { goal = 'max median value at end', limit: limits = [], over = 'all', ...options }: OptimiseOptions,
): Promise<Question<'optimise'>> {
  const [{ futuresToOptimise, optimise: ask, nearest, OVERS, readGoal, readLimit }, { scenarioFrom }] =
    await Promise.all([import('@paydown/engine/internal'), import('../input/scenario.js')]);
  const scenario = scenarioFrom(path, options);
  const names = Object.keys(OVERS) as (keyof typeof OVERS)[];
  const rule = names.find((name) => name === over.trim().toLowerCase());
  if (rule === undefined) {
    const near = nearest(over, names);
    throw new Failure(
      EXIT.usage,
      `--over ${shown(over)}: There is no such rule. ${near === null ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`}`,
    );
  }
  const aim = optionOf('--goal', goal, (text) => readGoal(text, scenario));
  const wish = {
    goal: aim,
    limits: limits.map((one) => optionOf('--limit', one, (text) => readLimit(text, scenario, aim.week))),
    over: rule,
  };
  return {
    name: 'optimise',
    folder: defaultFolder(path),
    scenario,
    futures: futuresToOptimise(scenario, wish),
    ask: (play) => ask(scenario, wish, play),
  };
}
