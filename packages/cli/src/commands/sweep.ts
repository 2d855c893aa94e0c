import { askQuestion, type Question } from './question.js';
import type { SweepOptions } from './sweepQuestion.js';

/** Says what one or two values of a scenario do, or, with none given, where debt work wins and where it loses. */
export const sweep = (path: string, values: readonly string[], options: SweepOptions): Promise<void> =>
  askQuestion<'frontier' | 'sweep'>(options, async () =>
    (await import('./sweepQuestion.js')).sweepQuestion(path, values, options),
  );

/** The question of the map of debt work, of which there are charts by name. */
export const frontierQuestion = async (path: string, options: SweepOptions): Promise<Question<'frontier' | 'sweep'>> =>
  (await import('./sweepQuestion.js')).sweepQuestion(path, [], options);
