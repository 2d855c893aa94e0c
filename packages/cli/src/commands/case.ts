import type { CASE_KEYS, CaseFile, Override } from '@paydown/engine/internal';
import { defaultFolder } from '../output/folder.js';
import { EXIT, Failure } from '../exit.js';
import { loadCase } from '../input/load.js';
import { shown } from '../input/overrides.js';
import type { AnswerOptions } from '../output/formats.js';
import { requireMemory } from '../simulate/memory.js';
import { askQuestion, type Question } from './question.js';

/** Every key of a case file is an option as well. */
export type CaseOptions = AnswerOptions & { readonly [key in keyof CaseFile]?: string };

/** The business case for one investment, from a file, from options, or from a file that options change. */
export const businessCase = (path: string | undefined, options: CaseOptions): Promise<void> =>
  askQuestion(options, () => caseQuestion(path, options));

/** The question that a command line asks. */
export async function caseQuestion(path: string | undefined, options: CaseOptions): Promise<Question<'case'>> {
  const { businessCase: ask, CASE_KEYS: keys, caseFutures } = await import('@paydown/engine/internal');
  const overrides = overridesFrom(options, keys);
  if (path === undefined && overrides.length === 0) {
    throw new Failure(
      EXIT.usage,
      "Give a case file, or --loss '6 person-weeks per week' --saves '40% to 60%' --effort '20 to 45 person-weeks'.",
    );
  }
  const given = loadCase(path, overrides);
  const { scenario } = given;
  requireMemory(scenario, overrides);
  return {
    name: 'case',
    folder: defaultFolder(path ?? 'case'),
    scenario,
    futures: caseFutures(given),
    ask: (play) => ask(given, play),
  };
}

/** What the command line says, as values laid upon the file. A text stays the text that was typed. */
function overridesFrom(options: CaseOptions, keys: typeof CASE_KEYS): Override[] {
  return keys.flatMap((key) => {
    const text = options[key];
    if (text === undefined) return [];
    const value = TEXTS.includes(key) ? JSON.stringify(text) : text;
    return [{ path: String(key), text: value, origin: `--${key} ${shown(text)}` }];
  });
}

const TEXTS: readonly (keyof CaseFile)[] = ['name', 'description', 'scenario', 'seed'];
