import type { Chart, Frame } from '../base/chart.js';
import { chartsIn, type Block, type Document } from './model.js';
import { terminalText } from './terminal/document.js';
import type { TerminalStyle } from './terminal/columns.js';
import { documentSheets, originSheet } from './workbook/document.js';
import type { Deck } from './deck/slide.js';
import type { Section } from './page/chart.js';
import type { Sheet } from './workbook/sheet.js';

/** What was drawn of a page before all of its answer was known. */
export interface Ahead {
  /** The part of the answer that it shows, as text. */
  readonly of: string;
  /** It stands last on the page. */
  readonly sections: readonly Section[];
}

/** How the answer to a question is shown. */
export interface View<Answer> {
  /** The answer for a terminal; ends with a line break. */
  terminal(answer: Answer, style: TerminalStyle): string;
  /** The answer as one HTML document that opens offline; `besides` stands after all else. What was drawn `ahead` of it is taken if it shows this answer. */
  page(answer: Answer, besides?: readonly Block[], ahead?: Ahead | null): Promise<string>;
  /** Draws of the page of an answer what does not wait for its last part, which need not be known yet; of answers of which a part takes long. */
  ahead?(answer: Answer): Promise<Ahead>;
  /** All its charts, the one that matters most first. */
  charts(answer: Answer, frame?: Frame): readonly Chart[];
  /** The answer as the sheets of a workbook, the answer itself first; `besides` stand after its tables, those apart that have the name of one. */
  sheets(answer: Answer, besides?: readonly Sheet[]): readonly Sheet[];
  /** The answer as slides, where there are any, and what they are called, those first that matter most. */
  readonly slides?: { readonly names: readonly string[]; deck(answer: Answer): Deck };
  /** The answer as a page that prints on a few sheets of paper, where that is another than its page. */
  memo?(answer: Answer): Promise<string>;
}

/** What an answer that is a document has besides it. */
interface Beside<Answer> extends Pick<View<Answer>, 'slides'> {
  readonly memo?: (answer: Answer) => Document;
  /** An answer without the part that is known last; what that part has to show comes first on the page. */
  readonly early?: (answer: Answer) => Answer;
}

/** The view of an answer that is a document. What draws charts is loaded when a page is wanted. `more` sheets follow the first in a workbook. */
export const documentView = <Answer>(
  document: (answer: Answer) => Document,
  more: (answer: Answer) => readonly Sheet[] = () => [],
  { slides, memo, early }: Beside<Answer> = {},
): View<Answer> => ({
  ...(slides !== undefined && { slides }),
  ...(memo !== undefined && {
    async memo(answer) {
      const { answerPage } = await import('./page/answer.js');
      return answerPage(memo(answer));
    },
  }),
  terminal: (answer, style) => terminalText(document(answer), style),
  async page(answer, besides = [], ahead = null) {
    const { answerPage } = await import('./page/answer.js');
    const said = document(answer);
    const holds = ahead !== null && besides.length === 0 && ahead.of === JSON.stringify(early?.(answer));
    return answerPage({ ...said, blocks: [...said.blocks, ...besides] }, holds ? ahead.sections : []);
  },
  ...(early !== undefined && {
    async ahead(answer) {
      const { sectionsOf } = await import('./page/answer.js');
      const known = early(answer);
      return { of: JSON.stringify(known), sections: await sectionsOf(document(known)) };
    },
  }),
  charts: (answer, frame) => chartsIn(document(answer).blocks, frame),
  sheets(answer, besides = []) {
    const said = document(answer);
    const [first, ...tables] = documentSheets(said);
    const names = tables.map(({ name }) => name.toLowerCase());
    const others = besides.filter(({ name }) => !names.includes(name.toLowerCase()));
    return [first!, ...more(answer), ...tables, ...others, originSheet(said.origin)];
  },
});
