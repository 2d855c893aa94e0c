import type { Deck } from '@paydown/report';
import { print } from '../output/console.js';
import { defaultFolder } from '../output/folder.js';
import { listed } from '../output/formats.js';
import { originOf } from '../output/ledger.js';
import { memoryToSum } from '../simulate/flat.js';
import { comparisonOf, type CompareOptions } from './compare.js';
import { playQuestion, type PlayedQuestion } from './question.js';

export type DeckOptions = CompareOptions;

/** Writes slides for the board: what happens to a company, or, where alternatives are given, what a decision changes. */
export const deck = (paths: readonly string[], options: DeckOptions): Promise<void> =>
  playQuestion(options, ['.pptx'], async () => {
    const asked = await deckOf(paths, options);
    return {
      ...asked,
      name: 'deck',
      folder: defaultFolder(paths[0]!),
      async give(made, place, progress) {
        progress.stage('Drawing the slides …');
        const { writeDeck } = await import('@paydown/report');
        const { folder, theme } = place!;
        const documents = [{ label: 'Slides', name: 'deck.pptx', content: await writeDeck(made, theme) }] as const;
        const origin = originOf('deck', asked.scenario, JSON.stringify(made));
        const written = folder.write(documents, origin);
        progress.end();
        if (!options.quiet) print(`${made.slides[0]!.title}\n${listed(documents, written)}`);
        folder.settle(origin, true);
      },
    };
  });

/** The slides that a command line asks for, of a comparison where it names alternatives. */
export const deckOf = (paths: readonly string[], options: DeckOptions): Promise<Prepared> =>
  paths.length > 1 || options.policy !== undefined || options.try !== undefined
    ? comparison(paths, options)
    : one(paths[0]!, options);

/** Slides that are known but not played. */
type Prepared = Pick<PlayedQuestion<Deck>, 'scenario' | 'futures' | 'ask'>;

async function one(path: string, { policy: _, ...options }: DeckOptions): Promise<Prepared> {
  const [{ uncertainty }, { scenarioFrom }, { runDeck }] = await Promise.all([
    import('@paydown/engine/internal'),
    import('../input/scenario.js'),
    import('@paydown/report'),
  ]);
  const scenario = scenarioFrom(path, options, memoryToSum);
  return {
    scenario,
    futures: scenario.runs,
    async ask(pool) {
      const [{ summary }, spread] = await Promise.all([pool.simulate(scenario), uncertainty(scenario, pool.play)]);
      return runDeck({ ...summary, uncertainty: spread });
    },
  };
}

async function comparison(paths: readonly string[], options: DeckOptions): Promise<Prepared> {
  const { comparisonDeck } = await import('@paydown/report');
  const { scenario, futures, ask } = await comparisonOf(paths, options);
  return { scenario, futures, ask: async ({ play }) => comparisonDeck(await ask(play)) };
}
