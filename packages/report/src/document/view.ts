import type { Chart, Frame } from '../base/chart.js';
import { chartsIn, type Block, type Document } from './model.js';
import { terminalText } from './terminal/document.js';
import type { TerminalStyle } from './terminal/columns.js';
import { documentSheets, originSheet } from './workbook/document.js';
import type { Deck } from './deck/slide.js';
import type { Sheet } from './workbook/sheet.js';

/** How the answer to a question is shown. */
export interface View<Answer> {
  /** The answer for a terminal; ends with a line break. */
  terminal(answer: Answer, style: TerminalStyle): string;
  /** The answer as one HTML document that opens offline; `besides` stands after all else. */
  page(answer: Answer, besides?: readonly Block[]): Promise<string>;
  /** All its charts, the one that matters most first. */
  charts(answer: Answer, frame?: Frame): readonly Chart[];
  /** The answer as the sheets of a workbook, the answer itself first; `besides` stand after its tables, those apart that have the name of one. */
  sheets(answer: Answer, besides?: readonly Sheet[]): readonly Sheet[];
  /** The answer as slides, where there are any, and what they are called, those first that matter most. */
  readonly slides?: { readonly names: readonly string[]; deck(answer: Answer): Deck };
  /** The answer as a page that prints on a few sheets of paper, where that is another than its page. */
  memo?(answer: Answer): Promise<string>;
}

/** The view of an answer that is a document. What draws charts is loaded when a page is wanted. `more` sheets follow the first in a workbook. */
export const documentView = <Answer>(
  document: (answer: Answer) => Document,
  more: (answer: Answer) => readonly Sheet[] = () => [],
  { slides, memo }: Pick<View<Answer>, 'slides'> & { readonly memo?: (answer: Answer) => Document } = {},
): View<Answer> => ({
  ...(slides !== undefined && { slides }),
  ...(memo !== undefined && {
    async memo(answer) {
      const { answerPage } = await import('./page/answer.js');
      return answerPage(memo(answer));
    },
  }),
  terminal: (answer, style) => terminalText(document(answer), style),
  async page(answer, besides = []) {
    const { answerPage } = await import('./page/answer.js');
    const said = document(answer);
    return answerPage({ ...said, blocks: [...said.blocks, ...besides] });
  },
  charts: (answer, frame) => chartsIn(document(answer).blocks, frame),
  sheets(answer, besides = []) {
    const said = document(answer);
    const [first, ...tables] = documentSheets(said);
    const names = tables.map(({ name }) => name.toLowerCase());
    const others = besides.filter(({ name }) => !names.includes(name.toLowerCase()));
    return [first!, ...more(answer), ...tables, ...others, originSheet(said.origin)];
  },
});
