import type { AnswerTo } from '@paydown/report/views';
import { EXIT, Failure } from '../exit.js';
import { isLink } from '../input/link.js';
import { requireSlides } from '../input/slides.js';
import { print } from '../output/console.js';
import { listed } from '../output/formats.js';
import { originOf } from '../output/ledger.js';
import { slidesOf, viewOf } from '../output/rendering.js';
import { comparisonOf, type CompareOptions } from './compare.js';
import { decideQuestion } from './decide.js';
import { playQuestion, type PlayedQuestion, type Question } from './question.js';

export type DeckOptions = CompareOptions;

/** Writes slides for the board: what to decide, or, where alternatives are given, how they compare. */
export const deck = (paths: readonly string[], options: DeckOptions): Promise<void> =>
  paths.length > 1 || options.policy !== undefined || options.try !== undefined || isLink(paths[0]!)
    ? playQuestion(options, ENDINGS, () => slides(options, () => comparisonOf(paths, options)))
    : playQuestion(options, ENDINGS, () => slides(options, () => decision(paths[0]!, options)));

const ENDINGS = ['.pptx'];

/** Options that only a comparison has. */
const COMPARED = ['by', 'judge', 'delay'] as const;

function decision(path: string, { policy: _, ...options }: DeckOptions): Promise<Question<'decide'>> {
  const extra = COMPARED.filter((name) => options[name] !== undefined);
  if (extra.length > 0)
    throw new Failure(
      EXIT.usage,
      `${extra.map((name) => `--${name}`).join(' and ')} ${extra.length === 1 ? 'is' : 'are'} of a comparison: give two scenarios, --policy or --try.`,
    );
  return decideQuestion(path, [], options);
}

/** The slides of a question, as they are written. */
async function slides<Name extends 'compare' | 'decide'>(
  options: DeckOptions,
  prepare: () => Promise<Question<Name>>,
): Promise<PlayedQuestion<AnswerTo<Name>>> {
  const asked = await prepare();
  await requireSlides(asked.name, options);
  return {
    name: 'deck',
    folder: asked.folder,
    scenario: asked.scenario,
    futures: asked.futures,
    ask: ({ play }) => asked.ask(play),
    async give(found, place, progress) {
      progress.stage('Drawing the slides …');
      const { folder, theme } = place!;
      const view = await viewOf(asked.name);
      const { document, title } = await slidesOf(view, found, { file: 'deck.pptx', theme, wanted: options });
      const origin = originOf('deck', asked.scenario, JSON.stringify(found));
      const written = folder.write([document], origin);
      progress.end();
      if (!options.quiet) print(`${title}\n${listed([document], written)}`);
      folder.settle(origin, true);
    },
  };
}
