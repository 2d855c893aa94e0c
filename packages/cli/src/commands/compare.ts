import type { Alternative, Play } from '@paydown/engine/internal';
import { alternativesOf, type AlternativeOptions } from '../input/alternatives.js';
import { EXIT, Failure } from '../exit.js';
import { optionOf } from '../input/option.js';
import { overridesOf } from '../input/overrides.js';
import { defaultFolder } from '../output/folder.js';
import type { AnswerOptions } from '../output/formats.js';
import { requireMemory, usableMemory } from '../simulate/memory.js';
import { untilMet, withRuns } from './until.js';
import { askQuestion, type Question } from './question.js';

export interface CompareOptions extends AlternativeOptions, AnswerOptions {
  readonly by?: string;
  readonly judge?: string;
  readonly discount?: string;
  readonly multiple?: string;
  readonly delay?: string;
  readonly until?: string;
}

/** Compares policies, values or whole scenarios in the same futures; the first alternative is what the others are compared with. */
export const compare = (paths: readonly string[], options: CompareOptions): Promise<void> =>
  askQuestion(options, ({ play }) => comparisonOf(paths, options, play));

/** The comparison that a command line asks for. */
export async function comparisonOf(
  paths: readonly string[],
  options: CompareOptions,
  playing?: Play,
): Promise<Question<'compare'>> {
  const {
    compare: ask,
    compareError,
    delayed,
    doorFutures,
    memoryToCompare,
    MOST_ALTERNATIVES,
    readBy,
    readDelay,
    readDiscount,
    readCriterion,
    readMultiple,
    termsFor,
    throughDoors,
  } = await import('@paydown/engine/internal');
  const given = alternativesOf(paths, options);
  if (given.length > MOST_ALTERNATIVES)
    throw new Failure(
      EXIT.usage,
      `${given.length} alternatives are more than a reader can tell apart. Compare up to ${MOST_ALTERNATIVES}.`,
    );
  const { scenario: first } = given[0]!;
  const { by, judge, discount, multiple, delay, policy: _policies, ...shared } = options;
  const week = by === undefined ? first.horizon : optionOf('--by', by, (text) => readBy(text, first));
  const terms = termsFor(first, {
    by: week,
    ...(judge !== undefined && { judge: optionOf('--judge', judge, readCriterion) }),
    ...(discount !== undefined && { discount: optionOf('--discount', discount, readDiscount) }),
    ...(multiple !== undefined && { multiple: optionOf('--multiple', multiple, readMultiple) }),
    ...(delay !== undefined && { delay: optionOf('--delay', delay, (text) => readDelay(text, week)) }),
  });
  const met = await untilMet(options, first, (runs) =>
    compareError(withRuns(given, runs), { name: terms.judge, week }, playing),
  );
  const alternatives = met === null ? given : withRuns(given, met.runs);
  const [{ scenario }, ...others] = alternatives as [Alternative, ...Alternative[]];
  const undelayed =
    terms.delay === null ? undefined : others.find((other) => delayed(scenario, other.scenario, terms.delay!) === null);
  if (undelayed !== undefined)
    throw new Failure(
      EXIT.usage,
      `--delay: ${undelayed.name} differs from ${alternatives[0]!.name} in more than policy and levers, and nobody can wait with that.`,
    );
  requireMemory(scenario, overridesOf(shared), usableMemory(), memoryToCompare(scenario, terms.judge));
  return {
    name: 'compare',
    folder: defaultFolder(paths[0]!),
    scenario,
    futures:
      scenario.runs * (alternatives.length + (terms.delay === null ? 0 : others.length))
      + doorFutures(alternatives.map((each) => each.scenario))
      + (met === null ? 0 : met.played * alternatives.length),
    async ask(play) {
      const comparison = await ask(alternatives, terms, play);
      const rivals = others.map((other) => other.scenario);
      return { ...comparison, doors: await throughDoors(scenario, rivals, terms.by, play) };
    },
  };
}
