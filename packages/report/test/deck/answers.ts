import type { Scenario } from '@paydown/engine/internal';
import { comparisonDeck } from '../../src/answers/compare/slides.js';
import { debateDeck } from '../../src/answers/debate/slides.js';
import { decideDeck } from '../../src/answers/decide/slides.js';
import { runDeck } from '../../src/answers/run/slides.js';
import type { Deck } from '../../src/document/deck/slide.js';
import { makeComparison } from '../compare/fixture.js';
import { makeAnswer } from '../debateFixture.js';
import { makeDecision } from '../decideFixture.js';
import { makeScenario, makeSummary } from '../fixture.js';

export const LONG_NAME =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft & Sons of the Greater Northern Territories, Incorporated 株式会社日本長距離電話会社';

/** The decks of a run, a comparison, a decision and a debate, made by hand; of a company, and of decisions, that are called so. */
export async function makeDecks(name?: string): Promise<readonly (readonly [string, Deck])[]> {
  const changes: Partial<Scenario> = name === undefined ? {} : { name, description: `${name} `.repeat(4) };
  const called = name === undefined ? undefined : [`${name} as today`, `${name} with debt first`];
  const [decision, debate] = [makeDecision(), makeAnswer()];
  return [
    ['run', runDeck(makeSummary(makeScenario(changes)))],
    ['compare', comparisonDeck(await makeComparison(['features', 'debt'], { delay: 26 }, changes, called))],
    ['decide', decideDeck({ ...decision, scenario: { ...decision.scenario, ...changes } })],
    [
      'debate',
      debateDeck(
        name === undefined
          ? debate
          : { ...debate, name, proposals: debate.proposals.map((proposal) => `${proposal} ${name}`) },
      ),
    ],
  ];
}
