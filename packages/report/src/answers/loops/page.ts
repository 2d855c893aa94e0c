import type { LoopsAnswer } from '@paydown/engine';
import { causesSection } from '../causes/section.js';
import { loopsSection } from './section.js';
import { questionPage } from '../../document/page/question.js';

const NOTE =
  'The same futures were played with each loop and without it; run by run they met the same chances. ± is the Monte Carlo standard error of the difference: how far another seed '
  + 'would move it. It says nothing about the assumptions. Companies out of money count, with no revenue. “All five” is not the sum of the five, as each loop feeds on the others.';

/** What the feedback loops are worth, and how they run, as one HTML document that opens offline. */
export async function renderLoopsPage(answer: LoopsAnswer): Promise<string> {
  return questionPage({
    ...answer,
    asked: 'what the feedback loops are worth',
    sections: [await loopsSection(answer), causesSection(answer.scenario)],
    notes: [NOTE],
  });
}
