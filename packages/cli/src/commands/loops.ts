import type { ScenarioOptions } from '../input/overrides.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { askQuestion, type Question } from './question.js';

export type LoopsOptions = ScenarioOptions & AnswerOptions;

/** Says what each feedback loop of a scenario is worth: the same futures with the loop and without it. */
export const loops = (path: string, options: LoopsOptions): Promise<void> =>
  askQuestion(options, () => loopsQuestion(path, options));

/** The question that a command line asks. */
export async function loopsQuestion(path: string, options: LoopsOptions): Promise<Question<'loops'>> {
  const [{ loops: ask, LOOP_NAMES }, { scenarioFrom }] = await Promise.all([
    import('@paydown/engine/internal'),
    import('../input/scenario.js'),
  ]);
  const scenario = scenarioFrom(path, options);
  return {
    name: 'loops',
    folder: defaultFolder(path),
    scenario,
    // With all loops and without each; and without any.
    futures: scenario.runs * (LOOP_NAMES.length + 2),
    ask: (play) => ask(scenario, play),
  };
}
