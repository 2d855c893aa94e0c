import {
  compare,
  debate,
  decide,
  readDebate,
  readScenario,
  underPolicy,
  type Scenario,
} from '@paydown/engine/internal';
import { simulateBlock } from '@paydown/engine/simulate';
import { summarise } from '@paydown/engine/summary';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { shipped } from '../../../engine/test/scenario/source.js';
import { comparisonDeck } from '../../src/answers/compare/slides.js';
import { debateDeck } from '../../src/answers/debate/slides.js';
import { decideDeck } from '../../src/answers/decide/slides.js';
import { runDeck } from '../../src/answers/run/slides.js';
import { MOST_WORDS, wordsIn } from '../../src/answers/slides/titles.js';
import { layOutDeck } from '../../src/document/deck/layout.js';
import { roomOf } from '../../src/document/deck/place.js';
import type { Deck } from '../../src/document/deck/slide.js';
import { laidOutFaults } from './geometry.js';
import { FOUR_THEMES } from './themes.js';

/** Few: what titles say is computed from whatever comes out, and how they are set does not need many. */
const RUNS = 32;
const folder = fileURLToPath(new URL('../../../../scenarios', import.meta.url));
const stories = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const debates = readdirSync(`${folder}/debates`).filter((name) => name.endsWith('.yaml'));
const fifth = (scenario: Scenario) => underPolicy(scenario, { policy: 'fixed', settings: { share: 0.2 } });

/** Titles of more words than a board reads, or without a number; and whatever is out of place, in any of four themes. */
function faultsOf(deck: Deck): string[] {
  const titles = deck.slides.flatMap(({ title }) => [
    ...(wordsIn(title) > MOST_WORDS ? [`${wordsIn(title)} words: ${title}`] : []),
    ...(/\d|none|at once|nobody|nothing|all/i.test(title) ? [] : [`no number: ${title}`]),
  ]);
  const sheets = FOUR_THEMES.flatMap(([name, theme]) =>
    layOutDeck(deck, roomOf(theme)).flatMap((one) =>
      laidOutFaults(one, roomOf(theme).measure).map((fault) => `${name}, ${one.slide.name}: ${fault}`),
    ),
  );
  return [...titles, ...sheets];
}

describe.each(stories)('%s', (file) => {
  const scenario: Scenario = { ...readScenario(`scenarios/${file}`, shipped).scenario!, runs: RUNS };

  test('is told in titles of at most twelve words with a number, and fits its slides', async () => {
    const alternatives = [
      { name: 'as it is', scenario },
      { name: 'a fifth for debt', scenario: fifth(scenario) },
    ];
    const decks = [
      runDeck(summarise(scenario, [simulateBlock(scenario, 0)])),
      comparisonDeck(await compare(alternatives, { delay: 26 })),
      decideDeck(await decide(scenario, [alternatives[1]!])),
    ];
    expect(decks.flatMap(faultsOf)).toEqual([]);
  });
});

describe.each(debates)('%s', (file) => {
  test('is told likewise', async () => {
    const few = [{ path: 'runs', text: String(RUNS), origin: 'a test' }];
    const read = readDebate(`scenarios/debates/${file}`, shipped, few).debate!;
    expect(faultsOf(debateDeck(await debate(read)))).toEqual([]);
  });
});
