import { CATALOGUE, type CoefficientName, type Scenario } from '@paydown/engine/internal';
import { coefficientLabel } from '../../base/coefficients.js';
import { number } from '../../base/format.js';
import { LIMITS } from '../../base/limits.js';
import { capital, oneLine } from '../../base/words.js';
import type { Deck, Slide } from '../../document/deck/slide.js';
import type { Table } from '../../document/model.js';
import { footerText, type Origin } from '../../marks/layout.js';
import { assumptions, sourceWords, type Assumption } from '../assumptions/assumptions.js';

/** Where the numbers of a deck come from, as its notes say it. */
const sourceNote = (origin: Origin): string =>
  `Assumed: the scenario “${oneLine(origin.scenario.name)}” and the ranges in the appendix, of which `
  + 'many are judgement (grade C). Every number carries the Monte Carlo error of so many futures, not '
  + `that of the assumptions. Source: ${footerText(origin)}.`;

/** What is said to whoever speaks: texts, how the futures are compared, and where the numbers come from. */
export type Notes = (...texts: readonly (string | null)[]) => string;

/**
 * An answer as slides: its own, with notes that end with how the futures are compared and where the numbers come from; then what every deck ends with: what the
 * model cannot tell, and what is assumed.
 */
export function deckOf(
  origin: Origin,
  about: Omit<Deck, 'origin' | 'slides'>,
  compared: string | null,
  slides: (notes: Notes) => readonly Slide[],
): Deck {
  const source = sourceNote(origin);
  const notes: Notes = (...texts) => [...texts, compared, source].filter((text) => text !== null).join('\n\n');
  return { ...about, origin, slides: [...slides(notes), limitsSlide(source), appendix(origin.scenario, source)] };
}

/** The first sentence of a text. */
const firstSentence = (text: string): string => /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;

/** What the model cannot tell, for those who will ask: a sentence each, and all of it in the notes. */
const limitsSlide = (source: string): Slide => ({
  name: 'limits',
  title: `${LIMITS.length} things that this model cannot tell you`,
  body: [{ kind: 'facts', rows: LIMITS.map(({ title, text }) => ({ label: title, text: firstSentence(text) })) }],
  notes: `${LIMITS.map(({ title, text }) => `${title}: ${text}`).join('\n\n')}\n\n${source}`,
});

/** Everything uncertain that a result rests on: what the scenario says first. */
export function uncertain(scenario: Scenario): Assumption[] {
  const all = assumptions(scenario).filter(
    ({ group, grade, changed, value }) =>
      (grade !== null && / to |,/.test(value)) || (changed && group !== 'Company in week 0'),
  );
  return [...all.filter(({ changed }) => changed), ...all.filter(({ changed }) => !changed)];
}

/** Assumptions with their grades and sources. */
export const uncertainTable = (shown: readonly Assumption[]): Table => ({
  kind: 'table',
  name: 'assumptions',
  title: 'What this rests on',
  head: { text: 'Assumption' },
  columns: [
    { label: 'Value', looks: 'value' },
    { label: 'Grade', looks: 'grade' },
    { label: 'Source', looks: 'source' },
  ],
  rows: shown.map((each) => ({
    label: Object.hasOwn(CATALOGUE, each.name) ? capital(coefficientLabel(each.name as CoefficientName)) : each.meaning,
    cells: [{ text: each.value }, { text: each.changed ? 'own' : (each.grade ?? '') }, { text: sourceWords(each) }],
  })),
});

/** The assumptions, on as many slides as they need. */
function appendix(scenario: Scenario, source: string): Slide {
  const all = uncertain(scenario);
  const judged = all.filter(({ changed, grade }) => !changed && grade === 'C').length;
  return {
    name: 'appendix',
    title: `Appendix: ${number(all.length)} assumptions, ${number(judged)} of them judgement`,
    subtitle:
      'Ranges hold eight futures in ten (P10 to P90). Grade A: a published measurement that was checked; B: published, seen second-hand; C: judgement; own: said by this scenario.',
    body: [uncertainTable(all)],
    paged: true,
    notes: source,
  };
}
