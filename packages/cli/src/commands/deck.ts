import type { Scenario } from '@paydown/engine';
import type { Deck } from '@paydown/report';
import { answer, tell } from '../output/console.js';
import { holdFolder } from '../output/files.js';
import { defaultFolder } from '../output/folder.js';
import { listed } from '../output/formats.js';
import { originOf } from '../output/ledger.js';
import { memoryToSum } from '../simulate/flat.js';
import type { Pool } from '../simulate/pool.js';
import { comparisonOf, type CompareOptions } from './compare.js';
import { resumable } from './keeping.js';
import { playing } from './playing.js';

export type DeckOptions = CompareOptions;

/** Writes slides for the board: what happens to a company, or, where alternatives are given, what a decision changes. */
export async function deck(paths: readonly string[], options: DeckOptions): Promise<void> {
  const work = resumable();
  await playing(options, async ({ pool, show }) => {
    const { themeFrom } = await import('../input/theme.js');
    const theme = await themeFrom(options.theme);
    const prepared = await deckOf(paths, options);
    const { scenario, futures } = prepared;
    const { out = defaultFolder(paths[0]!), resume = false, quiet = false } = options;
    const note = quiet ? () => {} : tell;
    const folder = await holdFolder(out, { note, endings: ['.pptx'] });
    await work.keep(pool, { name: 'deck', scenario, futures, out, folder, resume, note });
    const progress = show(futures);
    const made = await prepared.make(pool);
    progress.stage('Drawing the slides …');
    const { writeDeck } = await import('@paydown/report');
    const documents = [{ label: 'Slides', name: 'deck.pptx', content: await writeDeck(made, theme) }] as const;
    const origin = originOf('deck', scenario, JSON.stringify(made));
    const written = folder.write(documents, origin);
    work.done();
    progress.end();
    if (!quiet) answer(`${made.slides[0]!.title}\n${listed(documents, written)}`);
    folder.settle(origin, true);
  });
}

/** The slides that a command line asks for, of a comparison where it names alternatives. */
export const deckOf = (paths: readonly string[], options: DeckOptions): Promise<Prepared> =>
  paths.length > 1 || options.policy !== undefined || options.try !== undefined
    ? comparison(paths, options)
    : one(paths[0]!, options);

/** A deck that is known but not played. */
interface Prepared {
  readonly scenario: Scenario;
  readonly futures: number;
  make(pool: Pool): Promise<Deck>;
}

async function one(path: string, { policy: _, ...options }: DeckOptions): Promise<Prepared> {
  const [{ uncertainty }, { scenarioFrom }, { runDeck }] = await Promise.all([
    import('@paydown/engine'),
    import('../input/scenario.js'),
    import('@paydown/report'),
  ]);
  const scenario = scenarioFrom(path, options, memoryToSum);
  return {
    scenario,
    futures: scenario.runs,
    async make(pool) {
      const [{ summary }, spread] = await Promise.all([pool.simulate(scenario), uncertainty(scenario, pool.play)]);
      return runDeck({ ...summary, uncertainty: spread });
    },
  };
}

async function comparison(paths: readonly string[], options: DeckOptions): Promise<Prepared> {
  const { comparisonDeck } = await import('@paydown/report');
  const { scenario, futures, ask } = await comparisonOf(paths, options);
  return { scenario, futures, make: async (pool) => comparisonDeck(await ask(pool.play)) };
}
