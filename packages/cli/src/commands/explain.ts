import type { Explanation, Scenario, Tried } from '@paydown/engine/internal';
import { alternativesOf, type AlternativeOptions } from '../input/alternatives.js';
import { optionOf } from '../input/option.js';
import { scenarioFrom } from '../input/scenario.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { askQuestion, type Question } from './question.js';

export interface ExplainCommandOptions extends AlternativeOptions, AnswerOptions {
  readonly run?: string;
  readonly from?: string;
  readonly within?: string;
}

const RUN = 'median';

/** Tells the story of one future of a scenario, and what would have become of it otherwise. */
export const explain = (path: string, options: ExplainCommandOptions): Promise<void> =>
  askQuestion(options, () => explainQuestion(path, options));

/** The question that a command line asks. */
export async function explainQuestion(path: string, options: ExplainCommandOptions): Promise<Question<'explain'>> {
  const { explain: ask, explainFutures, readRun, readWithin } = await import('@paydown/engine/internal');
  const { policy: _policies, try: _trials, ...rest } = options;
  const scenario = scenarioFrom(path, rest);
  const run = optionOf('--run', options.run ?? RUN, readRun);
  const tried = await triedIn(path, scenario, options);
  const within = options.within === undefined ? undefined : optionOf('--within', options.within, readWithin);
  return {
    name: 'explain',
    folder: defaultFolder(path),
    scenario,
    futures: explainFutures(scenario),
    ask: async (play): Promise<Explanation> => {
      const found = await ask(scenario, { run, tried, ...(within !== undefined && { within }) }, play);
      return optionOf('--run', options.run ?? RUN, () => found);
    },
  };
}

/** What is tried: the policies of the command line from a week on, and its other values from the start; by default a few policies. */
async function triedIn(path: string, scenario: Scenario, options: ExplainCommandOptions): Promise<Tried[]> {
  const { halfYearIn, readWeek, usualDecisions, withPolicyFrom } = await import('@paydown/engine/internal');
  const { policy: policies = [], try: trials = [], from: text } = options;
  const from =
    text === undefined ? halfYearIn(scenario) : optionOf('--from', text, (moment) => readWeek(moment, scenario));
  if (policies.length + trials.length === 0) return usualDecisions(scenario, from);
  const others = alternativesOf([path], options).slice(-(policies.length + trials.length));
  return others.map(({ name, scenario: other }, i) =>
    i < policies.length
      ? { name, from, scenario: withPolicyFrom(scenario, other.policy, from, name) }
      : { name, from: 0, scenario: other },
  );
}
